package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rashinban.model.Term;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.WorkbenchTest;

/** Rows that come from a spreadsheet, pasted below the last one. */
@WorkbenchTest
class RegisterPasteJourneyTest extends RegisterJourney {

    @Test
    void whatIsPastedBelowTheLastRowBecomesEntries(RashinbanWindow window, UiDriver driver) {
        GridPage grid = added(driver, "用語", "terms");
        driver.waitUntil("one row more than there are terms", () -> view(driver).shows("26件"));
        grid.select(grid.rows() - 1, "用語");
        grid.copied("窓口DX\tまどぐちディーエックス\r\nBYOD\tビーワイオーディー\r\nゼロトラスト\t\r\n\r\n");
        grid.press("CTRL+V");
        driver.waitUntil("the entries", () -> view(driver).shows("28件"));
        grid.press("CTRL+Z");
        driver.waitUntil("one step back", () -> view(driver).shows("26件"));
        grid.press("CTRL+Y");
        driver.waitUntil("forth again", () -> view(driver).shows("28件"));
        save(driver, grid);

        CityStore.reopen(window, driver);
        GridPage again = register(driver, "用語", "terms");
        view(driver).text("grid.search").type("BYOD");
        driver.waitUntil("the entry", () -> again.rows() == 1);
        assertThat(again.text(0, "よみ")).isEqualTo("ビーワイオーディー");
    }

    @Test
    void aPasteBelowTheLastRowThatCannotBeReadAddsNothing(UiDriver driver) {
        GridPage grid = added(driver, "マイルストーン", "milestones");
        int last = grid.rows() - 1;
        grid.select(last, "時期");
        grid.copied("令和9年4月\t新庁舎への移転\r\nいつか\tその後");
        grid.press("CTRL+V");
        driver.waitUntil("why not", () -> grid.message().contains("いつか"));
        assertThat(grid.rows()).isEqualTo(last + 1);
        assertThat(grid.text(last, "時期")).isEmpty();
        assertThat(grid.text(last, "名称")).isEmpty();
    }

    @Test
    void aPasteBelowAFilteredOrderChangesNoOtherEntry(UiDriver driver) {
        GridPage grid = register(driver, "用語", "terms");
        List<String> before = terms(driver);
        int all = grid.rows();
        view(driver).text("grid.search").type("デジタル");
        driver.waitUntil("the rows with that word", () -> grid.rows() > 0 && grid.rows() < all);
        grid.clickTitle("用語");
        driver.waitUntil("an order", () -> isDescending(grid) || isAscending(grid));
        int last = grid.rows() - 1;
        String overwritten = grid.text(last, "用語");
        grid.select(last, "用語");
        grid.copied("アアア\tあああ\r\nインインイン\tいんいんいん\r\nンンン\tんんん");
        grid.press("CTRL+V");
        driver.waitUntil("the entries", () -> terms(driver).size() == before.size() + 2);
        List<String> expected = new ArrayList<>(before);
        expected.remove(overwritten);
        expected.addAll(List.of("アアア", "インインイン", "ンンン"));
        assertThat(terms(driver)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static boolean isAscending(GridPage grid) {
        return IntStream.range(1, grid.rows()).allMatch(row -> grid.text(row - 1, "用語").compareTo(grid.text(row, "用語")) <= 0);
    }

    private static boolean isDescending(GridPage grid) {
        return IntStream.range(1, grid.rows()).allMatch(row -> grid.text(row - 1, "用語").compareTo(grid.text(row, "用語")) >= 0);
    }

    /** The names of all terms of the open store. */
    private static List<String> terms(UiDriver driver) {
        return driver.read(() -> {
            List<String> names = new ArrayList<>();
            CityStore.desk().current().map(OpenStore::program).orElseThrow().eAllContents().forEachRemaining(each -> {
                if (each instanceof Term term) {
                    names.add(term.getName());
                }
            });
            return names;
        });
    }
}
