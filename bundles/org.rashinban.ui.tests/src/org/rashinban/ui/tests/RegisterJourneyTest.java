package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Absence;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiSource;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.TargetSort;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiButton;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.WorkbenchTest;

/** What an office keeps in registers is entered, saved and found again. */
@WorkbenchTest
class RegisterJourneyTest extends RegisterJourney {

    private record Entry(String id, String title, String column, String text) {
    }

    private static final List<Entry> ENTRIES = List.of(new Entry("milestones", "マイルストーン", "名称", "新庁舎への移転"),
            new Entry("terms", "用語", "用語", "窓口DX"), new Entry("findings", "指摘・提言", "見出し", "成果の見える化"),
            new Entry("risks", "リスク・課題", "名称", "委託先の撤退"), new Entry("budgets", "予算・決算", "事業名", "標準化対応"),
            new Entry("references", "参考・上位計画", "名称", "県の戦略"), new Entry("courses", "研修", "名称", "生成AI研修"),
            new Entry("meetings", "会議", "名称", "第9回本部会議"), new Entry("bars", "工程", "名称", "要件定義"),
            new Entry("revisions", "目標の変更", "変更者", "企画部長会議"),
            new Entry("quotas", "受講目標", "割合（％）", "37.25"), new Entry("attendance", "所属別の受講", "受講者数", "765"),
            new Entry("progress", "取組状況", "名称", "電子契約の試行"));

    @Test
    void anEntryOfEveryKindIsAddedSavedAndFoundAgain(RashinbanWindow window, UiDriver driver) {
        for (Entry entry : ENTRIES) {
            view(driver).combo("register.kind").select(entry.title());
            view(driver).button("register.add").click();
            GridPage grid = register(driver, entry.title(), entry.id());
            int row = lastRow(grid, entry.column());
            grid.select(row, entry.column());
            grid.type(entry.text());
            grid.press("CR");
            assertThat(grid.text(row, entry.column())).as(entry.title()).isEqualTo(entry.text());
        }
        save(driver, register(driver, "取組状況", "progress"));

        CityStore.reopen(window, driver);
        for (Entry entry : ENTRIES) {
            GridPage again = register(driver, entry.title(), entry.id());
            view(driver).text("grid.search").type(entry.text());
            driver.waitUntil("the entry " + entry.text(), () -> again.rows() == 1);
            assertThat(again.text(0, entry.column())).as(entry.title()).isEqualTo(entry.text());
        }
    }

    /** The new entry is selected and in sight. */
    private static int lastRow(GridPage grid, String column) {
        int last = grid.rows() - 1;
        while (last > 0 && !grid.text(last, column).isEmpty()) {
            last--;
        }
        return last;
    }

    @Test
    void aTargetIsSetForAYear(RashinbanWindow window, UiDriver driver) {
        GridPage grid = register(driver, "指標と目標値", "kpis");
        String column = grid.titles().stream().filter(title -> title.startsWith("目標 ")).findFirst().orElseThrow();
        String code = grid.text(0, "コード");
        grid.select(0, column);
        grid.type("１２３");
        grid.press("CR");
        assertThat(grid.text(0, column)).startsWith("123");
        save(driver, grid);

        CityStore.reopen(window, driver);
        GridPage again = register(driver, "指標と目標値", "kpis");
        assertThat(again.text(again.row("コード", code), column)).startsWith("123");
    }

    @Test
    void aTargetIsAddedWithItsPeriodAndKind(RashinbanWindow window, UiDriver driver) {
        GridPage grid = added(driver, "目標", "targets");
        int row = grid.rows() - 1;
        String kpi = grid.text(row, "指標");
        for (String[] typed : new String[][] {{"期間", "令和15年度"}, {"種類", "以下"}, {"値", "９８，７６５"}}) {
            grid.select(row, typed[0]);
            grid.type(typed[1]);
            grid.press("CR");
        }
        assertThat(grid.text(row, "値")).startsWith("98,765");
        save(driver, grid);

        CityStore.reopen(window, driver);
        GridPage again = register(driver, "目標", "targets");
        view(driver).text("grid.search").type("令和15年度");
        driver.waitUntil("the target", () -> again.rows() == 1);
        assertThat(List.of(again.text(0, "指標"), again.text(0, "種類"))).containsExactly(kpi, "以下");
        assertThat(again.text(0, "値")).startsWith("98,765");
    }

    @Test
    void anActualIsReadFromTheStoreAndEntered(RashinbanWindow window, UiDriver driver) {
        GridPage grid = register(driver, "指標の実績", "actuals");
        String year = "令和6年度";
        driver.waitUntil("the stored values", () -> IntStream.range(0, grid.rows()).anyMatch(row -> !grid.text(row, year).isEmpty()));
        String code = grid.text(0, "コード");
        grid.select(0, year);
        grid.type("４５６");
        grid.press("CR");
        assertThat(grid.text(0, year)).startsWith("456");
        save(driver, grid);

        CityStore.reopen(window, driver);
        GridPage again = register(driver, "指標の実績", "actuals");
        driver.waitUntil("the entered value", () -> again.text(again.row("コード", code), year).startsWith("456"));
    }

    @Test
    void whatAValueIsMadeUpOfIsEntered(RashinbanWindow window, UiDriver driver) {
        GridPage grid = register(driver, "指標の内訳", "parts");
        view(driver).text("grid.search").type("書かない窓口の数");
        driver.waitUntil("the components of one KPI", () -> grid.rows() == 4);
        String year = "令和6年度";
        grid.select(0, year);
        for (String typed : List.of("3", "１２", "2")) {
            grid.type(typed);
            grid.press("CR");
        }
        assertThat(grid.text(1, year)).startsWith("12");
        grid.select(1, "令和5年度");
        grid.type("未定");
        grid.press("CR");
        grid.select(1, year);
        driver.waitUntil("the targets", () -> {
            grid.press("ARROW_RIGHT");
            return grid.titles().contains("目標 令和7年度");
        });
        grid.select(1, "目標 令和7年度");
        grid.type("7");
        grid.press("CR");
        save(driver, grid);

        CityStore.reopen(window, driver);
        GridPage again = register(driver, "指標の内訳", "parts");
        view(driver).text("grid.search").type("支所（3か所）");
        driver.waitUntil("the values", () -> again.rows() == 1 && again.text(0, year).startsWith("12"));
        assertThat(again.text(0, "令和5年度")).isEqualTo("未確定");
        Kpi kpi = driver.read(() -> kpi("K06"));
        assertThat(kpi.getTargets().get(1).getComponents().get(1).getAmount().value()).isEqualByComparingTo("7");

        driver.read(() -> {
            new Edits(CityStore.desk().current().orElseThrow().domain()).set(kpi, Literals.KPI__SOURCE, KpiSource.ENTERED);
            return kpi;
        });
        GridPage whole = register(driver, "指標の実績", "actuals");
        driver.waitUntil("what they add up to", () -> whole.text(whole.row("コード", "K06"), year).startsWith("17"));
    }

    @Test
    void whatIsStillToComeOrDoesNotApplyIsNoWordOfTheValue(RashinbanWindow window, UiDriver driver) {
        GridPage actuals = register(driver, "指標の実績", "actuals");
        String year = "令和6年度";
        driver.waitUntil("the stored values",
                () -> IntStream.range(0, actuals.rows()).anyMatch(row -> !actuals.text(row, year).isEmpty()));
        String code = actuals.text(0, "コード");
        for (String[] typed : new String[][] {{"－", "対象外"}, {"未定", "未確定"}}) {
            actuals.select(0, year);
            actuals.type(typed[0]);
            actuals.press("CR");
            assertThat(actuals.text(0, year)).as(typed[0]).isEqualTo(typed[1]);
        }
        assertThat(driver.read(() -> kpi(code).getActuals().stream()
                .anyMatch(actual -> actual.getAbsence() == Absence.NOT_YET && actual.getText() == null && actual.getAmount() == null)))
                .as("a value that is still to come").isTrue();

        GridPage targets = register(driver, "指標と目標値", "kpis");
        String column = targets.titles().stream().filter(title -> title.startsWith("目標 ")).findFirst().orElseThrow();
        targets.select(0, column);
        targets.type("未定");
        targets.press("CR");
        assertThat(targets.text(0, column)).isEqualTo("今後設定");
        targets.select(0, column);
        targets.type("不明");
        targets.press("CR");
        assertThat(targets.message()).as("no target, or one that nobody knows").contains("未定");
        targets.press("ESC");
        assertThat(targets.text(0, column)).isEqualTo("今後設定");
        String target = targets.text(0, "コード");
        save(driver, targets);

        CityStore.reopen(window, driver);
        assertThat(driver.read(() -> kpi(target).getTargets().stream()
                .anyMatch(each -> each.getSort() == TargetSort.TO_BE_SET && each.getText() == null))).as("a target to be set").isTrue();
    }

    private static Kpi kpi(String code) {
        return Contents.of(CityStore.desk().current().orElseThrow().program(), Kpi.class).filter(kpi -> code.equals(kpi.getCode()))
                .findFirst().orElseThrow();
    }

    @Test
    void manyMeasuresAreUpdatedInOneGrid(RashinbanWindow window, UiDriver driver) {
        GridPage grid = register(driver, "取組状況の一括更新", "update");
        Reach.assertInView(current(driver), driver);
        int action = grid.row("コード", "MH-01-1");
        assertThat(grid.text(action, "進み具合")).as("a record that names what it is about").startsWith("62");
        grid.select(action, "進み具合");
        grid.type("７０");
        grid.press("CR");
        ProgressReport record = driver.read(() -> Contents.of(CityStore.desk().current().orElseThrow().program(), ProgressReport.class)
                .filter(report -> "R01".equals(report.getCode())).findFirst().orElseThrow());
        assertThat(record.getPercentDone()).isEqualTo(70);
        view(driver).combo("register.part").select("令和7年度上半期");
        assertThat(register(driver, "取組状況の一括更新", "update").text(0, "内容")).isEmpty();
        view(driver).combo("register.part").select("令和7年度第4四半期");
        GridPage quarter = new GridPage(driver, current(driver), "update");
        quarter.select(0, "内容");
        quarter.type("予定どおり");
        quarter.press("CR");
        quarter.type("遅れている");
        quarter.press("CR", "ARROW_LEFT", "ARROW_LEFT");
        quarter.select(0, "状態");
        quarter.type("完了");
        quarter.press("CR");
        assertThat(quarter.text(0, "状態")).isEqualTo("完了");
        save(driver, quarter);

        CityStore.reopen(window, driver);
        view(driver).combo("register.kind").select("取組状況");
        view(driver).text("grid.search").type("遅れている");
        GridPage reports = new GridPage(driver, current(driver), "progress");
        driver.waitUntil("the report", () -> reports.rows() == 1);
        assertThat(reports.text(0, "対象期間")).isEqualTo("令和7年度第4四半期");
        assertThat(grid.message()).isNotBlank();
    }

    @Test
    void entriesAreDuplicatedAndDeleted(UiDriver driver) {
        GridPage grid = register(driver, "用語", "terms");
        String name = grid.text(0, "用語");
        grid.select(0, "用語");
        view(driver).button("register.duplicate").click();
        int all = grid.rows();
        view(driver).text("grid.search").type(name);
        driver.waitUntil("the rows with that word", () -> grid.rows() < all);
        assertThat(copies(grid, name)).isEqualTo(2);
        grid.select(grid.row("用語", name), "用語");
        UiButton delete = view(driver).button("register.delete");
        driver.waitUntil("the selection", delete::enabled);
        delete.click();
        driver.waitUntil("the rows without it", () -> copies(grid, name) < 2);
        assertThat(copies(grid, name)).isEqualTo(1);
    }

    private static long copies(GridPage grid, String name) {
        return IntStream.range(0, grid.rows()).filter(row -> grid.text(row, "用語").equals(name)).count();
    }

    @Test
    void theOtherRegistersShowTheirEntries(UiDriver driver) {
        Map.of("効果", "effects", "研修の実施回", "sessions", "指摘への対応", "responses", "媒体掲載", "mentions", "統計", "statistics",
                "所属", "departments", "会議体", "bodies", "受講者区分", "audiences").forEach((title, id) -> {
                    GridPage grid = register(driver, title, id);
                    assertThat(grid.rows()).as(title).isPositive();
                    assertThat(grid.titles()).as(title).doesNotContain("").hasSizeGreaterThan(3);
                });
    }

    @Test
    void anEmptyRegisterSaysWhatToDo(UiDriver driver) {
        view(driver).combo("register.edition").select("DX推進計画　見本市DX推進計画（第1版）");
        view(driver).combo("register.kind").select("予算・決算");
        assertThat(view(driver).shows("予算・決算がありません。［追加］を押して、年度ごとの事業費を登録してください。")).isTrue();
    }
}
