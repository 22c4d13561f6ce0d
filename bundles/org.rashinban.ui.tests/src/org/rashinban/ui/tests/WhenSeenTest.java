package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rashinban.ui.jobs.WhenSeen;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.testing.display.Windows;

@WorkbenchTest
class WhenSeenTest {

    private static final String START = "org.rashinban.ui.perspective.start";
    private static final String PLAN = "org.rashinban.ui.perspective.plan";
    private static final String FRONT = "org.rashinban.ui.view.search";
    private static final String OTHER = "org.rashinban.ui.view.problems";

    private final AtomicInteger done = new AtomicInteger();
    private UiDriver driver;

    @BeforeEach
    void inThePlan(UiDriver driving) {
        driver = driving;
        perspective(PLAN);
    }

    @AfterEach
    void backToTheStart() {
        perspective(START);
    }

    @Test
    void whatIsSeenIsDoneAtOnce() {
        WhenSeen work = driver.read(() -> work(show(FRONT)));

        driver.read(() -> run(work));

        assertThat(done).hasValue(1);
    }

    @Test
    void whatIsHiddenIsDoneOnceWhenItIsSeenAgain() {
        WhenSeen work = driver.read(() -> work(show(FRONT)));
        driver.read(() -> show(OTHER));

        driver.read(() -> run(work));
        driver.read(() -> run(work));
        assertThat(done).hasValue(0);

        driver.read(() -> show(FRONT));
        assertThat(done).hasValue(1);
        driver.read(() -> show(OTHER));
        driver.read(() -> show(FRONT));
        assertThat(done).as("nothing was asked for meanwhile").hasValue(1);
    }

    private WhenSeen work(ViewPart view) {
        return new WhenSeen(view, Windows.main(), done::incrementAndGet);
    }

    private static Void run(WhenSeen work) {
        work.run();
        return null;
    }

    private void perspective(String id) {
        driver.read(() -> {
            page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id));
            return null;
        });
    }

    private static ViewPart show(String id) {
        try {
            return (ViewPart) page().showView(id);
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
