package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Matrix;
import org.rashinban.ui.store.StoreDesk;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiCombo;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.WorkbenchTest;

/** Circles between measures and strategies are set by keys and clicks, counted and saved. */
@WorkbenchTest
class MatrixJourneyTest extends ViewJourney {

    @Test
    void marksAreSetByKeysAndClicksAndCounted(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, "matsudo", window, driver);
        GridPage grid = grid(driver);
        List<String> titles = grid.titles();
        String first = name(titles.get(3));
        String second = name(titles.get(4));

        grid.select(0, first);
        grid.type("o");
        assertThat(grid.text(0, first)).isEqualTo("○");
        grid.type("2");
        assertThat(grid.text(0, first)).isEqualTo("◎");
        grid.press("DEL");
        assertThat(grid.text(0, first)).isEmpty();
        grid.press("CTRL+Z");
        assertThat(grid.text(0, first)).isEqualTo("◎");

        grid.select(0, second);
        String before = grid.text(0, second);
        grid.select(0, second);
        assertThat(grid.text(0, second)).as("another click").isNotEqualTo(before);
        grid.type("?");
        assertThat(grid.text(0, second)).isEqualTo("？");
        assertThat(grid.text(0, "数")).endsWith("?");

        grid.press("CTRL+S");
        CityStore.waitForSave(driver);
        CityStore.reopen(window, driver);
        assertThat(grid(driver).text(0, first)).isEqualTo("◎");
        assertThat(grid(driver).text(0, second)).isEqualTo("？");
    }

    @Test
    void aPlanWithoutAMatrixSaysSo(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        assertThat(driver.view("関係表").shows("この計画には関係表がありません。［追加］を押して、行と列の階層を選んでください。"))
                .isTrue();
        assertThat(driver.view("関係表").button("印刷…").enabled()).isFalse();
        assertThat(driver.view("関係表").button("編集…").enabled()).isFalse();
    }

    @Test
    void aMatrixIsAddedMarkedSavedAndFoundAgain(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        driver.view("関係表").button("追加…").click();
        UiScope dialog = window.dialog("関係表の追加");
        Reach.assertInDialog("関係表の追加", driver);
        assertThat(dialog.button("OK").enabled()).as("without a title").isFalse();
        dialog.text("matrix.new.title").type("柱と取組の対応");
        UiCombo rows = dialog.combo("matrix.new.rows");
        UiCombo columns = dialog.combo("matrix.new.columns");
        String proposed = columns.read();
        columns.select(rows.read());
        assertThat(dialog.shows("行と列には別の階層を選んでください。")).isTrue();
        assertThat(dialog.button("OK").enabled()).as("a level against itself").isFalse();
        columns.select(proposed);
        dialog.button("OK").click();
        driver.waitUntil("the matrix", () -> driver.view("関係表").combo("matrix.choice").read().endsWith("柱と取組の対応"));
        GridPage grid = grid(driver);
        assertThat(grid.rows()).isPositive();
        String first = name(grid.titles().get(3));
        grid.select(0, first);
        grid.type("o");
        assertThat(grid.text(0, first)).isEqualTo("○");
        assertThat(grid.text(0, "数")).isEqualTo("1");

        grid.press("CTRL+S");
        CityStore.waitForSave(driver);
        CityStore.reopen(window, driver);
        assertThat(grid(driver).text(0, first)).isEqualTo("○");
        assertThat(driver.view("関係表").combo("matrix.choice").read()).endsWith("柱と取組の対応");
    }

    private static GridPage grid(UiDriver driver) {
        String id = driver.read(() -> Contents.of(PlatformUI.getWorkbench().getService(StoreDesk.class).current().orElseThrow().program(),
                Matrix.class).findFirst().orElseThrow().getId());
        return new GridPage(driver, "関係表", "matrix." + id);
    }

    private static String name(String title) {
        return title.split("\n")[0];
    }
}
