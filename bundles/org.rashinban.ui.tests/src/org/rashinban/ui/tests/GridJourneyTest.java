package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.WorkbenchTest;

/** A grid is worked in as in a spreadsheet: by typing, by the clipboard, by the keyboard alone. */
@WorkbenchTest
class GridJourneyTest extends ViewJourney {

    private static final String TITLE = "名称";
    private static final String CODE = "コード";
    private static final String NUMBER = "表示番号";
    private static final String LEVEL = "階層";
    private static final int KEY_OF_INPUT_METHOD = 229;

    private GridPage grid;
    private UiDriver driver;

    @BeforeEach
    void open(RashinbanWindow window, UiDriver opened) throws BackingStoreException {
        driver = opened;
        forget();
        CityStore.open(parent, "sample", window, driver);
        grid = RegisterJourney.register(driver, "施策・要素", "elements");
        driver.waitUntil("the elements", () -> grid.rows() > 10);
    }

    /** The perspective remembers which view lay on top. */
    @AfterEach
    void tidy() throws BackingStoreException {
        forget();
    }

    private static void forget() throws BackingStoreException {
        InstanceScope.INSTANCE.getNode("org.rashinban.ui/grid/elements").clear();
    }

    @Test
    void whatIsTypedReplacesTheCellAndIsSaved(RashinbanWindow window) {
        grid.select(1, TITLE);
        grid.type("窓口改革");
        assertThat(grid.typed()).isEqualTo("窓口改革");
        grid.press("CR");
        assertThat(grid.text(1, TITLE)).isEqualTo("窓口改革");
        grid.type("次の行");
        grid.press("CR", "CTRL+S");
        CityStore.waitForSave(driver);

        CityStore.reopen(window, driver);
        GridPage again = RegisterJourney.register(driver, "施策・要素", "elements");
        assertThat(again.text(1, TITLE)).isEqualTo("窓口改革");
        assertThat(again.text(2, TITLE)).isEqualTo("次の行");
    }

    @Test
    void f2ChangesWhatStandsThereAndEscapeLeavesIt() {
        String before = grid.text(0, TITLE);
        grid.select(0, TITLE);
        grid.press("F2");
        assertThat(grid.typed()).isEqualTo(before);
        grid.type("（案）");
        grid.press("ESC");
        assertThat(grid.text(0, TITLE)).isEqualTo(before);
        grid.press("F2");
        grid.type("（案）");
        grid.press("CR");
        assertThat(grid.text(0, TITLE)).isEqualTo(before + "（案）");
    }

    @Test
    void anInputMethodFindsTheFieldBeforeItsFirstKey() {
        grid.select(1, TITLE);
        assertThat(grid.hasFocus()).isTrue();
        grid.compose(Optional.of(KEY_OF_INPUT_METHOD), "変換した文字");
        assertThat(grid.typed()).isEqualTo("変換した文字");
        grid.press("CR");
        assertThat(grid.text(1, TITLE)).isEqualTo("変換した文字");
    }

    @Test
    void anInputMethodThatTellsOfNoKeyIsHeardAllTheSame() {
        grid.select(1, TITLE);
        grid.compose(Optional.empty(), "確定");
        grid.type("済み");
        grid.press("CR");
        assertThat(grid.text(1, TITLE)).isEqualTo("確定済み");
    }

    @Test
    void whatCannotBeReadStaysWithTheReason() {
        String before = grid.text(1, LEVEL);
        grid.select(1, LEVEL);
        grid.type("火星");
        grid.press("CR");
        assertThat(grid.typed()).isEqualTo("火星");
        assertThat(grid.message()).contains("「火星」に当たるものがありません");
        grid.press("ESC");
        assertThat(grid.text(1, LEVEL)).isEqualTo(before);
        assertThat(driver.read(CityStore::isDirty)).isFalse();
    }

    @Test
    void aPasteOfManyCellsIsOneStepOfUndo() {
        String first = grid.text(0, TITLE);
        String second = grid.text(1, TITLE);
        grid.copied("１\t新しい名称\r\n２\t\"二行の\n名称\"\r\n");
        grid.select(0, NUMBER);
        grid.press("CTRL+V");
        assertThat(grid.text(0, NUMBER)).isEqualTo("１");
        assertThat(grid.text(0, TITLE)).isEqualTo("新しい名称");
        assertThat(grid.text(1, TITLE)).isEqualTo("二行の\n名称");
        grid.press("CTRL+Z");
        assertThat(grid.text(0, TITLE)).isEqualTo(first);
        assertThat(grid.text(1, TITLE)).isEqualTo(second);
    }

    @Test
    void aPasteThatCannotBeReadAsAWholeChangesNothing(RashinbanWindow window) {
        String first = grid.text(0, TITLE);
        grid.copied("新しい名称\t火星\r\n別の名称\t木星\r\n");
        grid.select(0, TITLE);
        grid.press("CTRL+V");
        Reach.assertInDialog("貼り付けできません", driver);
        assertThat(window.dialog("貼り付けできません").table("grid.refusals").rowCount()).isEqualTo(2);
        assertThat(window.dialog("貼り付けできません").table("grid.refusals").cell(1, 2)).isEqualTo("木星");
        window.dialog("貼り付けできません").button("閉じる").click();
        assertThat(grid.text(0, TITLE)).isEqualTo(first);
        assertThat(driver.read(CityStore::isDirty)).isFalse();
    }

    @Test
    void cellsAreCopiedDownAndCleared() {
        grid.select(1, NUMBER);
        grid.type("99");
        grid.press("CR", "ARROW_UP", "SHIFT+ARROW_DOWN", "SHIFT+ARROW_DOWN", "CTRL+D");
        assertThat(IntStream.rangeClosed(1, 3).mapToObj(row -> grid.text(row, NUMBER))).containsOnly("99");
        grid.press("DEL");
        assertThat(IntStream.rangeClosed(1, 3).mapToObj(row -> grid.text(row, NUMBER))).containsOnly("");
        grid.press("CTRL+Z");
        assertThat(grid.text(3, NUMBER)).isEqualTo("99");
    }

    @Test
    void theHandleIsDrawnOverWhatIsToBeFilled() {
        grid.select(1, NUMBER);
        grid.type("7");
        grid.press("CR");
        grid.select(1, NUMBER);
        grid.drag(1, NUMBER, 4, NUMBER);
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(row -> grid.text(row, NUMBER))).containsOnly("7");
        assertThat(grid.text(5, NUMBER)).isNotEqualTo("7");
    }

    @Test
    void whatIsCopiedIsPastedAsItIs() {
        String first = grid.text(0, TITLE);
        grid.select(0, TITLE);
        grid.press("CTRL+C");
        grid.select(3, TITLE);
        grid.press("CTRL+V");
        assertThat(grid.text(3, TITLE)).isEqualTo(first);
    }

    @Test
    void rowsAreSortedByATitleAndFoundByAFilter() {
        grid.clickTitle(CODE);
        String smallest = grid.text(0, CODE);
        grid.clickTitle(CODE);
        assertThat(grid.text(0, CODE)).isNotEqualTo(smallest);

        String wanted = grid.text(2, TITLE);
        grid.clickFilter(TITLE);
        grid.type(wanted);
        grid.press("CR");
        assertThat(grid.text(0, TITLE)).isEqualTo(wanted);
        int found = grid.rows();
        assertThat(IntStream.range(0, found).mapToObj(row -> grid.text(row, TITLE))).allMatch(title -> title.contains(wanted));
    }

    @Test
    void tabGoesThroughTheCells() {
        grid.select(0, CODE);
        grid.press("TAB");
        grid.type("Ａ");
        grid.press("TAB");
        grid.type("次の列");
        grid.press("CR");
        assertThat(grid.text(0, NUMBER)).isEqualTo("Ａ");
        assertThat(grid.text(0, TITLE)).isEqualTo("次の列");
    }
}
