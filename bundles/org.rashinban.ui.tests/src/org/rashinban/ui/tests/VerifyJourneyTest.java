package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Actual;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.store.program.Reported;
import org.rashinban.store.program.SaveResult;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.WorkbenchTest;

/** The open store is verified on screen. */
@WorkbenchTest
class VerifyJourneyTest {

    private static final String TITLE = "ストアの検証";

    /** More than are written at once. */
    private static final int MANY = 2001;

    @TempDir
    Path parent;

    @AfterEach
    void clear(UiDriver driver) throws BackingStoreException {
        CityStore.clear(driver);
    }

    @Test
    void aSoundStoreIsSaidToBeSoundAndThatNoBackupWasAtHand(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        window.menu("ファイル", TITLE);
        driver.waitUntil("the outcome", () -> driver.dialogs().contains(TITLE)
                && window.dialog(TITLE).captions().stream().anyMatch(text -> text.contains("異常はありません")));
        Reach.assertInDialog(TITLE, driver);
        assertThat(window.dialog(TITLE).captions()).anyMatch(text -> text.contains("比較できるバックアップがない"));
        window.dialog(TITLE).button("OK").click();
    }

    @Test
    void whoGivesUpIsToldThatNothingIsKnownAndSavesAreNotDisturbed(RashinbanWindow window, UiDriver driver) throws Exception {
        CityStore.open(parent, window, driver);
        OpenStore store = driver.read(() -> CityStore.desk().current().orElseThrow());
        String kpi = driver.read(() -> Contents.of(store.program(), Kpi.class).findFirst().orElseThrow().getId());
        CountDownLatch halfWay = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        // The verification cannot look at a table before what others write into it is written.
        Stream<Reported> values = IntStream.range(0, MANY).mapToObj(i -> {
            if (i == MANY - 1) {
                halfWay.countDown();
                await(enough);
            }
            return new Reported(kpi, actual(i));
        });
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<SaveResult> save = other.submit(() -> store.session().add(values::iterator, ""));
            await(halfWay);
            window.menu("ファイル", TITLE);
            UiScope progress = driver.dialog("進行状況");
            driver.waitUntil("the first step", () -> progress.captions().stream().anyMatch(text -> text.contains("データベース")));
            progress.button("キャンセル").click();
            enough.countDown();
            driver.waitUntil("the outcome", () -> driver.dialogs().contains(TITLE));
            assertThat(window.dialog(TITLE).captions()).anyMatch(text -> text.contains("検証を中止しました"));
            window.dialog(TITLE).button("OK").click();
            assertThat(save.get()).isInstanceOf(SaveResult.Saved.class);
        }
    }

    private static Actual actual(int number) {
        Actual actual = RashinbanFactory.eINSTANCE.createActual();
        actual.setId(UUID.randomUUID().toString());
        actual.setPeriod(FiscalPeriod.day(LocalDate.of(2024, 4, 1).plusDays(number)));
        actual.setAmount(Amount.of(number));
        return actual;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
