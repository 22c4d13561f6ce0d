package org.rashinban.core.figure.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Rank;

class KpiListTest {

    /** The counter was opened late: not met, judged B, and no share of 0 %. */
    @Test
    void aDeliverableThatCameLateHasNoRate() {
        List<String> opening = Drawn.japanese(Drawn.of("sample", LocalDate.of(2026, 5, 31)).figure("kpi-list", "period=FY2025")).stream()
                .filter(row -> row.getFirst().equals("K10")).findFirst().orElseThrow();

        assertThat(opening.subList(4, 7)).as("in words, and none of it is a share").containsExactly("総合窓口の開設", "総合窓口の開設", "");
        assertThat(opening.get(7)).isEqualTo("× 未達成");
        assertThat(opening.get(8)).startsWith("B");
    }

    @Test
    void everyIndicatorOfHamamatsuStandsBelowItsItem() {
        TableFigure figure = (TableFigure) Drawn.of("hamamatsu").figure("kpi-list", "period=令和6年度");

        // 33 series and two that the sheet of B03 repeats; the chat is one deliverable in B01, B02 and B03. None has been reported.
        assertThat(figure.rows().stream().filter(row -> row.rank() == Rank.BODY).count()).isEqualTo(35);
        assertThat(Drawn.japanese(figure).stream().map(row -> row.get(1)).filter(title -> title.endsWith("（再掲）")))
                .containsExactly("ビジネスチャットの導入（再掲）", "ネットワーク体系の見直し（再掲）", "ビジネスチャットの導入（再掲）");
        assertThat(Drawn.japanese(figure)).anySatisfy(row -> assertThat(row).contains("A03", "累計184窓口", "未報告", "！ 未報告"));
        assertThat(Drawn.japanese(figure)).anySatisfy(row -> assertThat(row).contains("A06c", "今後設定", "◇ 今後設定"));
    }

    @Test
    void theGradeComesWithItsReason() {
        Figure figure = Drawn.of("sample").figure("kpi-list", "period=FY2024");

        assertThat(Drawn.japanese(figure)).anySatisfy(row -> assertThat(row).startsWith("K01").contains("◎ 達成")
                .anySatisfy(cell -> assertThat(cell).contains("実績 418 ÷ 目標 400")));
    }

    @Test
    void theListCanBeThatOfOnePart() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample").figure("kpi-list", "period=FY2024", "element=MH-03"));

        assertThat(rows).extracting(List::getFirst).containsExactly("MH-03 マイナンバーカードの利活用", "K11", "K12", "K03");
        assertThat(Drawn.of("sample").figure("kpi-list", "element=MH-03-1").caption().notes())
                .extracting(note -> note.in(Locale.JAPANESE)).containsExactly("選択した範囲に指標はありません。");
    }

    @Test
    void aRangeIsToldWithBothEnds() {
        Figure figure = Drawn.of("sample").figure("kpi-list", "period=FY2024");

        assertThat(Drawn.japanese(figure)).anySatisfy(row -> assertThat(row).startsWith("K26").contains("40～70 %", "57.9 %", "◎ 達成"));
    }

    /** 24.7 minutes in the beginning, 6 less are wanted by then. */
    @Test
    void aTargetThatIsAChangeIsToldAsTheLevelThatItComesTo() {
        TableFigure figure = (TableFigure) Drawn.of("sample", LocalDate.of(2026, 5, 31)).figure("kpi-list", "period=FY2025");

        assertThat(Drawn.japanese(figure)).anySatisfy(row -> assertThat(row).startsWith("K07").contains("18.7分（基準値から-6分）", "19.458分"));
    }

    /** People and counters are whole: 126.5 of them cannot be expected. */
    @Test
    void whatIsCountedIsForecastInWholeNumbers() {
        Figure figure = Drawn.of("sample", LocalDate.of(2026, 5, 31)).figure("kpi-list", "period=FY2025");

        assertThat(Drawn.japanese(figure).stream().map(List::getLast).filter(said -> said.matches("令和9年度 [\\d,.]+(人|窓口|件|手続).*")))
                .hasSizeGreaterThan(5).noneMatch(said -> said.contains("."));
    }

    /** The year and the number; the same method beside each of forty indicators made rows of five lines. */
    @Test
    void aForecastIsToldInAFewWordsAndItsMethodOnceAboveTheList() {
        Figure figure = Drawn.of("sample").figure("kpi-list", "period=FY2025");

        assertThat(Drawn.japanese(figure)).filteredOn(row -> row.size() > 1).isNotEmpty()
                .allSatisfy(row -> assertThat(row.getLast()).hasSizeLessThan(45).doesNotContain("最小二乗法", "平均増加数"))
                .anySatisfy(row -> assertThat(row.getLast()).matches("令和9年度 [\\d.]+窓口（[\\d.]+～[\\d.]+窓口）"));
        assertThat(figure.caption().notes()).extracting(note -> note.in(Locale.JAPANESE))
                .filteredOn(note -> note.contains("平均増加数") && note.contains("80 %")).hasSize(1);
    }

    @Test
    void aPlanWithoutIndicatorsSaysSo() {
        Figure figure = Drawn.of("kisarazu").figure("kpi-list");

        assertThat(Drawn.japanese(figure)).isEqualTo(List.of());
        assertThat(figure.caption().notes()).extracting(note -> note.in(Locale.JAPANESE)).containsExactly("この計画には指標が定められていません。");
    }

    /** K19 shows K20 once more, which began with 18. */
    @Test
    void aRepeatedIndicatorBeganWhereItsOriginalDid() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample").figure("kpi-list", "period=FY2025"));

        assertThat(rows).filteredOn(row -> List.of("K19", "K20").contains(row.getFirst())).hasSize(3)
                .extracting(row -> row.get(3)).containsOnly("18業務");
    }

    /** In a list of fiscal 2025. */
    @Test
    void aTargetOfALaterYearIsToldWithItsYear() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample", LocalDate.of(2026, 5, 31)).figure("kpi-list", "period=FY2025"));

        assertThat(rows).filteredOn(row -> row.getFirst().equals("K37")).extracting(row -> row.get(4)).containsExactly("6,500人（令和9年度）");
        assertThat(rows).filteredOn(row -> row.getFirst().equals("K01")).extracting(row -> row.get(4)).containsExactly("480手続");
    }

    /** K28 allows no incident in any of the years until fiscal 2027; in November that of fiscal 2025 is under way. */
    @Test
    void aTargetOfEveryYearIsThatOfTheYear() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample", LocalDate.of(2025, 11, 1)).figure("kpi-list", "period=FY2025"));

        assertThat(rows).filteredOn(row -> List.of("K24", "K26", "K28").contains(row.getFirst())).extracting(row -> row.get(4))
                .containsExactly("95 %", "40～70 %", "0件");
    }
}
