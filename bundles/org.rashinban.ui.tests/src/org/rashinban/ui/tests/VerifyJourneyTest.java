package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.store.program.SaveResult;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.WorkbenchTest;

/** The open store is verified on screen. */
@WorkbenchTest
class VerifyJourneyTest extends StoreJourney {

    private static final String TITLE = "ストアの検証";

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
        // The verification cannot look at a table before what others write into it is written.
        try (HeldSave save = new HeldSave(driver)) {
            window.menu("ファイル", TITLE);
            UiScope progress = driver.dialog("進行状況");
            driver.waitUntil("the first step", () -> progress.captions().stream().anyMatch(text -> text.contains("データベース")));
            progress.button("キャンセル").click();
            save.goOn();
            driver.waitUntil("the outcome", () -> driver.dialogs().contains(TITLE));
            assertThat(window.dialog(TITLE).captions()).anyMatch(text -> text.contains("検証を中止しました"));
            window.dialog(TITLE).button("OK").click();
            assertThat(save.result()).isInstanceOf(SaveResult.Saved.class);
        }
    }
}
