package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

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
import org.rashinban.ui.testing.UiText;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.testing.display.Windows;

/** A window that stays open over night judges by the new day as soon as somebody comes back to it; nothing that is being typed is lost. */
@WorkbenchTest
class NewDayJourneyTest extends StoreJourney {

    private final Optional<String> ordinary = Optional.ofNullable(System.getProperty(Today.SET));
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
        System.clearProperty(Today.SET);
        ordinary.ifPresent(day -> System.setProperty(Today.SET, day));
        comeBack();
    }

    private void comeBackOn(String day) {
        System.setProperty(Today.SET, day);
        comeBack();
    }

    private void comeBack() {
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

    /** Midnight is not noticed at once, and the field may be left before it is. */
    @Test
    void whoeverLeavesTheDayAsItStandsDoesNotChooseYesterday() {
        UiScope roadmap = driver.view("ロードマップ");
        UiText day = roadmap.text("roadmap.asOf");
        day.focus();
        System.setProperty(Today.SET, "2026-06-01");
        day.press("CR");

        assertThat(day.read()).isEqualTo("令和8年6月1日");
    }

    @Test
    void aDayThatIsBeingTypedStaysAsItIs() {
        UiText day = driver.view("ロードマップ").text("roadmap.asOf");
        day.replace("R8.");
        comeBackOn("2026-06-01");
        assertThat(day.read()).isEqualTo("R8.");

        day.type("3.31");
        day.press("CR");
        assertThat(day.read()).isEqualTo("令和8年3月31日");
    }

    @Test
    void aNameThatIsBeingTypedInTheTreeStaysAsItIs() {
        UiTree plan = driver.view("計画").tree("plan.tree");
        String title = plan.children().getFirst();
        plan.select(title);
        plan.press("F2");
        UiText name = driver.view("計画").text("plan.title");
        name.replace("新しい計");
        comeBackOn("2026-06-01");
        assertThat(name.read()).isEqualTo("新しい計");

        name.type("画");
        name.press("CR");
        driver.waitUntil("the new name", () -> plan.children().getFirst().equals("新しい計画"));
    }

    /** Its row passes the filter no more on the new day. */
    @Test
    void aValueThatIsBeingTypedStaysInItsRow(RashinbanWindow window) {
        window.menu("表示", "自分のKPI");
        UiScope entry = driver.view("自分のKPI");
        entry.combo("entry.stage").select("入力待ち");
        GridPage grid = new GridPage(driver, "自分のKPI", "entry");
        String kpi = grid.text(0, "指標");
        grid.select(0, "実績値");
        grid.type("12");
        comeBackOn("2026-06-01");
        driver.waitUntil("the new day", () -> entry.captions().stream().anyMatch(text -> text.startsWith("期限超過 8件")));
        assertThat(grid.typed()).isEqualTo("12");

        grid.type("3");
        grid.press("CR");
        driver.waitUntil("the value", () -> entry.captions().stream().anyMatch(text -> text.startsWith("期限超過 7件")));
        entry.combo("entry.stage").select("すべて");
        entry.text("grid.search").replace(kpi);
        assertThat(grid.text(grid.row("指標", kpi), "実績値")).startsWith("123");
    }
}
