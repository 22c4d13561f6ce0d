package org.rashinban.core.figure.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Drawn;

/** Against the progress records of Matsudo. */
class ProgressFiguresTest {

    @Test
    void theTwentyRecordsStandInTheirOrderWithTheirEffects() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("matsudo").figure("progress-table"));

        assertThat(rows).extracting(row -> row.get(0)).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13",
                "14",
                "15", "16", "17", "18", "19", "20");
        assertThat(rows.get(1).get(1)).isEqualTo("令和3年2月");
        assertThat(rows.get(1).get(5)).contains("質問件数：約40,000件（令和4年度）").contains("約27,700件（令和5年度）");
        assertThat(rows.get(7).get(5)).contains("1,800").contains("41.4 %").contains("7,000,000");
    }

    @Test
    void effectsAreCountedOnceAndTheExpectedOnesStandApart() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("matsudo").figure("effects"));

        assertThat(rows).contains(List.of("令和5年度", "削減時間", "", "約1,800時間", "実績", "1件の報告の合計"),
                List.of("令和4年度", "件数", "電子決裁の件数", "160,156件", "実績", "1件の報告の合計"),
                List.of("令和6年度", "件数", "紙の住宅地図の削減", "13冊", "見込み", "1件の報告の合計"));
        assertThat(rows).noneMatch(row -> row.get(3).contains("8,000件"));
    }

    @Test
    void trainingStandsByYearAndApplicantsAreNoParticipants() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("matsudo").figure("training"));

        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("令和4年度", "デジタル化推進マネージャー デジタル戦略研修").contains("114"))
                .anySatisfy(row -> assertThat(row).startsWith("令和5年度", "デジタル化推進マネージャー デジタル戦略研修").contains("188"))
                .anySatisfy(row -> assertThat(row).startsWith("令和5年度", "生成AI（ChatGPT）利用の事前研修").containsSubsequence("1,169", "1,222"));
    }

    @Test
    void coverageIsSaidOnlyWhereItCanBeKnown() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample").figure("training-coverage"));

        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row.get(5) + row.get(7)).isNotEqualTo("不明"));
        assertThat(Drawn.japanese(Drawn.of("matsudo").figure("training-coverage")))
                .noneMatch(row -> row.get(0).equals("幹部職員 デジタル戦略研修"));
    }
}
