package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Test
    void twelveFiguresAreSeenAtOnce(RashinbanWindow window, UiDriver driver) throws BackingStoreException, IOException {
        CityStore.open(parent, "sample", window, driver);
        List<Time> times = new ArrayList<>();
        for (int opening = 0; opening < WARM_UP + OPENINGS; opening++) {
            settle();
            BoardWatch watch = new BoardWatch(PlatformUI.getWorkbench().getDisplay(), WIDGETS);
            window.menu("表示", "ダッシュボード");
            times.add(watch.await());
            settle();
            startAnew(driver);
        }
        write(times);
        assertThat(times).hasSize(WARM_UP + OPENINGS);
    }

    private static void write(List<Time> times) throws IOException {
        Time middle = times.stream().skip(WARM_UP).sorted(Comparator.comparingLong(Time::wall)).toList().get(OPENINGS / 2);
        Files.createDirectories(Objects.requireNonNull(REPORT.getParent()));
        Files.writeString(REPORT,
                String.format(Locale.ROOT,
                        "dashboard of 12 widgets: first %s, then %s ms until seen (computing), median %s, budget %d: %s%n",
                        told(times.getFirst()), times.stream().skip(1).map(DashboardBench::told).collect(Collectors.joining(" ")),
                        told(middle), BUDGET.toMillis(), middle.wall() <= BUDGET.toNanos() ? "kept" : "over"));
    }

    private static String told(Time time) {
        return String.format(Locale.ROOT, "%d (%d)", time.wall() / 1_000_000, time.cpu() / 1_000_000);
    }

    /** The views are made anew in the next round. */
    private static void startAnew(UiDriver driver) {
        driver.read(() -> {
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            IPerspectiveRegistry known = PlatformUI.getWorkbench().getPerspectiveRegistry();
            page.setPerspective(known.findPerspectiveWithId(known.getDefaultPerspective()));
            Stream.of(page.getOpenPerspectives()).filter(other -> !other.getId().equals(known.getDefaultPerspective()))
                    .forEach(other -> page.closePerspective(other, false, false));
            return null;
        });
    }

    private static void settle() {
        do {
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        } while (!Job.getJobManager().isIdle());
    }
}
