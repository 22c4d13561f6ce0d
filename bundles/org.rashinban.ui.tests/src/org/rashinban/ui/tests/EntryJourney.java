package org.rashinban.ui.tests;

import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;

/** What departments enter and the office takes in: each signs in by turns. */
abstract class EntryJourney extends StoreJourney {

    static final String ENTRY = "自分のKPI";
    static final String INBOX = "受付";

    /** The one row with a code, in a grid of a view. */
    static GridPage only(UiDriver driver, String view, String id, String code) {
        UiScope scope = driver.view(view);
        GridPage grid = new GridPage(driver, view, id);
        scope.text("grid.search").replace(code);
        driver.waitUntil("the row " + code, () -> grid.rows() == 1);
        return grid;
    }

    static void enter(GridPage grid, String column, String text) {
        grid.select(0, column);
        grid.type(text);
        grid.press("CR");
    }

    /** A step is seen before it is saved, which is done in the background. */
    static void isSaved(UiDriver driver) {
        CityStore.waitForSave(driver);
    }
}
