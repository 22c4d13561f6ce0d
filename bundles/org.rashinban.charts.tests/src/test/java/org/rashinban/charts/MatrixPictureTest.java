package org.rashinban.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.charts.sample.OtherSamples;
import org.rashinban.charts.sample.Samples;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.figure.medium.Rendering.Size;

class MatrixPictureTest {

    private static final Locale JA = Locale.JAPANESE;

    @Test
    void theTileOfAJudgementHasTheColourOfItsToneAndItsSign() {
        Drawn drawn = Drawn.of(OtherSamples.heatMap(4, 4), JA, false);

        assertThat(drawn.about("v00").count()).isEqualTo(1);
        assertThat(drawn.recorder().inks()).anySatisfy(ink -> {
            assertThat(ink.shape().getBounds2D()).isEqualTo(drawn.box("v00"));
            assertThat(ink.colour()).isEqualTo(Look.of(false).tone(Tone.BEST));
        });
        assertThat(drawn.lines()).contains("◎ 達成", "未報告", "【戦略1　行政サービス】");
    }

    /** Names can be broken more easily than what stands on a tile. */
    @ParameterizedTest
    @ValueSource(ints = {440, 480, 520, 560})
    void theNamesOfRowsGiveWayToJudgements(int width) {
        List<Heading> years = Samples.years(2023, 2027);
        List<Heading> kpis =
                List.of(Samples.heading("k1", "K05 オンライン申請1件当たりの運用経費", "Cost"), Samples.heading("k2", "K09 窓口サービスに満足した市民の割合", "Content"));
        List<Cell> row = years.stream().map(year -> Cell.of(Tones.of(Status.NOT_ASSESSABLE))).toList();
        MatrixFigure map = new MatrixFigure(Samples.caption("指標の年度別状況", "Heat map"), kpis, years, List.of(row, row));

        Drawn drawn = Drawn.of(map, JA, new Size(width, 300));

        assertThat(drawn.lines()).filteredOn("？ 評価不能"::equals).hasSize(10);
        assertThat(drawn.words()).contains("K05 オンライン申請1件当たりの運用経費");
        assertThat(drawn.overlapping()).isEmpty();
    }

    @Test
    void totalsStandAtTheEnds() {
        assertThat(Drawn.of(OtherSamples.counts(), JA, false).lines()).contains("合計", "20", "24", "31", "9", "14", "12", "22", "18", "不明",
                "地域の課題");
    }
}
