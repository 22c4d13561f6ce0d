package org.rashinban.ui.tests;

import org.junit.jupiter.api.AfterEach;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;

/** A journey through the dashboards of a plan. */
abstract class BoardJourney extends StoreJourney {

    UiScope board;

    /** Shows the dashboards of the open store. */
    void showBoard(RashinbanWindow window, UiDriver driver) {
        window.menu("表示", "ダッシュボード");
        board = driver.view("ダッシュボード");
        driver.waitUntil("the first dashboard", () -> board.combo("board.dashboard").items().size() > 1);
    }

    @AfterEach
    void leaveTheBoard(RashinbanWindow window) {
        window.menu("表示", "計画と指標");
    }
}
