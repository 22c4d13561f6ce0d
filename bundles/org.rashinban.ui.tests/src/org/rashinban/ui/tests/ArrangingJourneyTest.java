package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTable;
import org.rashinban.ui.testing.WorkbenchTest;

/** A grid looks tomorrow as it was arranged today: its columns, what stays in sight, and the order of its rows. */
@WorkbenchTest
class ArrangingJourneyTest extends ViewJourney {

    private static final String CODE = "コード";
    private static final String NUMBER = "表示番号";
    private static final String TITLE = "名称";
    private static final String LEVEL = "階層";
    private static final String SETTINGS = "列の設定";

    private GridPage grid;
    private RashinbanWindow window;
    private UiDriver driver;

    @BeforeEach
    void open(RashinbanWindow shown, UiDriver driving) throws BackingStoreException {
        window = shown;
        driver = driving;
        forget();
        CityStore.open(parent, "sample", window, driver);
        grid = elements();
    }

    /** The perspective remembers which view lay on top. */
    @AfterEach
    void tidy() throws BackingStoreException {
        forget();
    }

    private static void forget() throws BackingStoreException {
        InstanceScope.INSTANCE.getNode("org.rashinban.ui/grid/elements").clear();
    }

    private GridPage elements() {
        GridPage shown = RegisterJourney.register(driver, "施策・要素", "elements");
        driver.waitUntil("the elements", () -> shown.rows() > 10);
        return shown;
    }

    private GridPage reopened() {
        CityStore.reopen(window, driver);
        return elements();
    }

    @Test
    void theChosenColumnsAndTheirOrderAreRemembered() {
        assertThat(grid.titles()).startsWith(CODE, NUMBER, TITLE);
        grid.select(1, TITLE);
        grid.menu(SETTINGS);
        UiScope dialog = window.dialog(SETTINGS);
        Reach.assertInDialog("列の設定", driver);
        UiTable columns = dialog.table("columns.list");
        assertThat(columns.cell(1, 0)).isEqualTo(NUMBER);
        columns.check(1);
        columns.select(0);
        dialog.button("下へ").click();
        dialog.button("下へ").click();
        dialog.button("OK").click();
        assertThat(grid.titles()).startsWith(TITLE, CODE).doesNotContain(NUMBER);

        GridPage again = reopened();
        assertThat(again.titles()).startsWith(TITLE, CODE).doesNotContain(NUMBER);
        again.select(1, TITLE);
        again.menu(SETTINGS);
        window.dialog(SETTINGS).button("初期状態に戻す").click();
        window.dialog(SETTINGS).button("OK").click();
        assertThat(again.titles()).startsWith(CODE, NUMBER, TITLE);
    }

    @Test
    void whatIsFrozenStaysInSightAndIsRemembered() {
        grid.select(1, TITLE);
        grid.menu("列の固定の解除");
        grid.press("END");
        assertThat(grid.titles()).as("scrolled away").doesNotContain(CODE);
        grid.press("HOME");
        grid.select(1, CODE);
        grid.menu("この列まで固定");
        grid.press("END");
        assertThat(grid.titles()).as("frozen").startsWith(CODE).doesNotContain(TITLE);

        GridPage again = reopened();
        again.select(1, TITLE);
        again.press("END");
        assertThat(again.titles()).startsWith(CODE).doesNotContain(TITLE);
    }

    @Test
    void rowsAreSortedBySeveralColumns() {
        grid.select(1, LEVEL);
        grid.menu("昇順に並べ替え");
        grid.select(1, CODE);
        grid.menu("並べ替えの条件に追加");
        grid.menu("並べ替えの条件に追加");
        grid.press("PAGE_UP");
        assertSorted(grid);

        GridPage again = reopened();
        assertThat(column(again, LEVEL)).as("the level with which the order begins").containsOnly("取組");
        assertThat(column(again, CODE)).as("the order within it").hasSizeGreaterThan(10).isSortedAccordingTo(Comparator.reverseOrder());
    }

    /** Within each level the codes go down. */
    private static void assertSorted(GridPage grid) {
        List<String> levels = column(grid, LEVEL);
        List<String> codes = column(grid, CODE);
        assertThat(levels.stream().distinct().count()).as("levels in sight").isGreaterThan(1);
        assertThat(IntStream.range(1, levels.size()).filter(row -> !levels.get(row).equals(levels.get(row - 1))).count())
                .as("each level stands together").isEqualTo(levels.stream().distinct().count() - 1);
        assertThat(IntStream.range(1, levels.size()).filter(row -> levels.get(row).equals(levels.get(row - 1)))
                .filter(row -> !codes.get(row).isEmpty()))
                .as("rows after one of the same level").isNotEmpty().allMatch(row -> codes.get(row - 1).compareTo(codes.get(row)) >= 0);
    }

    private static List<String> column(GridPage grid, String title) {
        return IntStream.range(0, grid.rows()).mapToObj(row -> grid.text(row, title)).toList();
    }

    @Test
    void aValueIsCopiedToTheRightAndSaved() {
        grid.select(1, NUMBER);
        grid.type("5-7");
        grid.press("CR", "ARROW_UP", "SHIFT+ARROW_RIGHT", "CTRL+R");
        assertThat(grid.text(1, TITLE)).isEqualTo("5-7");
        grid.press("CTRL+S");
        CityStore.waitForSave(driver);

        GridPage again = reopened();
        assertThat(again.text(1, NUMBER)).isEqualTo("5-7");
        assertThat(again.text(1, TITLE)).isEqualTo("5-7");
    }
}
