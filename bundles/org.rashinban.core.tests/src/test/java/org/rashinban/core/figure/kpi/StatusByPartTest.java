package org.rashinban.core.figure.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.SeriesFigure;

class StatusByPartTest {

    @Test
    void theDirectionsOfHamamatsuShareTheirIndicatorsAmongTheStatuses() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("hamamatsu").figure("status-by-part", "period=FY2024");

        assertThat(figure.categories()).extracting(heading -> heading.title().in(Locale.JAPANESE)).hasSize(2);
        int marks = figure.series().stream().flatMap(series -> series.points().stream())
                .mapToInt(point -> point.amount().orElseThrow().value().intValueExact()).sum();
        // 33 series; the business chat of B01 and B02 is one deliverable.
        assertThat(marks).isEqualTo(32);
        assertThat(figure.series()).noneMatch(series -> series.id().equals("MET"));
    }
}
