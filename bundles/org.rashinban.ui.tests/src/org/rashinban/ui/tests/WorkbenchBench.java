package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.Stores;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.tests.bench.LargeProgram;
import org.rashinban.ui.tests.bench.UiBudgets;
import org.rashinban.ui.tests.bench.UiWatch;

/** Works through a plan of 5,000 elements and measures how long the window does not answer. Run by name only. */
@WorkbenchTest
class WorkbenchBench {

    private static final String START = "org.rashinban.ui.perspective.start";
    private static final Path REPORT = Path.of(System.getProperty("rashinban.bench.report", "target/bench/workbench.txt"));
    private static final int ROUNDS = Integer.getInteger("rashinban.bench.rounds", 4);
    private static final Duration QUIET = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String[] STRATEGY = {LargeProgram.PLAN, LargeProgram.PLAN, LargeProgram.POLICY, LargeProgram.STRATEGY};

    @TempDir
    Path parent;

    private RashinbanWindow window;
    private UiDriver driver;
    private UiWatch watch;
    private final UiBudgets budgets = new UiBudgets();

    @BeforeEach
    void watch(RashinbanWindow shown, UiDriver driving) {
        window = shown;
        driver = driving;
        watch = new UiWatch(PlatformUI.getWorkbench().getDisplay());
    }

    @AfterEach
    void clear() throws BackingStoreException {
        watch.close();
        CityStore.clear(driver);
    }

    @Test
    void theWindowAnswersWithinATenthOfASecond() throws BackingStoreException, IOException {
        Path folder = parent.resolve("large");
        StoreOpening opening = new Stores(Clock.systemUTC()).create(folder, new LargeProgram().program(), "", "office");
        ((StoreOpening.Opened) opening).store().close();
        for (int round = 0; round < ROUNDS; round++) {
            plan(folder, round);
            registers();
            others();
            budgets.write(REPORT);
        }
        assertThat(budgets.rounds()).isEqualTo(ROUNDS);
    }

    private void plan(Path folder, int round) throws BackingStoreException {
        CityStore.remember(folder, "大規模市");
        measured("opening", () -> {
            window.startPage().recent("大規模市").click();
            CityStore.waitFor(driver);
        });
        UiScope view = driver.view("計画");
        UiTree tree = view.tree("plan.tree");
        measured("expanding", () -> tree.expand(STRATEGY));
        measured("selecting a measure", () -> tree.select(measure(7)));
        measured("selecting the plan", () -> tree.select(LargeProgram.PLAN));
        measured("filter, typing", () -> view.text("plan.filter").type("4-2"));
        measured("filter, emptied", () -> view.text("plan.filter").replace(""));
        measured("editing a title", () -> {
            tree.select(measure(10 + round));
            tree.press("F2");
            driver.view("計画").text("plan.title").replace("変更した施策 " + round);
            driver.view("計画").text("plan.title").press("CR");
        });
        measured("undo", () -> tree.press("CTRL+Z"));
        measured("redo", () -> tree.press("CTRL+Y"));
        measured("an element's editor", () -> tree.doubleClick(measure(5)));
        driver.read(() -> page().closeAllEditors(false));
        measured("saving", () -> tree.press("CTRL+S"));
        assertThat(driver.read(CityStore::isDirty)).isFalse();
    }

    private void registers() {
        GridPage[] grid = new GridPage[1];
        measured("a register", () -> grid[0] = RegisterJourney.register(driver, "工程", "bars"));
        measured("a register, sorting", () -> grid[0].clickTitle("名称"));
        measured("a register, searching", () -> RegisterJourney.view(driver).text("grid.search").type("4-2"));
        measured("a register, all again", () -> RegisterJourney.view(driver).text("grid.search").replace(""));
        measured("a register, filtering", () -> {
            grid[0].clickFilter("名称");
            grid[0].type("構築");
            grid[0].press("CR");
        });
        measured("a register, an entry", () -> {
            grid[0].select(1, "名称");
            grid[0].type("要件定義");
            grid[0].press("CR");
        });
        measured("a register, undo", () -> grid[0].press("CTRL+Z"));
        measured("the register of KPIs", () -> RegisterJourney.register(driver, "指標の実績", "actuals"));
    }

    private void others() {
        measured("search, opening", () -> driver.view("検索"));
        measured("search, typing", () -> driver.view("検索").text("search.words").type("ｵﾝﾗｲﾝ化"));
        measured("matrix", () -> driver.view("関係表"));
        measured("matrix, a mark", () -> {
            GridPage grid = new GridPage(driver, "関係表", "matrix." + matrix());
            grid.select(0, grid.titles().get(5).split("\n")[0]);
            grid.type("o");
        });
        measured("matrix, undo", () -> driver.press("CTRL+Z"));
        measured("roadmap", () -> driver.view("ロードマップ"));
        measured("roadmap, a bar moved", () -> {
            driver.view("ロードマップ").canvas("roadmap.canvas").press("ARROW_DOWN");
            driver.view("ロードマップ").canvas("roadmap.canvas").press("CTRL+ARROW_RIGHT");
        });
        measured("roadmap, undo", () -> driver.view("ロードマップ").canvas("roadmap.canvas").press("CTRL+Z"));
        measured("problems", () -> driver.view("点検"));
        measured("history", () -> driver.view("履歴"));
        measured("putting the store away", () -> CityStore.close(driver));
        startAnew();
    }

    /** As it is when a store is opened after the start. */
    private void startAnew() {
        driver.read(() -> {
            page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(START));
            return null;
        });
        settle();
    }

    private void measured(String what, Runnable action) {
        settle();
        watch.longest();
        action.run();
        settle();
        budgets.stretch(what, watch.longest());
    }

    /** Until nothing works in the background and the thread has had time for a while. */
    private void settle() {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < PATIENCE.toNanos() && (!Job.getJobManager().isIdle()
                || System.nanoTime() - Math.max(begin, watch.lastBusy()) < QUIET.toNanos())) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static String[] measure(int number) {
        return new String[] {STRATEGY[0], STRATEGY[1], STRATEGY[2], STRATEGY[3], LargeProgram.MEASURE + number};
    }

    private static String matrix() {
        return CityStore.desk().current().orElseThrow().program().getPlans().getFirst().getEditions().getFirst().getMatrices().getFirst()
                .getId();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
