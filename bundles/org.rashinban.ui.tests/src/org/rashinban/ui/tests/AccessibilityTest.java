package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Identified;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.ui.editor.Editors;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.testing.display.Windows;
import org.rashinban.ui.testing.look.Spoken;
import org.rashinban.ui.widgets.WidgetId;

/** Whoever cannot see or cannot hold a mouse: each control has a name, and Tab comes to it. */
@WorkbenchTest
class AccessibilityTest extends StoreJourney {

    private static final List<EClass> EDITED = List.of(Literals.PLAN, Literals.EDITION, Literals.ELEMENT, Literals.KPI,
            Literals.TRAINING_COURSE, Literals.FINDING, Literals.DEPARTMENT, Literals.MILESTONE);

    private static final int WIDGETS = 12;

    @AfterEach
    void tidy(RashinbanWindow window, UiDriver driver) {
        window.menu("表示", "計画と指標");
        driver.view("指標");
    }

    @Test
    void everyControlOfTheViewsHasANameAndIsReachedByTab(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, "sample", window, driver);
        List<IViewReference> views = driver.read(() -> List.of(page().getViewReferences()));
        assertThat(views).hasSizeGreaterThan(9);
        for (IViewReference view : views) {
            Reach.assertInView(driver.read(() -> {
                page().bringToTop(view.getView(true));
                return view.getPartName();
            }), driver);
        }
    }

    @Test
    void everyControlOfADashboardHasANameAndIsReachedByTab(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, "sample", window, driver);
        window.menu("表示", "ダッシュボード");
        driver.waitUntil("the dashboards", () -> driver.view("ダッシュボード").combo("board.dashboard").items().size() > 1);
        driver.waitUntil("the figures", () -> driver.read(() -> Spoken.operable(Windows.main())
                .filter(control -> String.valueOf(control.getData(WidgetId.KEY)).startsWith("board.widget")).count() == WIDGETS));
        Reach.assertInView("ダッシュボード", driver);
    }

    @Test
    void everyControlOfAnEditorHasANameAndIsReachedByTab(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, "sample", window, driver);
        for (EClass type : EDITED) {
            String title = driver.read(() -> {
                Identified object = Contents.of(CityStore.desk().current().orElseThrow().program(), Identified.class)
                        .filter(candidate -> candidate.eClass() == type).findFirst().orElseThrow();
                Editors.open(page(), object);
                return page().getActiveEditor().getTitle();
            });
            Reach.assertInView(title, driver);
        }
    }

    @Test
    void everyControlOfTheStartPageAndTheWizardHasANameAndIsReachedByTab(RashinbanWindow window, UiDriver driver) {
        Reach.assertInView("スタートページ", driver);
        window.startPage().createFromTemplate().click();
        Reach.assertInDialog("計画のひな形から作る", driver);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
