package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.core.permission.Role;
import org.rashinban.model.Plan;
import org.rashinban.store.Store;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.Stores;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.SessionOpening;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.SaveResult;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiMenuEntry;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiText;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.WorkbenchTest;

/** What was unsaved when the process ended is offered when the store is opened again. */
@WorkbenchTest
class RecoveryJourneyTest extends StoreJourney {

    private static final String PLAN = "浜松市DX推進計画";
    private static final String UNSAVED = "保存していない変更";
    private static final String RESTORE = "復元する";
    static final String SECONDS = "org.rashinban.recovery.seconds";

    @BeforeEach
    void atOnce() {
        System.setProperty(SECONDS, "0");
    }

    @AfterEach
    void tidy() {
        System.clearProperty(SECONDS);
    }

    @Test
    void changesSurviveTheSuddenEndOfTheProcess(RashinbanWindow window, UiDriver driver) throws BackingStoreException, IOException {
        CityStore.open(parent, window, driver);
        UiTree plan = rename(driver, "改訂版");
        end(driver);

        CityStore.reopen(window, driver);
        window.dialog(UNSAVED).button(RESTORE).click();
        driver.waitUntil("the restored name", () -> plan.children(PLAN).contains("改訂版"));
        plan.press("CTRL+S");
        driver.waitUntil("the save", () -> window.menuEntries("ファイル").stream().filter(shown -> shown.text().equals("保存"))
                .noneMatch(UiMenuEntry::enabled));
        driver.waitUntil("nothing that is unsaved", () -> kept().isEmpty());

        CityStore.reopen(window, driver);
        assertThat(driver.view("計画").tree("plan.tree").children(PLAN)).contains("改訂版");
        assertThat(driver.dialogs()).isEmpty();
    }

    @Test
    void whatOthersSavedSinceStaysAndIsNotOverwritten(RashinbanWindow window, UiDriver driver) throws BackingStoreException, IOException {
        CityStore.open(parent, window, driver);
        UiTree plan = rename(driver, "自分の版");
        end(driver);
        try (Store store = ((StoreOpening.Opened) new Stores(Clock.systemUTC()).open(parent.resolve("hamamatsu"), "")).store()) {
            Session other = ((SessionOpening.Opened) store.session()).session();
            ProgramState state = other.programs().load();
            Plan theirs = state.program().getPlans().getFirst();
            theirs.setTitle("ほかの人の計画");
            theirs.getEditions().getFirst().setTitle("ほかの人の版");
            assertThat(other.save(state, "")).isInstanceOf(SaveResult.Saved.class);
        }

        CityStore.reopen(window, driver);
        window.dialog(UNSAVED).button(RESTORE).click();
        driver.waitUntil("what both did", () -> plan.children("ほかの人の計画").equals(List.of("自分の版")));
        plan.press("CTRL+S");
        UiScope conflict = window.dialog("変更の競合");
        assertThat(conflict.captions()).contains("自分の版", "ほかの人の版").doesNotContain("ほかの人の計画");
        conflict.button("conflict.mine.0").click();
        conflict.button("保存する").click();
        CityStore.waitForSave(driver);

        CityStore.reopen(window, driver);
        assertThat(plan.children("ほかの人の計画")).containsExactly("自分の版");
    }

    @Test
    void whatIsUnsavedWaitsForWhoeverChangedIt(RashinbanWindow window, UiDriver driver) throws BackingStoreException, IOException {
        RoleStore.create(parent);
        RoleStore.signIn(Role.OFFICE, window, driver);
        rename(driver, "事務局の版");
        end(driver);
        RoleStore.change(Role.ADMINISTRATOR, window, driver);
        assertThat(driver.dialogs()).as("nothing of the administrator is unsaved").isEmpty();

        RoleStore.change(Role.OFFICE, window, driver);
        window.dialog(UNSAVED).button("破棄する").click();
        driver.waitUntil("nothing that is unsaved", () -> kept().isEmpty());
    }

    private static UiTree rename(UiDriver driver, String title) {
        UiTree plan = driver.view("計画").tree("plan.tree");
        plan.select(PLAN, plan.children(PLAN).getFirst());
        plan.press("F2");
        UiText name = driver.view("計画").text("plan.title");
        name.replace(title);
        name.press("CR");
        return plan;
    }

    /** A process that ends suddenly leaves the file; here it is put back after the orderly end. */
    private static void end(UiDriver driver) throws IOException {
        driver.waitUntil("the copy of what is unsaved", () -> !kept().isEmpty());
        Path file = kept().getFirst();
        byte[] left = Files.readAllBytes(file);
        CityStore.close(driver);
        assertThat(file).as("the orderly end leaves nothing").doesNotExist();
        Files.write(file, left);
    }

    static List<Path> kept() {
        Path folder = Platform.getStateLocation(Platform.getBundle("org.rashinban.ui")).append("recovery").toFile().toPath();
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".recovery")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
