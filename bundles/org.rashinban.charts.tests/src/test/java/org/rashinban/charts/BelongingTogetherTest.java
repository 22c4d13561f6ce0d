package org.rashinban.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rashinban.charts.recording.Recorder.Text;
import org.rashinban.charts.sample.OtherSamples;
import org.rashinban.charts.sample.Samples;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.NumberFigure;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.figure.medium.Rendering.Size;

/** What belongs together stands together. */
class BelongingTogetherTest {

    private static final Locale JA = Locale.JAPANESE;

    private static Rectangle2D ink(Drawn drawn, String text) {
        return drawn.recorder().texts().stream().filter(one -> one.text().equals(text)).map(Text::ink).findFirst().orElseThrow();
    }

    @Test
    void factsStandBesideTheirNames() {
        Drawn drawn = Drawn.of(OtherSamples.text(), JA, new Size(900, 400));
        Rectangle2D name = ink(drawn, "所管");
        Rectangle2D value = ink(drawn, "総務部デジタル推進課");

        assertThat(value.getMinX() - name.getMaxX()).isBetween(8.0, 30.0);
    }

    /** Not all of them have room on one line. */
    @Test
    void theCodesOfAMatrixStandAboveTheNames() {
        MatrixFigure matrix = new MatrixFigure(Samples.caption("マトリクス", "Matrix"), List.of(Samples.heading("m", "窓口", "Counter")),
                List.of(Samples.heading("a", "市民中心主義の徹底", "Citizens first").code("S1"),
                        Samples.heading("b", "リソースシフトの実行", "Shift of resources").code("S7")),
                List.of(List.of(Cell.EMPTY, Cell.EMPTY)));

        assertThat(Drawn.of(matrix, JA, false).lines()).contains("S1", "S7", "リソースシフト").noneMatch(line -> line.startsWith("S1 "));
    }

    @Test
    void aCardIsAsWideAsTheNameOfThePlan() {
        NumberFigure card = new NumberFigure(
                new Caption(Samples.words("率", "Rate"), Optional.of(Samples.words("町田市デジタル化総合戦略2023　令和7年度", "")), List.of()),
                Cell.number(BigDecimal.TEN, ""), Tone.NEUTRAL, Optional.empty(), Optional.empty());

        assertThat(Drawn.of(card, JA, false).lines()).contains("町田市デジタル化総合戦略2023", "令和7年度");
    }
}
