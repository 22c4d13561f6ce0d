package org.rashinban.core.figure.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.SeriesFigure;

class StatusByPartTest {

    @Test
    void theDirectionsOfHamamatsuShareTheirIndicatorsAmongTheStatuses() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("hamamatsu").figure("status-by-part", "period=FY2024");

        assertThat(figure.categories()).extracting(heading -> heading.title().in(Locale.JAPANESE)).hasSize(2);
        // 33 series; the business chat of B01 and B02 is one deliverable.
        assertThat(marks(figure)).isEqualTo(32);
        assertThat(figure.series()).noneMatch(series -> series.id().equals("MET"));
    }

    /** 16 + 13 + 8 + 7 make 44 of the 42 indicators: two stand in a second pillar. */
    @Test
    void whatStandsInTwoPillarsCountsInBothAndTheNoteSaysSo() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("sample", LocalDate.of(2026, 5, 31)).figure("status-by-part", "period=FY2025");

        assertThat(marks(figure)).isEqualTo(44);
        assertThat(figure.caption().notes()).extracting(note -> note.in(Locale.JAPANESE))
                .containsExactly("42指標のうち33指標を評価（ほかの柱にも再掲する2件は、それぞれの柱で数えています）");
    }

    /** Of a pillar its strategies, of a measure the measure alone. */
    @Test
    void aPartOfThePlanIsTakenApartInTurn() {
        SeriesFigure pillar = (SeriesFigure) Drawn.of("sample").figure("status-by-part", "period=FY2024", "element=MH-P3");
        SeriesFigure measure = (SeriesFigure) Drawn.of("sample").figure("status-by-part", "period=FY2024", "element=MH-12");

        assertThat(pillar.categories()).extracting(heading -> heading.code().orElse("")).containsExactly("MH-S5", "MH-S6");
        assertThat(measure.categories()).extracting(heading -> heading.code().orElse("")).containsExactly("MH-12");
        assertThat(marks(measure)).isEqualTo(3);
    }

    private static int marks(SeriesFigure figure) {
        return figure.series().stream().flatMap(series -> series.points().stream())
                .mapToInt(point -> point.amount().orElseThrow().value().intValueExact()).sum();
    }
}
