package org.rashinban.reports.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.rashinban.reports.Plans;

/** Somebody who sees the roadmap for the first time reads on the sheet itself what its colours and signs mean. */
class RoadmapSheetTest {

    @Test
    void aKeyExplainsEverySignColourAndLineOfTheCalendar() {
        XSSFSheet roadmap = Plans.workbook("sample").getSheet("ロードマップ");
        List<String> keys = texts(roadmap).stream().filter(text -> text.startsWith("凡例：")).toList();

        assertThat(keys).singleElement().asString().contains("■計画", "■実績", "■変更前の計画", "■当初計画", "◆達成", "◇予定", "▷延期", "×中止",
                "基準日（令和7年5月31日）");
        assertThat(texts(roadmap).stream().filter(text -> text.matches("[◆◇！▷×？]")).distinct())
                .isNotEmpty().allSatisfy(sign -> assertThat(keys.getFirst()).containsPattern("[：｜]" + sign + "[^｜]"));
    }

    /** What Machida has no example of needs no explanation. */
    @Test
    void theKeyExplainsNothingThatDoesNotStandThere() {
        assertThat(texts(Plans.workbook("machida").getSheet("ロードマップ"))).filteredOn(text -> text.startsWith("凡例：")).singleElement()
                .asString().contains("－状況不明（報告なし）").doesNotContain("期限超過", "変更前", "中止", "延期");
    }

    @Test
    void theSheetOfAMeasureHasItsOwnKey() {
        assertThat(texts(Plans.workbook("sample").getSheet("MH-02"))).filteredOn(text -> text.startsWith("凡例：")).hasSize(1);
    }

    private static List<String> texts(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false).flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(Cell::toString).toList();
    }
}
