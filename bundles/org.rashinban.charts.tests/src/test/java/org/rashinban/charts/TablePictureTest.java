package org.rashinban.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rashinban.charts.sample.OtherSamples;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.core.rollup.RollUp;
import org.rashinban.model.text.Catalogue;

class TablePictureTest {

    private static final Locale JA = Locale.JAPANESE;

    @Test
    void tableNumbersStandUnderEachOtherAtTheRight() {
        Drawn drawn = Drawn.of(OtherSamples.table(), JA, false);
        List<Double> ends = drawn.recorder().texts().stream().filter(text -> List.of("1,200件", "1,270").contains(text.text()))
                .map(text -> text.ink().getMaxX()).toList();

        assertThat(ends).hasSize(2);
        assertThat(ends.get(0)).isCloseTo(ends.get(1), within(1.5));
        assertThat(drawn.lines()).contains("約62 %", "未報告", "△", "遅れ");
    }

    /** Headings above nothing say nothing. */
    @Test
    void aTableWithoutRowsShowsItsNoteAlone() {
        TableFigure table = OtherSamples.table();
        Caption caption = table.caption().with(List.of(Catalogue.of(RollUp.class).sentence("assessed", 33, 18)));
        Drawn drawn = Drawn.of(new TableFigure(caption, table.columns(), List.of()), JA, false);

        assertThat(drawn.lines()).containsExactly("KPI一覧", table.caption().subject().orElseThrow().in(JA), "33指標のうち18指標を評価");
        assertThat(Drawn.of(new TableFigure(table.caption(), table.columns(), List.of()), JA, false).lines()).contains("番号", "評価の理由");
    }

    /** A plan that states no reasons has no column for them. */
    @Test
    void aColumnInWhichNothingStandsIsLeftOut() {
        TableFigure table = OtherSamples.table();
        List<Row> rows = table.rows().stream().map(row -> new Row(row.rank(), row.level(),
                Stream.concat(row.cells().subList(0, 5).stream(), Stream.of(Cell.EMPTY)).toList())).toList();

        assertThat(Drawn.of(new TableFigure(table.caption(), table.columns(), rows), JA, false).lines()).contains("状況")
                .doesNotContain("評価の理由");
    }
}
