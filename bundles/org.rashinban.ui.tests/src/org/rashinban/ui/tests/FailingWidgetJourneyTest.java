package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.model.Dashboard;
import org.rashinban.model.DashboardRow;
import org.rashinban.model.DashboardWidget;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.tests.figure.FragileFigure;

/** A widget that fails says why, leaves the others alone and can be tried again. */
@WorkbenchTest
class FailingWidgetJourneyTest extends BoardJourney {

    private static final String TITLE = "試しの一覧";
    private static final String AGAIN = "もう一度試す";

    @BeforeEach
    void openABoardWithAFigureThatFails(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        FragileFigure.broken(true);
        CityStore.open(parent, "sample", window, driver);
        driver.read(() -> {
            OpenStore store = CityStore.desk().current().orElseThrow();
            new Edits(store.domain()).add(store.program(), Literals.PROGRAM__DASHBOARDS, dashboard());
            return null;
        });
        showBoard(window, driver);
        driver.waitUntil("the dashboard", () -> board.combo("board.dashboard").items().contains(TITLE));
        board.combo("board.dashboard").select(TITLE);
    }

    @AfterEach
    void tidy() {
        FragileFigure.broken(false);
    }

    private static Dashboard dashboard() {
        Dashboard made = (Dashboard) Edits.create(Literals.DASHBOARD);
        made.setCode("trial");
        made.setTitle(TITLE);
        DashboardRow row = (DashboardRow) Edits.create(Literals.DASHBOARD_ROW);
        row.setHeight(2);
        for (String figure : List.of(FragileFigure.ID, "met-targets")) {
            DashboardWidget widget = (DashboardWidget) Edits.create(Literals.DASHBOARD_WIDGET);
            widget.setKind("figure");
            widget.setFigure(figure);
            row.getWidgets().add(widget);
        }
        made.getRows().add(row);
        return made;
    }

    @Test
    void itSaysWhyAndIsShownWhenItIsTriedAgain(UiDriver driver) {
        driver.waitUntil("the reason",
                () -> board.captions().stream().anyMatch(text -> text.contains(FragileFigure.REASON) && text.contains("作成できませんでした")));
        assertThat(board.canvas("board.widget2").height()).as("the other one").isPositive();

        board.link(AGAIN).click();
        driver.waitUntil("the reason once more", () -> board.captions().stream().anyMatch(text -> text.contains(FragileFigure.REASON)));
        FragileFigure.broken(false);
        board.link(AGAIN).click();
        assertThat(board.canvas("board.widget1").height()).as("the figure").isPositive();
        assertThat(board.captions()).noneMatch(text -> text.contains(FragileFigure.REASON));
    }
}
