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
import org.rashinban.model.Program;
import org.rashinban.store.Store;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.Stores;
import org.rashinban.store.access.SessionOpening;
import org.rashinban.store.backup.BackupResult;
import org.rashinban.store.program.SaveResult;
import org.rashinban.ui.recent.RecentStores;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiMenuEntry;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.WorkbenchTest;

/** A store is brought back from a backup, frozen under a name, and read from a copy while somebody else works in it. */
@WorkbenchTest
class RestoreJourneyTest extends StoreJourney {

    private static final String TITLE = "バックアップからの復元";
    private static final String REFUSED = "復元できませんでした";
    private static final String PLAN = "浜松市DX推進計画";

    private static Store store() {
        return CityStore.desk().current().orElseThrow().store();
    }

    private Path backedUp() {
        Path file = parent.resolve("backup.zip");
        Store store = store();
        assertThat(store.backUp(((SessionOpening.Opened) store.session()).session(), file)).isInstanceOf(BackupResult.Made.class);
        return file;
    }

    private static UiScope ask(RashinbanWindow window, Path backup) {
        window.menu("ファイル", TITLE);
        UiScope dialog = window.dialog(TITLE);
        dialog.text("restore.backup").replace(backup.toString());
        return dialog;
    }

    private static Program program() {
        return CityStore.desk().current().orElseThrow().program();
    }

    @Test
    void theOpenStoreIsReplacedByItsBackupAndWhatItHeldIsKeptAside(RashinbanWindow window, UiDriver driver)
            throws BackingStoreException, IOException {
        CityStore.open(parent, window, driver);
        Path backup = backedUp();
        assertThat(driver.read(() -> {
            OpenStore open = CityStore.desk().current().orElseThrow();
            program().getPlans().getFirst().setTitle("書き換えた計画");
            return open.session().save(open.state(), "");
        })).isInstanceOf(SaveResult.Saved.class);

        UiScope dialog = ask(window, backup);
        Reach.assertInDialog(TITLE, driver);
        driver.waitUntil("what the backup is of", () -> dialog.captions().stream().anyMatch(text -> text.contains("の状態")));
        assertThat(dialog.text("restore.folder").read()).isEqualTo(parent.resolve("hamamatsu").toString());
        dialog.button("復元する").click();
        CityStore.dialog(driver, window, TITLE).button("OK").click();
        UiScope done = CityStore.dialog(driver, window, TITLE);
        driver.waitUntil("restored",
                () -> done.captions().stream().anyMatch(text -> text.contains("復元しました") && text.contains("replaced-")));
        done.button("ストアを開く").click();
        CityStore.waitFor(driver);
        assertThat(driver.read(() -> program().getPlans().getFirst().getTitle())).isEqualTo(PLAN);
        try (Stream<Path> files = Files.list(parent.resolve("hamamatsu"))) {
            assertThat(files.map(file -> file.getFileName().toString())).anyMatch(name -> name.startsWith("replaced-"));
        }
    }

    @Test
    void aBackupIsRestoredIntoAnEmptyFolder(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiScope dialog = ask(window, backedUp());
        dialog.text("restore.folder").replace(parent.resolve("another").toString());
        dialog.button("復元する").click();
        CityStore.dialog(driver, window, TITLE).button("閉じる").click();
        assertThat(new Stores(Clock.systemUTC()).open(parent.resolve("another"), "")).isInstanceOfSatisfying(StoreOpening.Opened.class,
                opened -> opened.store().close());
        assertThat(driver.read(() -> store().folder())).isEqualTo(parent.resolve("hamamatsu"));
    }

    @Test
    void whatCannotBeRestoredIsSaidAndNothingIsTouched(RashinbanWindow window, UiDriver driver) throws BackingStoreException, IOException {
        CityStore.open(parent, window, driver);
        Path backup = backedUp();
        Path garbled = parent.resolve("garbled.zip");
        Files.write(garbled, Files.readAllBytes(parent.resolve("hamamatsu/store.properties")));
        UiScope dialog = ask(window, garbled);
        driver.waitUntil("no backup", () -> dialog.captions().stream().anyMatch(text -> text.contains("完全なバックアップではありません")));
        assertThat(dialog.button("復元する").enabled()).isFalse();

        Path occupied = Files.createDirectory(parent.resolve("occupied"));
        Files.writeString(occupied.resolve("letter.txt"), "大切な手紙");
        dialog.text("restore.backup").replace(backup.toString());
        dialog.text("restore.folder").replace(occupied.toString());
        dialog.button("復元する").click();
        UiScope refused = CityStore.dialog(driver, window, REFUSED);
        assertThat(refused.captions()).anyMatch(text -> text.contains("空ではなく") && text.contains("何も変更していません"));
        refused.button("OK").click();
        try (Stream<Path> files = Files.list(occupied)) {
            assertThat(files.toList()).containsExactly(occupied.resolve("letter.txt"));
        }
        assertThat(driver.read(() -> store().folder())).isEqualTo(parent.resolve("hamamatsu"));
    }

    @Test
    void overAStoreWithUsersOnlyItsAdministratorRestores(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RoleStore.create(parent);
        RoleStore.signIn(Role.OFFICE, window, driver);
        Path backup = parent.resolve("backup.zip");
        assertThat(store().backUp(CityStore.desk().current().orElseThrow().session(), backup)).isInstanceOf(BackupResult.Made.class);
        ask(window, backup).button("復元する").click();
        UiScope refused = CityStore.dialog(driver, window, REFUSED);
        assertThat(refused.captions()).anyMatch(text -> text.contains("管理者"));
        refused.button("OK").click();
        CityStore.close(driver);
        UiScope again = ask(window, backup);
        again.text("restore.folder").replace(parent.resolve("hamamatsu").toString());
        again.button("復元する").click();
        UiScope closed = CityStore.dialog(driver, window, REFUSED);
        assertThat(closed.captions()).anyMatch(text -> text.contains("管理者としてストアを開いてから"));
        closed.button("OK").click();
    }

    @Test
    void aStoreThatIsInUseIsOfferedAsACopyForReading(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        CityStore.close(driver);
        try (Store elsewhere = ((StoreOpening.Opened) new Stores(Clock.systemUTC()).open(parent.resolve("hamamatsu"), "")).store()) {
            window.menu("ファイル", "最近使ったストア", RecentStores.ofWorkspace().list().getFirst().name());
            UiScope offer = CityStore.dialog(driver, window, "ストアを開けません");
            assertThat(offer.captions()).anyMatch(text -> text.contains(System.getProperty("user.name")) && text.contains("写し"));
            offer.button("写しを開く").click();
            CityStore.waitFor(driver);
            assertThat(window.title()).contains("写し・閲覧のみ");
            assertThat(driver.read(() -> store().readOnlyCopy())).isPresent();
            assertThat(window.menuEntries("ファイル").stream().filter(UiMenuEntry::enabled).map(UiMenuEntry::text))
                    .doesNotContain("時点の凍結", "利用者の管理");
            CityStore.close(driver);
            assertThat(elsewhere.readOnlyCopy()).isEmpty();
        }
    }

    @Test
    void onePlanIsFrozenUnderANameThatIsGivenOnce(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        window.menu("ファイル", "時点の凍結");
        UiScope dialog = window.dialog("時点の凍結");
        Reach.assertInDialog("時点の凍結", driver);
        assertThat(dialog.button("凍結する").enabled()).isFalse();
        dialog.text("freeze.name").replace("令和6年度末");
        String plan = dialog.combo("freeze.plan").items().get(1);
        assertThat(dialog.combo("freeze.plan").items()).hasSize(2).first().isEqualTo("すべての計画");
        dialog.combo("freeze.plan").select(plan);
        dialog.text("freeze.day").replace("来年");
        assertThat(dialog.button("凍結する").enabled()).isFalse();
        dialog.text("freeze.day").replace("R7.3.31");
        dialog.text("freeze.note").replace("本部会議に報告");
        dialog.button("凍結する").click();
        CityStore.dialog(driver, window, "時点の凍結の完了").button("OK").click();
        assertThat(driver.read(() -> CityStore.desk().current().orElseThrow().session().snapshots().list())).singleElement()
                .satisfies(snapshot -> {
                    assertThat(snapshot.plan()).contains(driver.read(() -> program().getPlans().getFirst().getId()));
                    assertThat(snapshot.asOf()).isEqualTo("2025-03-31");
                });
        window.menu("ファイル", "時点の凍結");
        UiScope second = window.dialog("時点の凍結");
        second.text("freeze.name").replace("令和６年度末");
        second.button("凍結する").click();
        driver.waitUntil("the refusal", () -> second.captions().stream().anyMatch(text -> text.contains("すでにあります")));
        second.close();
        window.menu("表示", "ダッシュボード");
        driver.waitUntil("the frozen state", () -> items(driver).contains("令和6年度末"));
    }

    private static List<String> items(UiDriver driver) {
        return driver.view("ダッシュボード").combo("board.state").items();
    }
}
