package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Element;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.Target;
import org.rashinban.model.TrainingCourse;
import org.rashinban.model.amount.Amount;
import org.rashinban.store.snapshot.SnapshotResult;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.testing.display.Windows;
import org.rashinban.ui.testing.look.Widgets;
import org.rashinban.ui.widgets.WidgetId;

/** As of which moment a dashboard is looked at, and beside which year: now, as it was frozen, judged by another day, beside the year before. */
@WorkbenchTest
class BoardMomentsJourneyTest extends BoardJourney {

    private static final String FROZEN = "令和7年度末";
    private static final String NOW = "現在";

    private UiDriver driver;

    @BeforeEach
    void freezeAndChange(RashinbanWindow window, UiDriver driving) throws BackingStoreException {
        driver = driving;
        CityStore.open(parent, "sample", window, driver);
        driver.read(() -> {
            OpenStore store = CityStore.desk().current().orElseThrow();
            assertThat(store.session().snapshots().freeze(FROZEN, LocalDate.of(2026, 3, 31), "")).isInstanceOf(SnapshotResult.Frozen.class);
            rename(store, Kpi.class, Literals.KPI__TITLE);
            rename(store, Element.class, Literals.ELEMENT__TITLE);
            rename(store, TrainingCourse.class, Literals.TRAINING_COURSE__TITLE);
            Contents.of(store.program(), Kpi.class).filter(kpi -> "K20".equals(kpi.getCode())).findFirst().orElseThrow().getTargets()
                    .forEach((Target target) -> new Edits(store.domain()).set(target, Literals.TARGET__AMOUNT, Amount.of(90)));
            return null;
        });
        showBoard(window, driver);
        driver.waitUntil("the dashboards", () -> board.combo("board.state").items().contains(FROZEN));
    }

    private static <T extends Identified> void rename(OpenStore store, Class<T> type, EAttribute title) {
        List.copyOf(Contents.of(store.program(), type).toList())
                .forEach((EObject object) -> new Edits(store.domain()).set(object, title, "改　" + object.eGet(title)));
    }

    private void show(String dashboard) {
        board.combo("board.dashboard").select(dashboard);
        if (dashboard.equals("指標別")) {
            board.combo("board.kpi").select(board.combo("board.kpi").items().stream().filter(name -> name.startsWith("K20 ")).findFirst()
                    .orElseThrow());
        }
    }

    /** What all widgets show, dot by dot, once nothing is under way any more and nothing of what was still changes it. */
    private List<Integer> pictures() {
        List<Integer> before;
        List<Integer> now = List.of();
        do {
            before = now;
            do {
                LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
            } while (!Job.getJobManager().isIdle());
            now = driver.read(() -> canvases().map(BoardMomentsJourneyTest::dots).toList());
        } while (!now.equals(before));
        return now;
    }

    private static Stream<Control> canvases() {
        return Widgets.visible(Windows.main()).filter(one -> String.valueOf(one.getData(WidgetId.KEY)).matches("board\\.widget\\d+"));
    }

    private static int dots(Control canvas) {
        Image image = new Image(canvas.getDisplay(), Math.max(1, canvas.getSize().x), Math.max(1, canvas.getSize().y));
        GC graphics = new GC(image);
        try {
            canvas.print(graphics);
            return Arrays.hashCode(image.getImageData(100).data);
        } finally {
            graphics.dispose();
            image.dispose();
        }
    }

    @Test
    void everyDashboardShowsWhatWasFrozenAndWhatIsNow() {
        for (String dashboard : board.combo("board.dashboard").items()) {
            show(dashboard);
            List<Integer> now = pictures();
            assertThat(now).as(dashboard).isNotEmpty();

            board.combo("board.state").select(FROZEN);
            assertThat(pictures()).as("%s as it was frozen", dashboard).isNotEqualTo(now);

            board.combo("board.state").select(NOW);
            assertThat(pictures()).as("%s now", dashboard).isEqualTo(now);
        }
    }

    @Test
    void everyDashboardIsJudgedByTheChosenDay(RashinbanWindow window) {
        List<Integer> today = pictures();
        choose(window, LocalDate.of(2025, 4, 1));

        assertThat(pictures()).as("what was due then").isNotEqualTo(today);
        for (String dashboard : board.combo("board.dashboard").items()) {
            show(dashboard);
            assertThat(board.combo("board.state").read()).as(dashboard).isEqualTo("令和7年4月1日");
        }
        show("本部");
        board.combo("board.state").select(NOW);
        assertThat(pictures()).isEqualTo(today);
    }

    private void choose(RashinbanWindow window, LocalDate day) {
        board.combo("board.state").select("基準日を指定…");
        UiScope dialog = window.dialog("基準日の指定");
        Reach.assertInDialog("基準日の指定", driver);
        driver.read(() -> {
            DateTime calendar = (DateTime) Widgets.visible(Windows.dialog("基準日の指定").orElseThrow())
                    .filter(one -> "day.calendar".equals(one.getData(WidgetId.KEY))).findFirst().orElseThrow();
            calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
            calendar.notifyListeners(SWT.Selection, new Event());
            return null;
        });
        dialog.button("OK").click();
        driver.waitUntil("the day", () -> board.combo("board.state").read().startsWith("令和"));
    }

    /** Where a year is looked at; trends and trainings show all years anyway, and the quality of the data has none. */
    @Test
    void whereAYearIsLookedAtTheYearBeforeStandsBelowIt() {
        for (String dashboard : List.of("本部", "戦略別", "所管別")) {
            show(dashboard);
            List<Integer> alone = pictures();

            board.button("board.compare").click();
            List<Integer> beside = pictures();
            assertThat(beside).as("%s beside the year before", dashboard).isNotEqualTo(alone);

            board.button("board.compare").click();
            assertThat(pictures()).as("%s alone", dashboard).isEqualTo(alone);
        }
    }
}
