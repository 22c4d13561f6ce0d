package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTable;
import org.rashinban.ui.testing.UiText;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.WorkbenchTest;

/** Any object is opened, changed in its fields and lists, saved and found again. */
@WorkbenchTest
class ObjectEditorJourneyTest extends StoreJourney {

    /** A figure is higher than the place that is kept for it. */
    private static final int DRAWN = 90;
    private static final String PLAN = "浜松市DX推進計画";

    @Test
    void aPlansFieldsAreTypedAsPeopleWriteThem(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        driver.view("計画").tree("plan.tree").doubleClick(PLAN);
        UiScope editor = driver.view("HAM DX推進計画");

        UiText asOf = editor.text("field.asOf");
        asOf.replace("R6.3");
        asOf.press("CR");
        driver.waitUntil("the usual form", () -> asOf.read().equals("令和6年3月"));
        asOf.replace("いつか");
        asOf.press("CR");
        assertThat(asOf.read()).isEqualTo("いつか");
        asOf.press("ESC");
        driver.waitUntil("what stood there", () -> asOf.read().equals("令和6年3月"));

        editor.text("field.shortTitle").replace("浜松DX");
        editor.text("field.shortTitle").press("CTRL+S");
        CityStore.waitForSave(driver);

        CityStore.reopen(window, driver);
        driver.view("計画").tree("plan.tree").doubleClick(PLAN);
        UiScope again = driver.view("HAM 浜松DX");
        assertThat(again.text("field.asOf").read()).isEqualTo("令和6年3月");
    }

    @Test
    void aTargetIsEnteredInTheListOfAKpi(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiTable kpis = driver.view("指標").table("kpis.table");
        driver.waitUntil("the KPIs", () -> kpis.rowCount() == 33);
        kpis.doubleClickCell(Rows.of(kpis, 0, "A03"), 1);
        UiScope editor = driver.view("A03 キャッシュレス決済導入窓口数（累計）");
        UiTable years = editor.table("kpi.years");
        driver.waitUntil("how it stands", () -> years.rowCount() == 8 && years.cell(5, 1).equals("累計184窓口"));
        assertThat(years.selection()).as("the last year of the plan").containsExactly(5);
        years.select(3);
        years.select(5);
        driver.waitUntil("why", () -> !editor.text("kpi.why").read().isBlank());
        UiTable targets = editor.table("members.targets");
        int before = targets.rowCount();
        editor.button("members.targets.add").click();
        UiText span = editor.text("cell.span");
        span.replace("R7年度");
        span.press("CR");
        driver.waitUntil("the new target", () -> targets.rowCount() == before + 1 && targets.cell(before, 0).contains("令和7年度"));
        assertThat(driver.screenshot(Path.of("target/screenshots/editor.kpi.png"))).exists();
    }

    @Test
    void aFormulaIsChangedAndItsValueFollows(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, "sample", window, driver);
        UiTable kpis = driver.view("指標").table("kpis.table");
        driver.waitUntil("the KPIs", () -> kpis.rowCount() > 40);
        kpis.doubleClickCell(Rows.of(kpis, 0, "K42"), 1);
        UiScope editor = driver.view("K42 DX基礎研修の修了率");
        UiTable years = editor.table("kpi.years");
        driver.waitUntil("how it stands", () -> years.rowCount() == 8 && years.cell(Rows.of(years, 0, "令和6年度"), 2).equals("38.3 %"));
        UiText formula = editor.text("field.formula");
        formula.replace("K41 ÷ 598 × 100");
        formula.press("CR");
        driver.waitUntil("the share of half the staff", () -> years.cell(Rows.of(years, 0, "令和6年度"), 2).equals("76.6 %"));
        formula.replace("K41 ÷ ÷ 598");
        formula.press("CR");
        UiTable problems = driver.view("点検").table("problems.table");
        driver.waitUntil("what is wrong with it", () -> IntStream.range(0, problems.rowCount())
                .anyMatch(row -> IntStream.range(0, 3).anyMatch(column -> problems.cell(row, column).contains("計算式を読み取れません"))));
        driver.press("CTRL+Z");
        driver.press("CTRL+S");
        CityStore.waitForSave(driver);

        CityStore.reopen(window, driver);
        UiTable again = driver.view("指標").table("kpis.table");
        driver.waitUntil("the KPIs", () -> again.rowCount() > 40);
        again.doubleClickCell(Rows.of(again, 0, "K42"), 1);
        assertThat(driver.view("K42 DX基礎研修の修了率").text("field.formula").read()).isEqualTo("K41 ÷ 598 × 100");
    }

    @Test
    void aMeasureIsOnePageWithItsKpisAndItsRoadmap(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiTree plan = driver.view("計画").tree("plan.tree");
        String edition = plan.children(PLAN).getFirst();
        String policy = plan.children(PLAN, edition).getFirst();
        String pillar = plan.children(PLAN, edition, policy).stream().filter(title -> title.startsWith("（１）")).findFirst().orElseThrow();
        String measure = plan.children(PLAN, edition, policy, pillar).get(2);
        plan.doubleClick(PLAN, edition, policy, pillar, measure);
        UiScope editor = driver.view("HAM-A03 キャッシュレス決済");
        for (String figure : List.of("editor.kpi-sheet", "editor.roadmap")) {
            driver.waitUntil(figure, () -> editor.canvas(figure).height() > DRAWN);
        }
        assertThat(driver.screenshot(Path.of("target/screenshots/editor.measure.png"))).exists();
    }

    @Test
    void anEditorOutlivesTheDeletionOfItsObject(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiTree plan = driver.view("計画").tree("plan.tree");
        String edition = plan.children(PLAN).getFirst();
        String first = plan.children(PLAN, edition).getFirst();
        plan.doubleClick(PLAN, edition, first);
        driver.view("HAM-D 人に寄り添ったデジタル活用");
        driver.view("計画");
        plan.select(PLAN, edition, first);
        plan.press("DEL");
        assertThat(driver.window().shows("この項目は削除されています。「元に戻す」で再び編集できます。")).isTrue();
        plan.press("CTRL+Z");
        assertThat(driver.window().shows("この項目は削除されています。「元に戻す」で再び編集できます。")).isFalse();
    }
}
