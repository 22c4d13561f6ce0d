package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiMenuEntry;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTable;
import org.rashinban.ui.testing.WorkbenchTest;

/** What the checks find leads to the place where it is mended. */
@WorkbenchTest
class ProblemsJourneyTest extends ViewJourney {

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

    @Test
    void whatCanBeMendedIsMendedByOneClickAndStaysSo(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, "sample", window, driver);
        UiScope view = driver.view("点検");
        UiTable problems = view.table("problems.table");
        driver.waitUntil("the checks", () -> problems.rowCount() > 0);
        int row = IntStream.range(0, problems.rowCount()).filter(each -> !problems.cell(each, 3).isEmpty()).findFirst().orElseThrow();
        String object = problems.cell(row, 1);
        String sentence = problems.cell(row, 2);
        assertThat(has(problems, object, sentence)).isTrue();
        problems.select(row);
        view.button("problems.fix").click();
        driver.waitUntil("it is mended", () -> !has(problems, object, sentence));
        driver.press("CTRL+S");
        driver.waitUntil("the save", () -> window.menuEntries("ファイル").stream().filter(shown -> shown.text().equals("保存"))
                .noneMatch(UiMenuEntry::enabled));

        CityStore.reopen(window, driver);
        UiTable again = driver.view("点検").table("problems.table");
        driver.waitUntil("the checks", () -> again.rowCount() > 0);
        assertThat(has(again, object, sentence)).isFalse();
    }

    private static boolean has(UiTable table, String object, String sentence) {
        return IntStream.range(0, table.rowCount())
                .anyMatch(row -> table.cell(row, 1).equals(object) && table.cell(row, 2).equals(sentence));
    }

    private static boolean mentions(UiTable table, String text) {
        return IntStream.range(0, table.rowCount()).anyMatch(row -> table.cell(row, 2).contains(text));
    }
}
