package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Element;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiMenuEntry;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTable;
import org.rashinban.ui.testing.UiText;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.WorkbenchTest;

/** Everything is found by its texts, and what it once was by its history. */
@WorkbenchTest
class FindingJourneyTest extends ViewJourney {

    private static final String PLAN = "浜松市DX推進計画";

    @Test
    void aTermIsFoundInWhateverSpelling(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiScope search = driver.view("検索");
        assertThat(search.shows("検索語を入力してください。")).isTrue();
        search.text("search.words").type("ﾆｭｰﾉｰﾏﾙ");
        UiTable hits = search.table("search.table");
        driver.waitUntil("the term", () -> hits.rowCount() > 0 && hits.cell(0, 0).equals("用語"));
        assertThat(hits.cell(0, 1)).isEqualTo("ニューノーマル");
        hits.doubleClickCell(0, 1);
        assertThat(driver.view("ニューノーマル").text("field.name").read()).isEqualTo("ニューノーマル");

        driver.view("検索").text("search.words").replace("そんな語はありません");
        driver.waitUntil("the sentence", () -> driver.view("検索").shows("該当するものがありません。"));
    }

    @Test
    void aLongMarkAtTheEndOfAWordMakesNoDifference(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiTree plan = driver.view("計画").tree("plan.tree");
        plan.select(PLAN);
        UiTable hits = driver.view("検索").table("search.table");
        for (String[] names : new String[][] {{"共用サーバ更新計画", "ｻｰﾊﾞｰ"}, {"共用サーバー更新計画", "サーバ更新"}}) {
            driver.view("計画");
            plan.press("F2");
            UiText name = driver.view("計画").text("plan.title");
            name.replace(names[0]);
            name.press("CR");
            driver.view("検索").text("search.words").replace(names[1]);
            driver.waitUntil(names[0], () -> IntStream.range(0, hits.rowCount()).anyMatch(row -> hits.cell(row, 2).contains(names[0])));
        }
    }

    @Test
    void anOldValueIsTakenUpAgain(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiTree plan = driver.view("計画").tree("plan.tree");
        plan.select(PLAN);
        plan.press("F2");
        UiText name = driver.view("計画").text("plan.title");
        name.replace("新しい名前の計画");
        name.press("CR");
        plan.press("CTRL+S");
        CityStore.waitForSave(driver);

        UiScope history = driver.view("履歴");
        UiTable table = history.table("history.table");
        driver.waitUntil("the change", () -> table.rowCount() > 1 && table.cell(0, 3).equals(PLAN));
        assertThat(table.cell(0, 4)).isEqualTo("新しい名前の計画");
        UiText day = history.text("history.day");
        day.replace("2000-01-01");
        driver.waitUntil("nothing on a day before the store", () -> table.rowCount() == 0);
        day.replace("あした");
        driver.waitUntil("what is no day is said", () -> history.shows("日付として読み取れません。2024-03-31 や R6.3.31 のように入力してください。"));
        day.replace("2099-12-31");
        driver.waitUntil("what stands now", () -> table.rowCount() > 0 && rowOf(table, "新しい名前の計画") >= 0);
        assertThat(rowOf(table, PLAN)).as("the old name stands no more").isNegative();
        assertThat(table.cell(rowOf(table, "新しい名前の計画"), 3)).isEmpty();
        day.replace("");
        driver.waitUntil("all changes again", () -> table.cell(0, 3).equals(PLAN));
        table.select(0);
        history.button("history.restore").click();
        driver.waitUntil("the old name", () -> plan.children().contains(PLAN));
        assertThat(enabled(window)).isTrue();
        driver.view("計画");
        plan.press("CTRL+Z");
        driver.waitUntil("the new name", () -> plan.children().contains("新しい名前の計画"));
    }

    @Test
    void aListIsGivenBackAsItWas(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiTree plan = driver.view("計画").tree("plan.tree");
        String policy = plan.children(PLAN, plan.children(PLAN).getFirst()).getFirst();
        plan.select(PLAN, plan.children(PLAN).getFirst(), policy);
        Element element = driver.read(() -> Contents.of(CityStore.desk().current().orElseThrow().program(), Element.class)
                .filter(each -> policy.contains(each.getTitle())).findFirst().orElseThrow());
        for (List<String> words : List.of(List.of("窓口", "手続\n（申請）"), List.of("窓口"), List.<String>of())) {
            driver.read(() -> {
                new Edits(CityStore.desk().current().orElseThrow().domain()).set(element, Literals.ELEMENT__KEYWORDS, words);
                return words;
            });
            plan.press("CTRL+S");
            CityStore.waitForSave(driver);
        }

        UiScope history = driver.view("履歴");
        UiTable table = history.table("history.table");
        driver.waitUntil("both changes", () -> table.rowCount() > 1 && table.cell(0, 3).equals("窓口"));
        table.select(1);
        history.button("history.restore").click();
        assertThat(driver.read(() -> List.copyOf(element.getKeywords()))).containsExactly("窓口", "手続\n（申請）");
        table.select(0);
        history.button("history.restore").click();
        assertThat(driver.read(() -> List.copyOf(element.getKeywords()))).containsExactly("窓口");
        driver.view("計画");
        plan.press("CTRL+Z");
        assertThat(driver.read(() -> List.copyOf(element.getKeywords()))).hasSize(2);
    }

    private static int rowOf(UiTable table, String after) {
        return IntStream.range(0, table.rowCount()).filter(row -> table.cell(row, 4).equals(after)).findFirst().orElse(-1);
    }

    private static boolean enabled(RashinbanWindow window) {
        return window.menuEntries("ファイル").stream().filter(shown -> shown.text().equals("保存")).anyMatch(UiMenuEntry::enabled);
    }
}
