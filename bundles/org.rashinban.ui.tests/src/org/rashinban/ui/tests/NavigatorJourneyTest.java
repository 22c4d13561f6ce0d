package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiFailure;
import org.rashinban.ui.testing.UiMenuEntry;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.WorkbenchTest;

/** The plan is found one's way around in, and rearranged. */
@WorkbenchTest
class NavigatorJourneyTest extends StoreJourney {

    private static final int OWNERS = 4;
    private static final String PLAN = "浜松市DX推進計画";
    private static final String VISION = "人に寄り添ったデジタル活用 ～安全・安心、便利で快適な市民サービスの実現～";
    private static final String PILLAR = "（１） デジタル活用による市民サービスの向上";
    private static final String OTHER = "（２） 自治体の生産性向上";

    @Test
    void theFilterFindsWhateverTheSpelling(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiScope view = driver.view("計画");
        UiTree plan = view.tree("plan.tree");
        view.text("plan.filter").type("ｷｬｯｼｭﾚｽ");
        driver.waitUntil("the one measure", () -> plan.children(PLAN, PLAN, VISION).equals(List.of(PILLAR))
                && plan.children(PLAN, PLAN, VISION, PILLAR).size() == 1);
        view.text("plan.filter").replace("そんな施策はない");
        driver.waitUntil("the sentence", () -> view.shows("条件に合う要素がありません。"));
        view.text("plan.filter").replace("");
        driver.waitUntil("the plan", () -> plan.children().size() == 1);
        driver.waitUntil("everything", () -> plan.children(PLAN, PLAN, VISION).size() == 7);

        view.combo("plan.filter.owner").select("デジタル・スマートシティ推進課");
        driver.waitUntil("what the department owns", () -> plan.children(PLAN, PLAN, VISION).size() < 7);
    }

    @Test
    void aBranchIsCopiedWithAllBelowIt(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiTree plan = driver.view("計画").tree("plan.tree");
        int below = plan.children(PLAN, PLAN, VISION, PILLAR).size();
        plan.select(PLAN, PLAN, VISION, PILLAR);
        plan.press("CTRL+C");
        plan.select(PLAN, PLAN, VISION);
        plan.press("CTRL+V");
        driver.waitUntil("the copy", () -> plan.children(PLAN, PLAN, VISION).size() == 8);
        assertThat(plan.children(PLAN, PLAN, VISION).getLast()).isEqualTo(PILLAR);

        plan.press("CTRL+S");
        CityStore.waitForSave(driver);
        CityStore.reopen(window, driver);
        UiTree again = driver.view("計画").tree("plan.tree");
        driver.waitUntil("the copy again", () -> again.children(PLAN, PLAN, VISION).size() == 8);
        assertThat(again.children(PLAN, PLAN, VISION).getLast()).isEqualTo(PILLAR);
        assertThat(below).isEqualTo(10);
    }

    @Test
    void anElementMovesToAnotherPillarByCutAndPaste(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiTree plan = driver.view("計画").tree("plan.tree");
        List<String> first = plan.children(PLAN, PLAN, VISION, PILLAR);
        List<String> second = plan.children(PLAN, PLAN, VISION, OTHER);
        plan.select(PLAN, PLAN, VISION, PILLAR, first.getFirst());
        plan.press("CTRL+X");
        plan.select(PLAN, PLAN, VISION, OTHER);
        plan.press("CTRL+V");
        driver.waitUntil("the move", () -> plan.children(PLAN, PLAN, VISION, OTHER).size() == second.size() + 1);
        assertThat(plan.children(PLAN, PLAN, VISION, OTHER).getLast()).isEqualTo(first.getFirst());
        assertThat(plan.children(PLAN, PLAN, VISION, PILLAR)).doesNotContain(first.getFirst());
        plan.press("CTRL+Z");
        driver.waitUntil("all where it was", () -> plan.children(PLAN, PLAN, VISION, PILLAR).equals(first));
        assertThat(plan.children(PLAN, PLAN, VISION, OTHER)).isEqualTo(second);
    }

    @Test
    void aMeasureIsDraggedToAnotherPillarAndACopyOfItBack(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiTree plan = driver.view("計画").tree("plan.tree");
        List<String> first = plan.children(PLAN, PLAN, VISION, PILLAR);
        List<String> second = plan.children(PLAN, PLAN, VISION, OTHER);
        String moved = first.getFirst();
        plan.drag(List.of(PLAN, PLAN, VISION, PILLAR, moved), List.of(PLAN, PLAN, VISION, OTHER));
        driver.waitUntil("the move", () -> plan.children(PLAN, PLAN, VISION, OTHER).size() == second.size() + 1);
        assertThat(plan.children(PLAN, PLAN, VISION, OTHER)).endsWith(moved);
        assertThat(plan.children(PLAN, PLAN, VISION, PILLAR)).doesNotContain(moved);
        plan.dragCopy(List.of(PLAN, PLAN, VISION, OTHER, moved), List.of(PLAN, PLAN, VISION, PILLAR));
        driver.waitUntil("the copy", () -> plan.children(PLAN, PLAN, VISION, PILLAR).size() == first.size());
        assertThatThrownBy(() -> plan.drag(List.of(PLAN, PLAN, VISION), List.of(PLAN, PLAN, VISION, PILLAR)))
                .as("a branch cannot hang on itself").isInstanceOf(UiFailure.class);

        plan.press("CTRL+S");
        CityStore.waitForSave(driver);
        CityStore.reopen(window, driver);
        UiTree again = driver.view("計画").tree("plan.tree");
        assertThat(again.children(PLAN, PLAN, VISION, OTHER)).endsWith(moved);
        assertThat(again.children(PLAN, PLAN, VISION, PILLAR)).endsWith(moved).hasSameSizeAs(first);
    }

    @Test
    void aBranchIsCopiedIntoAnotherEdition(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, "sample", window, driver);
        UiTree plan = driver.view("計画").tree("plan.tree");
        String title = plan.children().getFirst();
        String current = plan.children(title).getFirst();
        String earlier = plan.children(title).getLast();
        String branch = plan.children(title, earlier).getFirst();
        List<String> below = plan.children(title, earlier, branch);
        List<String> before = plan.children(title, current);
        plan.select(title, earlier, branch);
        plan.press("CTRL+C");
        plan.select(title, current);
        plan.press("CTRL+V");
        driver.waitUntil("the copy", () -> plan.children(title, current).size() == before.size() + 1);

        plan.press("CTRL+S");
        CityStore.waitForSave(driver);
        CityStore.reopen(window, driver);
        UiTree again = driver.view("計画").tree("plan.tree");
        assertThat(again.children(title, current)).endsWith(branch);
        assertThat(again.children(title, current, branch)).isEqualTo(below).isNotEmpty();
        assertThat(again.children(title, earlier, branch)).as("the earlier edition keeps its own").isEqualTo(below);
    }

    @Test
    void aMeasureIsAddedWhereItsLevelMayStand(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiTree plan = driver.view("計画").tree("plan.tree");
        int before = plan.children(PLAN, PLAN, VISION, PILLAR).size();
        plan.select(PLAN, PLAN, VISION, PILLAR);
        plan.contextMenu("下に追加", "取組項目");
        driver.view("計画").text("plan.title").replace("新しい取組");
        driver.view("計画").text("plan.title").press("CR");
        driver.waitUntil("the new element", () -> plan.children(PLAN, PLAN, VISION, PILLAR).size() == before + 1
                && plan.children(PLAN, PLAN, VISION, PILLAR).getLast().equals("新しい取組"));
        plan.select(PLAN, PLAN, VISION, PILLAR, "新しい取組");
        plan.contextMenu("選択した要素の一括変更", "性質", "例示");
        driver.waitUntil("the change", () -> window.menuEntries("編集").stream().map(UiMenuEntry::text)
                .anyMatch(text -> text.startsWith("元に戻す") && text.contains("性質")));
    }

    @Test
    void severalMeasuresGetAnOwnerAtOnce(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiTree plan = driver.view("計画").tree("plan.tree");
        List<String> measures = plan.children(PLAN, PLAN, VISION, PILLAR);
        plan.select(PLAN, PLAN, VISION, PILLAR, measures.getFirst());
        plan.selectAlso(PLAN, PLAN, VISION, PILLAR, measures.get(1));
        driver.waitUntil("two measures", () -> plan.selection().equals(measures.subList(0, 2)));
        plan.contextMenu("選択した要素の一括変更", "所管の追加", "デジタル・スマートシティ推進課");
        plan.press("CTRL+S");
        CityStore.waitForSave(driver);

        CityStore.reopen(window, driver);
        driver.view("計画").tree("plan.tree").expand(PLAN, PLAN, VISION, PILLAR);
        for (String measure : measures.subList(0, 2)) {
            assertThat(driver.read(() -> Trees.cell("plan.tree", OWNERS, PLAN, PLAN, VISION, PILLAR, measure))).as(measure)
                    .contains("デジタル・スマートシティ推進課");
        }
    }

    @Test
    void theStatusIsAShapeAndAWord(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiScope view = driver.view("計画");
        driver.waitUntil("the statuses", () -> view.captions().stream().anyMatch(text -> text.equals("状況")));
        driver.waitUntil("the status of a pillar", () -> driver.read(() -> Trees.cell("plan.tree", 1, PLAN)).equals("！ 未報告"));
    }
}
