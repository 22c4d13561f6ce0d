package org.rashinban.core.figure.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.Figure;

/** What the committee of the sample city has to decide when the values of the fiscal year 2025 are known. */
class DecisionsTest {

    private static final Drawn SAMPLE = Drawn.of("sample", LocalDate.of(2026, 5, 31));

    private static List<List<String>> rows(String kind, String... choices) {
        return Drawn.japanese(SAMPLE.figure("decisions", choices)).stream().filter(row -> row.getFirst().equals(kind)).toList();
    }

    private static List<List<String>> rows(String kind) {
        return rows(kind, "period=FY2025");
    }

    @Test
    void findingsWithoutAnAnswerAndThoseThatWereNotSettledInTime() {
        assertThat(rows("指摘・提言")).extracting(row -> row.get(1) + "：" + row.get(2) + "：" + row.get(5)).contains(
                "！ 期限超過：Q-2 相談窓口の利用：回答がないまま期限を過ぎました。", "！ 期限超過：F-2 キャッシュレス利用率の値：回答がないまま期限を過ぎました。",
                "！ 期限超過：Q-1 標準化の後の経費：回答済みですが、期限までに対応が完了していません。");
        assertThat(rows("指摘・提言")).extracting(row -> row.get(2)).as("settled, in time, or not to be answered")
                .doesNotContain("F-1 総合窓口の遅れ", "R-4 業務改革の対象の選び方", "E-4 窓口の満足度は下がった");
    }

    /** Two of the evaluations of Machida's advisers ask for something that nobody has answered yet; there is no date for it. */
    @Test
    void anOpenFindingIsNamedAsInTheTableOfFindings() {
        Drawn machida = Drawn.of("machida");
        List<List<String>> open = Drawn.japanese(machida.figure("decisions", "period=FY2025")).stream()
                .filter(row -> row.getFirst().equals("指摘・提言")).toList();

        assertThat(open).extracting(row -> row.get(1)).containsExactly("◇ 未対応", "◇ 未対応");
        assertThat(Drawn.japanese(machida.figure("findings"))).filteredOn(row -> row.contains("MAC-E3"))
                .singleElement().satisfies(row -> assertThat(row).contains("◇ 未対応"));
    }

    @Test
    void milestonesThatArePastDueAndThoseThatWerePutOff() {
        assertThat(rows("工程・節目の遅れ")).extracting(row -> row.get(2)).contains("MS-17 全所属の業務量の調査の完了", "MS-19 生成AIの令和8年度の目標の設定")
                .doesNotContain("MS-20 大型商業施設への市民サービスコーナーの設置", "MS-18 相談窓口6か所の体制");
        assertThat(rows("延期")).singleElement()
                .satisfies(row -> assertThat(row).contains("▷ 延期", "MS-18 相談窓口6か所の体制", "場所の確保が遅れ、令和8年9月に延期した。"));
    }

    @Test
    void targetsThatAreStillToBeSetTheOverdueOnesFirst() {
        assertThat(rows("目標の設定")).extracting(row -> row.get(1) + "：" + row.get(2) + "：" + row.get(4)).startsWith(
                "！ 期限超過：K21 生成AIを業務で使った職員の割合（令和8年度の目標）：令和7年12月31日", "◇ 今後設定：K21 生成AIを業務で使った職員の割合（令和9年度の目標）：令和8年12月31日");
    }

    @Test
    void missedTargetsAndValuesThatWereNotReportedAreThoseOfTheListsAboutThem() {
        assertThat(rows("未達成・遅れ")).extracting(row -> row.get(2))
                .containsExactlyElementsOf(Drawn.japanese(SAMPLE.figure("attention", "period=FY2025")).stream()
                        .map(row -> row.get(1) + " " + row.get(2)).toList())
                .isNotEmpty();
        List<List<String>> hamamatsu = Drawn.japanese(Drawn.of("hamamatsu").figure("decisions", "period=FY2022"));
        assertThat(hamamatsu).filteredOn(row -> row.getFirst().equals("実績の未報告"))
                .anySatisfy(row -> assertThat(row).contains("！ 未報告", "A03 キャッシュレス決済導入窓口数（累計）", "令和5年5月31日"));
    }

    @Test
    void ofEachKindNoMoreThanIsAskedForAndHowManyMoreThereAre() {
        int all = rows("未達成・遅れ").size();

        List<String> bounded = Drawn.japanese(SAMPLE.figure("decisions", "period=FY2025", "most=2")).stream().map(List::getFirst)
                .filter(kind -> kind.startsWith("未達成・遅れ")).toList();

        assertThat(all).isGreaterThan(2);
        assertThat(bounded).containsExactly("未達成・遅れ", "未達成・遅れ（ほか" + (all - 2) + "件）");
        assertThat(rows("延期", "period=FY2025", "most=2")).as("all that there is").hasSize(1);
    }

    @Test
    void howManyOfEachKindThereAreIsSaid() {
        Figure figure = SAMPLE.figure("decisions", "period=FY2025", "most=1");

        assertThat(figure.caption().notes()).singleElement().satisfies(note -> assertThat(note.in(Locale.JAPANESE))
                .contains("未達成・遅れ " + rows("未達成・遅れ").size() + "件", "延期 1件", "指摘・提言 " + rows("指摘・提言").size() + "件"));
    }

    @Test
    void aDepartmentSeesWhatItsOwnIs() {
        assertThat(Drawn.japanese(SAMPLE.figure("decisions", "period=FY2025", "department=DX"))).isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(3)).contains("DX"));
    }
}
