package org.rashinban.ui.tests;

import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;

/** In the registers of the sample city. */
abstract class RegisterJourney extends SampleJourney {

    private static final String VIEW = "org.rashinban.ui.view.register";

    /** Brings the registers to the top and chooses one. */
    static GridPage register(UiDriver driver, String title, String id) {
        view(driver).combo("register.kind").select(title);
        return new GridPage(driver, current(driver), id);
    }

    /** The view is called as the register that it shows. */
    static UiScope view(UiDriver driver) {
        return driver.view(current(driver));
    }

    static String current(UiDriver driver) {
        return driver.read(() -> {
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            IViewReference view = page.findViewReference(VIEW);
            page.bringToTop(view.getView(true));
            return view.getPartName();
        });
    }

    static void save(UiDriver driver, GridPage grid) {
        grid.press("CTRL+S");
        CityStore.waitForSave(driver);
    }

    /** With a new row, which comes last and into sight. */
    static GridPage added(UiDriver driver, String title, String id) {
        GridPage grid = register(driver, title, id);
        view(driver).button("register.add").click();
        String name = grid.titles().get(1);
        driver.waitUntil("the new row", () -> grid.text(grid.rows() - 1, name).isEmpty());
        return grid;
    }
}
