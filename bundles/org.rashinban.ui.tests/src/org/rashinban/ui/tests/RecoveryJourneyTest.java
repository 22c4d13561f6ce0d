package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiMenuEntry;
import org.rashinban.ui.testing.UiText;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.WorkbenchTest;

/** What was unsaved when the process ended is offered when the store is opened again. */
@WorkbenchTest
class RecoveryJourneyTest {

    private static final String PLAN = "浜松市DX推進計画";
    private static final String SECONDS = "org.rashinban.recovery.seconds";

    @TempDir
    Path parent;

    @BeforeEach
    void atOnce() {
        System.setProperty(SECONDS, "1");
    }

    @AfterEach
    void clear(UiDriver driver) throws BackingStoreException {
        System.clearProperty(SECONDS);
        CityStore.clear(driver);
    }

    @Test
    void changesSurviveTheSuddenEndOfTheProcess(RashinbanWindow window, UiDriver driver) throws BackingStoreException, IOException {
        CityStore.open(parent, window, driver);
        UiTree plan = driver.view("計画").tree("plan.tree");
        String edition = plan.children(PLAN).getFirst();
        plan.select(PLAN, edition);
        plan.press("F2");
        UiText name = driver.view("計画").text("plan.title");
        name.replace("改訂版");
        name.press("CR");
        driver.waitUntil("the copy of what is unsaved", () -> !kept().isEmpty());
        // A process that ends suddenly leaves the file; here it is put back after the orderly end.
        Path file = kept().getFirst();
        byte[] left = Files.readAllBytes(file);
        driver.read(() -> {
            CityStore.desk().clear();
            return null;
        });
        assertThat(file).as("the orderly end leaves nothing").doesNotExist();
        Files.write(file, left);

        CityStore.reopen(window, driver);
        window.dialog("保存していない変更").button("復元する").click();
        driver.waitUntil("the restored name", () -> plan.children(PLAN).contains("改訂版"));
        plan.press("CTRL+S");
        driver.waitUntil("the save", () -> window.menuEntries("ファイル").stream().filter(shown -> shown.text().equals("保存"))
                .noneMatch(UiMenuEntry::enabled));
        driver.waitUntil("nothing that is unsaved", () -> kept().isEmpty());

        CityStore.reopen(window, driver);
        assertThat(driver.view("計画").tree("plan.tree").children(PLAN)).contains("改訂版");
        assertThat(driver.dialogs()).isEmpty();
    }

    private static List<Path> kept() {
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
