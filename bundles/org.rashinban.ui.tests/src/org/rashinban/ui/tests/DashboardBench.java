package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.tests.bench.BoardWatch;
import org.rashinban.ui.tests.bench.BoardWatch.Time;

/** Opens the dashboard of the whole plan over the sample, again and again, and measures until its figures are seen. Run by name only. */
@WorkbenchTest
class DashboardBench {

    private static final Path REPORT = Path.of(System.getProperty("rashinban.bench.report", "target/bench/dashboard.txt"));
    private static final int OPENINGS = Integer.getInteger("rashinban.bench.rounds", 12);
    /** The first openings pay for what is loaded and compiled. */
    private static final int WARM_UP = 4;
    private static final int WIDGETS = 12;
    private static final Duration BUDGET = Duration.ofMillis(300);

    @TempDir
    Path parent;

    @AfterEach
    void clear(UiDriver driver) throws BackingStoreException {
        CityStore.clear(driver);
    }

    /** As somebody does who goes from one dashboard to the next: the window is there, all that it shows is made anew. */
    @Test
    void twelveFiguresAreSeenAtOnceWhenTheDashboardIsChosen(RashinbanWindow window, UiDriver driver)
            throws BackingStoreException, IOException {
        CityStore.open(parent, "sample", window, driver);
        window.menu("表示", "ダッシュボード");
        UiScope board = driver.view("ダッシュボード");
        driver.waitUntil("the dashboards", () -> board.combo("board.dashboard").items().size() > 1);
        Runnable opening = () -> board.combo("board.dashboard").select("本部");
        Runnable leaving = () -> board.combo("board.dashboard").select("指標別");
        measure("dashboard of 12 widgets, chosen", driver, opening, leaving);
        measure("dashboard of 12 widgets, chosen after the data changed", driver, opening, () -> {
            leaving.run();
            CityStore.desk().toldBeside();
        });
    }

    /** As somebody does who comes from elsewhere: the part of the window is made anew, too. */
    @Test
    void twelveFiguresAreSeenSoonWhenTheDashboardsAreOpened(RashinbanWindow window, UiDriver driver)
            throws BackingStoreException, IOException {
        CityStore.open(parent, "sample", window, driver);
        measure("dashboard of 12 widgets, with its perspective", driver, () -> window.menu("表示", "ダッシュボード"),
                DashboardBench::closePerspective);
    }

    private static void measure(String what, UiDriver driver, Runnable opening, Runnable leaving) throws IOException {
        List<Time> times = new ArrayList<>();
        for (int i = 0; i < WARM_UP + OPENINGS; i++) {
            driver.read(() -> {
                leaving.run();
                return null;
            });
            settle();
            BoardWatch watch = new BoardWatch(PlatformUI.getWorkbench().getDisplay(), WIDGETS);
            opening.run();
            times.add(watch.await());
            settle();
        }
        Time middle = times.stream().skip(WARM_UP).sorted(Comparator.comparingLong(Time::wall)).toList().get(OPENINGS / 2);
        Files.createDirectories(Objects.requireNonNull(REPORT.getParent()));
        String line = String.format(Locale.ROOT, "%s: first %s, then %s ms until seen (computing), median %s, budget %d: %s%n", what,
                told(times.getFirst()), times.stream().skip(1).map(DashboardBench::told).collect(Collectors.joining(" ")),
                told(middle), BUDGET.toMillis(), middle.wall() <= BUDGET.toNanos() ? "kept" : "over");
        Files.writeString(REPORT, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        assertThat(times).hasSize(WARM_UP + OPENINGS);
    }

    private static String told(Time time) {
        return String.format(Locale.ROOT, "%d (%d)", time.wall() / 1_000_000, time.cpu() / 1_000_000);
    }

    private static void closePerspective() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        IPerspectiveRegistry known = PlatformUI.getWorkbench().getPerspectiveRegistry();
        page.setPerspective(known.findPerspectiveWithId(known.getDefaultPerspective()));
        Stream.of(page.getOpenPerspectives()).filter(other -> !other.getId().equals(known.getDefaultPerspective()))
                .forEach(other -> page.closePerspective(other, false, false));
    }

    private static void settle() {
        do {
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        } while (!Job.getJobManager().isIdle());
    }
}
