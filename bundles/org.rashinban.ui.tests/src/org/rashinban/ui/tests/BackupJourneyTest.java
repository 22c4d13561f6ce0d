package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.core.permission.Role;
import org.rashinban.store.backup.Restore;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiMenuEntry;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.WorkbenchTest;

/** A backup is made at once, while the store is open. */
@WorkbenchTest
class BackupJourneyTest extends StoreJourney {

    private static final String TITLE = "バックアップの作成";

    @Test
    void aBackupIsMadeCheckedAndCanBeRestored(RashinbanWindow window, UiDriver driver) throws BackingStoreException, IOException {
        CityStore.open(parent, window, driver);
        Path folder = Files.createDirectory(parent.resolve("backups"));
        window.menu("ファイル", TITLE);
        UiScope dialog = window.dialog(TITLE);
        Reach.assertInDialog(TITLE, driver);
        assertThat(dialog.text("backup.file").read()).endsWith(".zip");
        assertThat(dialog.text("backup.passphrase").enabled()).isFalse();
        dialog.text("backup.file").replace("名前だけ.zip");
        assertThat(dialog.button("作成する").enabled()).isFalse();
        Path taken = Files.writeString(folder.resolve("taken.zip"), "");
        dialog.text("backup.file").replace(taken.toString());
        driver.waitUntil("the refusal", () -> dialog.captions().stream().anyMatch(text -> text.contains("同じ名前のファイルがあります")));
        assertThat(dialog.button("作成する").enabled()).isFalse();
        dialog.text("backup.file").replace(folder.resolve("年度末").toString());
        dialog.button("作成する").click();
        Path file = folder.resolve("年度末.zip");
        UiScope done = told(driver, window, "復元できる状態です");
        assertThat(done.captions()).anyMatch(text -> text.contains(file.toString()));
        done.button("OK").click();
        assertThat(new Restore(Clock.systemUTC()).faults(file, "")).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(taken, file);
        }
    }

    @Test
    void whoGivesUpIsToldThatNoFileIsLeft(RashinbanWindow window, UiDriver driver) throws BackingStoreException, IOException {
        CityStore.open(parent, window, driver);
        Path folder = Files.createDirectory(parent.resolve("backups"));
        // A backup begins with the last entry of the history, which the save is about to write.
        try (HeldSave save = new HeldSave(driver)) {
            window.menu("ファイル", TITLE);
            UiScope dialog = window.dialog(TITLE);
            dialog.text("backup.file").replace(folder.resolve("年度末").toString());
            dialog.button("作成する").click();
            driver.dialog("進行状況").button("キャンセル").click();
            save.goOn();
            told(driver, window, "取り消しました").button("OK").click();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void whereNothingCanBeWrittenTheReasonIsSaid(RashinbanWindow window, UiDriver driver) throws BackingStoreException, IOException {
        CityStore.open(parent, window, driver);
        Path noFolder = Files.writeString(parent.resolve("letter.txt"), "大切な手紙");
        window.menu("ファイル", TITLE);
        UiScope dialog = window.dialog(TITLE);
        dialog.text("backup.file").replace(noFolder.resolve("backup.zip").toString());
        dialog.button("作成する").click();
        told(driver, window, "書き込めません").button("OK").click();
        assertThat(Files.readString(noFolder)).isEqualTo("大切な手紙");
    }

    @Test
    void onlyWhoMayMakeBackupsIsOfferedOne(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RoleStore.create(parent);
        RoleStore.signIn(Role.COMMITTEE, window, driver);
        assertThat(offered(window)).doesNotContain(TITLE);
        RoleStore.change(Role.OFFICE, window, driver);
        assertThat(offered(window)).contains(TITLE);
    }

    /** What is told has the same title as what was asked. */
    private static UiScope told(UiDriver driver, RashinbanWindow window, String text) {
        driver.waitUntil(text, () -> driver.dialogs().equals(List.of(TITLE))
                && window.dialog(TITLE).captions().stream().anyMatch(caption -> caption.contains(text)));
        return window.dialog(TITLE);
    }

    private static List<String> offered(RashinbanWindow window) {
        return window.menuEntries("ファイル").stream().filter(UiMenuEntry::enabled).map(UiMenuEntry::text).toList();
    }
}
