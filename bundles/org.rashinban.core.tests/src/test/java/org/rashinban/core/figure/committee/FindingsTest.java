package org.rashinban.core.figure.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Drawn;

class FindingsTest {

    @Test
    void theRemarksOfMachidaAreAnswered() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("machida").figure("findings"));

        assertThat(rows.stream().filter(row -> row.get(1).equals("評価"))).hasSize(8);
        assertThat(rows.stream().filter(row -> row.get(1).equals("提言"))).hasSize(14).allMatch(row -> row.get(4).startsWith("ポイント"));
    }

    /** R-3 is about the measure, its answer about one of the measure's actions. */
    @Test
    void theFindingsOfAPartAreThoseThatNameIt() {
        Drawn sample = Drawn.of("sample");

        assertThat(Drawn.japanese(sample.figure("findings", "element=MH-01"))).extracting(List::getFirst).contains("E-1")
                .doesNotContain("P-1", "E-2", "R-3");
        assertThat(Drawn.japanese(sample.figure("findings", "element=MH-07-3"))).extracting(List::getFirst).contains("R-3")
                .doesNotContain("E-1", "E-2");
        assertThat(sample.figure("findings", "element=MH-09").caption().notes()).extracting(note -> note.in(Locale.JAPANESE))
                .containsExactly("選択した範囲についての指摘・提言はありません。");
    }
}
