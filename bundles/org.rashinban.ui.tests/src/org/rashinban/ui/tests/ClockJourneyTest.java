package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rashinban.store.Stores;
import org.rashinban.ui.store.StoreOpener;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiText;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.WorkbenchTest;

/** A clock that is behind what the history holds is told of once, when the store is opened or when something is saved. */
@WorkbenchTest
class ClockJourneyTest extends StoreJourney {

    private static final String TITLE = "コンピューターの時計";
    private static final String PLAN = "浜松市DX推進計画";

    private final SetClock clock = new SetClock();
    private RashinbanWindow window;
    private UiDriver driver;

    @BeforeEach
    void open(RashinbanWindow shown, UiDriver driving) {
        window = shown;
        driver = driving;
        start();
        CityStore.waitFor(driver);
    }

    /** A clock that somebody sets while the store is open. */
    private static final class SetClock extends Clock {

        private volatile Duration ahead = Duration.ZERO;

        @Override
        public ZoneId getZone() {
            return ZoneId.systemDefault();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), ahead);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }
    }

    private void start() {
        Path folder = parent.resolve("hamamatsu").toFile().exists() ? parent.resolve("hamamatsu") : CityStore.placed(parent, "hamamatsu");
        driver.read(() -> {
            new StoreOpener(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).start(PLAN, folder,
                    passphrase -> new Stores(clock).open(folder, passphrase));
            return null;
        });
    }

    private void rename(String name) {
        UiTree plan = driver.view("計画").tree("plan.tree");
        plan.select(PLAN, PLAN, plan.children(PLAN, PLAN).getFirst());
        driver.waitUntil("the window to be active again", () -> {
            plan.focus();
            return plan.focused();
        });
        plan.press("F2");
        UiText title = driver.view("計画").text("plan.title");
        title.replace(name);
        title.press("CR");
        driver.waitUntil("the change", CityStore::isDirty);
        plan.press("CTRL+S");
        CityStore.waitForSave(driver);
    }

    private void assertTold() {
        UiScope told = CityStore.dialog(driver, window, TITLE);
        assertThat(told.captions()).anyMatch(text -> text.contains("未来の日時") && text.contains("時計を確認してください"));
        told.button("OK").click();
        driver.waitUntil("no dialog", () -> driver.dialogs().isEmpty());
    }

    @Test
    void aClockThatWasSetBackIsToldOfOnceWhenSomethingIsSaved() {
        clock.ahead = Duration.ofDays(400);
        rename("未来の名称");
        assertThat(driver.dialogs()).isEmpty();
        clock.ahead = Duration.ZERO;
        rename("いまの名称");
        assertTold();
        rename("次の名称");
        assertThat(driver.dialogs()).isEqualTo(List.of());
    }

    @Test
    void aClockBehindTheHistoryIsToldOfWhenTheStoreIsOpened() {
        clock.ahead = Duration.ofDays(400);
        rename("未来の名称");
        CityStore.close(driver);
        clock.ahead = Duration.ZERO;
        start();
        CityStore.waitFor(driver);
        assertTold();
        rename("いまの名称");
        assertThat(driver.dialogs()).isEqualTo(List.of());
    }
}
