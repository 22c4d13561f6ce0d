package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTable;
import org.rashinban.ui.testing.WorkbenchTest;

/** What the checks find leads to the place where it is mended. */
@WorkbenchTest
class ProblemsJourneyTest {

    @TempDir
    Path parent;

    /** The perspective remembers which view lay on top. */
    @AfterEach
    void clear(UiDriver driver) throws BackingStoreException {
        driver.view("指標");
        CityStore.clear(driver);
    }

    @Test
    void aMistakeIsFoundAsSoonAsItIsMade(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiTable problems = driver.view("点検").table("problems.table");
        driver.waitUntil("the checks", () -> problems.rowCount() > 0);
        assertThat(mentions(problems, "「コード」がありません。")).isFalse();

        driver.view("計画").tree("plan.tree").doubleClick("浜松市DX推進計画", "浜松市DX推進計画");
        UiScope editor = driver.view("HAM-2023 浜松市DX推進計画");
        editor.text("field.code").replace("");
        editor.text("field.code").press("CR");
        driver.view("点検");
        driver.waitUntil("what is missing", () -> problems.cell(0, 0).equals("× エラー") && problems.cell(0, 2).endsWith("「コード」がありません。"));
        assertThat(driver.screenshot(Path.of("target/screenshots/problems.png"))).exists();
        driver.view("計画").tree("plan.tree").press("CTRL+Z");
        driver.view("点検");
        driver.waitUntil("everything in order", () -> problems.rowCount() > 0 && !problems.cell(0, 0).equals("× エラー"));
    }

    private static boolean mentions(UiTable table, String text) {
        return IntStream.range(0, table.rowCount()).anyMatch(row -> table.cell(row, 2).contains(text));
    }
}
