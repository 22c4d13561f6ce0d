package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.testing.display.Windows;

/** A window that stays open over night judges by the new day as soon as somebody comes back to it. */
@WorkbenchTest
class NewDayJourneyTest extends StoreJourney {

    private final String ordinary = System.getProperty(Today.SET);
    private UiDriver driver;

    /** Values of a year are due by the end of May. */
    @BeforeEach
    void openOnTheLastDay(RashinbanWindow window, UiDriver driving) throws BackingStoreException {
        driver = driving;
        comeBackOn("2026-05-31");
        CityStore.open(parent, "sample", window, driver);
    }

    @AfterEach
    void leave() {
        comeBackOn(ordinary);
    }

    private void comeBackOn(String day) {
        System.setProperty(Today.SET, day);
        driver.read(() -> {
            Windows.main().notifyListeners(SWT.Activate, new Event());
            return null;
        });
    }

    @Test
    void whatWasDueYesterdayIsLateToday(RashinbanWindow window) {
        window.menu("表示", "自分のKPI");
        UiScope entry = driver.view("自分のKPI");
        driver.waitUntil("the values of the year before",
                () -> entry.shows("期限超過 7件、差戻し 1件、入力待ち 1件、下書き 3件、提出済み 1件、受付済み 136件"));

        comeBackOn("2026-06-01");

        driver.waitUntil("the new day", () -> entry.captions().stream().anyMatch(text -> text.startsWith("期限超過 8件")));
        assertThat(entry.captions()).contains("期限超過 8件、差戻し 1件、下書き 3件、提出済み 1件、受付済み 136件");
    }

    @Test
    void theRoadmapFollowsTheDayUnlessAnotherOneWasChosen() {
        UiScope roadmap = driver.view("ロードマップ");
        assertThat(roadmap.text("roadmap.asOf").read()).isEqualTo("令和8年5月31日");

        comeBackOn("2026-06-01");
        driver.waitUntil("the new day", () -> roadmap.text("roadmap.asOf").read().equals("令和8年6月1日"));

        roadmap.text("roadmap.asOf").replace("R8.3.31");
        roadmap.text("roadmap.asOf").press("CR");
        comeBackOn("2026-06-02");
        assertThat(roadmap.text("roadmap.asOf").read()).isEqualTo("令和8年3月31日");
    }
}
