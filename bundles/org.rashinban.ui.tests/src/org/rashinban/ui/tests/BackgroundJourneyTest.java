package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.TextFigure;
import org.rashinban.model.text.Plain;
import org.rashinban.ui.figure.DeskFigure;
import org.rashinban.ui.figure.DrawnFigure;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.theme.LetterSize;
import org.rashinban.ui.theme.Screen;

/** No figure is computed or drawn on the user interface's thread: there it would be refused, and here none of them is. */
@WorkbenchTest
class BackgroundJourneyTest {

    private static final String CHOOSE = "この図表の対象とする指標を、「指標」の一覧で選択してください。";
    private static final String FAILED = "この図表を作成できませんでした";

    @TempDir
    Path parent;

    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final ILogListener listening = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status.getMessage() + " " + status.getException());
        }
    };

    @BeforeEach
    void open(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        Platform.addLogListener(listening);
        CityStore.open(parent, "sample", window, driver);
    }

    @AfterEach
    void clear(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        window.menu("表示", "計画と指標");
        CityStore.clear(driver);
        Platform.removeLogListener(listening);
    }

    private static void settle() {
        do {
            LockSupport.parkNanos(Duration.ofMillis(60).toNanos());
        } while (!Job.getJobManager().isIdle());
    }

    @Test
    void theThreadOfTheWindowIsRefused(UiDriver driver) {
        TextFigure figure = new TextFigure(Caption.of(new Plain("試し"), new Plain("試し")), List.of());
        Throwable drawing =
                driver.read(() -> catchThrowable(() -> DrawnFigure.of(figure, new Screen(Look.of(false), 100, LetterSize.NORMAL), 300)));
        Throwable computing = driver.read(() -> catchThrowable(
                () -> DeskFigure.of(CityStore.desk().current().orElseThrow(), "met-targets", Map.of()).drawing()));

        assertThat(drawing).isInstanceOf(IllegalStateException.class);
        assertThat(computing).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyFigureIsComputedAndDrawnBesideTheWindow(UiDriver driver) {
        UiScope figures = driver.view("図表");
        UiTree plan = driver.view("計画").tree("plan.tree");
        String title = plan.children().getFirst();
        String edition = plan.children(title).getFirst();
        plan.select(title, edition, plan.children(title, edition).getFirst());
        driver.view("図表");
        List<String> kinds = figures.combo("figure.kind").items();
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(Figures.installed().all().size());
        int drawn = 0;
        for (String kind : kinds) {
            figures.combo("figure.kind").select(kind);
            settle();
            driver.waitUntil(kind, () -> figures.shows(CHOOSE) || figures.button("名前を付けて保存…").enabled());
            drawn += figures.shows(CHOOSE) ? 0 : 1;
        }

        assertThat(errors).isEmpty();
        assertThat(drawn).as("all but those of a KPI").isGreaterThanOrEqualTo(kinds.size() - 3);
    }

    @Test
    void everyWidgetOfEveryDashboardIsComputedAndDrawnBesideTheWindow(RashinbanWindow window, UiDriver driver) {
        window.menu("表示", "ダッシュボード");
        UiScope board = driver.view("ダッシュボード");
        driver.waitUntil("the dashboards", () -> board.combo("board.dashboard").items().size() > 1);
        for (String dashboard : board.combo("board.dashboard").items()) {
            board.combo("board.dashboard").select(dashboard);
            if (dashboard.equals("指標別")) {
                board.combo("board.kpi").select(board.combo("board.kpi").items().get(1));
            }
            settle();
            assertThat(board.canvas("board.widget1").height()).as(dashboard).isPositive();
            assertThat(board.captions()).as(dashboard).noneMatch(text -> text.contains(FAILED));
        }
        assertThat(errors).isEmpty();
    }
}
