package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.rashinban.model.GradeScale;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiCombo;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTable;
import org.rashinban.ui.testing.UiText;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.WorkbenchTest;

/** What stands above and beside a plan is kept on screen too: further plans, their editions, grade scales. */
@WorkbenchTest
class WholeProgramJourneyTest extends SampleJourney {

    @Test
    void aPlanAndAScaleAreAddedSavedAndFoundAgain(RashinbanWindow window, UiDriver driver) {
        UiScope whole = whole(driver);
        add(driver, whole, "plans", "cell.title", "情報化推進計画");
        add(driver, whole, "gradeScales", "cell.title", "三段階評価");
        UiTree plan = driver.view("計画").tree("plan.tree");
        driver.waitUntil("the plan in the tree", () -> plan.children().contains("情報化推進計画"));
        plan.press("CTRL+S");
        CityStore.waitForSave(driver);

        CityStore.reopen(window, driver);
        assertThat(driver.view("計画").tree("plan.tree").children()).contains("情報化推進計画");
        List<String> scales = driver.read(() -> CityStore.desk().current().orElseThrow().program().getGradeScales().stream()
                .map(GradeScale::getTitle).toList());
        assertThat(scales).contains("三段階評価");
    }

    private static UiScope whole(UiDriver driver) {
        UiTree plan = driver.view("計画").tree("plan.tree");
        plan.select(plan.children().getFirst());
        plan.contextMenu("全体（団体・計画・評価区分）を開く");
        return driver.view(driver.read(WholeProgramJourneyTest::activeEditor));
    }

    private static void add(UiDriver driver, UiScope editor, String list, String cell, String name) {
        UiTable members = editor.table("members." + list);
        int before = members.rowCount();
        editor.button("members." + list + ".add").click();
        UiText text = editor.text(cell);
        text.replace(name);
        text.press("CR");
        driver.waitUntil(name, () -> members.rowCount() == before + 1);
    }

    @Test
    void aNewEditionIsOfferedWhereOneChoosesAmongThem(UiDriver driver) {
        UiTree plan = driver.view("計画").tree("plan.tree");
        UiScope registers = RegisterJourney.view(driver);
        UiCombo ledger = registers.combo("register.edition");
        String chosen = ledger.read();
        List<String> before = ledger.items();
        driver.view("ロードマップ");
        plan.doubleClick(plan.children().getFirst());
        UiScope editor = driver.view(driver.read(WholeProgramJourneyTest::activeEditor));
        add(driver, editor, "editions", "cell.title", "見本市DX推進計画（第3版）");

        UiCombo again = RegisterJourney.view(driver).combo("register.edition");
        driver.waitUntil("the edition among those of the registers", () -> again.items().size() == before.size() + 1);
        assertThat(again.items()).anyMatch(item -> item.endsWith("（第3版）"));
        assertThat(again.read()).as("what was chosen stays chosen").isEqualTo(chosen);
        UiCombo roadmap = driver.view("ロードマップ").combo("roadmap.edition");
        driver.waitUntil("and of the roadmap", () -> roadmap.items().stream().anyMatch(item -> item.endsWith("（第3版）")));
        driver.press("CTRL+Z");
        driver.press("CTRL+Z");
        driver.waitUntil("gone again", () -> roadmap.items().stream().noneMatch(item -> item.endsWith("（第3版）")));
    }

    private static String activeEditor() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor().getTitle();
    }
}
