package org.rashinban.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashinban.charts.sample.OtherSamples;
import org.rashinban.charts.sample.Samples;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.core.figure.TreeFigure.Layout;
import org.rashinban.core.figure.medium.Rendering.Size;
import org.rashinban.model.text.Plain;

/** What holds for every picture, whatever it shows. */
class EveryPictureTest {

    private static final String LONG = "誰一人取り残されない、人に優しいデジタル化を実現するための行政サービスのオンライン化及び業務改革の推進（全庁共通）".repeat(4);

    static Map<String, Figure> figures() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("trend", Samples.trend());
        figures.put("radar", Samples.radar());
        for (Shape shape : Shape.values()) {
            figures.put("departments as " + shape, Samples.departments(shape));
            figures.put("status as " + shape, Samples.status(shape));
            figures.put("below zero as " + shape, Samples.balance(shape));
            figures.put("60 categories as " + shape, Samples.many(shape, 60));
            figures.put("one category as " + shape, Samples.many(shape, 1));
            figures.put("all missing as " + shape, Samples.missing(shape));
            figures.put("nothing as " + shape, Samples.empty(shape));
        }
        Arrays.stream(Layout.values()).forEach(layout -> figures.put("tree " + layout, OtherSamples.tree(layout)));
        figures.put("layers", OtherSamples.layers());
        figures.put("lineage", OtherSamples.lineage());
        figures.put("heat map", OtherSamples.heatMap(30, 12));
        figures.put("heat map without anything", OtherSamples.heatMap(0, 0));
        figures.put("counts", OtherSamples.counts());
        figures.put("marks", OtherSamples.marks());
        figures.put("roadmap", OtherSamples.roadmap());
        figures.put("dense roadmap", OtherSamples.dense());
        figures.put("table", OtherSamples.table());
        figures.put("number", OtherSamples.number());
        figures.put("text", OtherSamples.text());
        figures.put("page", OtherSamples.page());
        figures.put("very long title", longTitle());
        return figures;
    }

    private static SeriesFigure longTitle() {
        SeriesFigure trend = Samples.trend();
        Caption caption = new Caption(new Plain(LONG), Optional.of(new Plain(LONG)), List.of());
        return new SeriesFigure(caption, trend.shape(), trend.categories(), trend.unit(), trend.series(), trend.scale());
    }

    static Stream<Arguments> cases() {
        return figures().entrySet().stream().flatMap(figure -> Stream.of(Locale.JAPANESE, Locale.ENGLISH)
                .map(locale -> Arguments.of(Named.of(figure.getKey(), figure.getValue()), locale)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void allOfItCanBeRead(Figure figure, Locale locale) {
        Drawn drawn = Drawn.of(figure, locale, locale.equals(Locale.ENGLISH));
        String title = figure.caption().title().in(locale).replace(" ", "");

        assertThat(drawn.words().replace(" ", "")).startsWith(title);
        assertThat(drawn.outside()).isEmpty();
        assertThat(drawn.overlapping()).isEmpty();
        assertThat(drawn.areas()).allSatisfy(area -> {
            assertThat(area.tip().in(locale)).isNotBlank();
            assertThat(area.shape().getBounds2D().getMaxX()).isBetween(0.0, drawn.size().width() + 6);
            assertThat(area.shape().getBounds2D().getMaxY()).isBetween(0.0, drawn.size().height() + 6);
        });
    }

    /** All becomes smaller instead. */
    @ParameterizedTest
    @MethodSource("cases")
    void nothingIsCutWhereThereIsTooLittleRoom(Figure figure, Locale locale) {
        Drawn drawn = Drawn.of(figure, locale, new Size(300, 200));

        assertThat(drawn.outside()).isEmpty();
        assertThat(drawn.overlapping()).isEmpty();
    }
}
