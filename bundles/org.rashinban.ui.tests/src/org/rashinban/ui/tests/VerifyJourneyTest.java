package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.WorkbenchTest;

/** The open store is verified on screen. */
@WorkbenchTest
class VerifyJourneyTest {

    private static final String TITLE = "ストアの検証";

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
}
