package org.rashinban.charts.series;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.rashinban.charts.paper.Texts;
import org.rashinban.core.figure.CellText;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.text.Localized;

/** A series figure as it is plotted: what kind each series is of, how high its marks are, what they say. */
record Plotted(SeriesFigure figure) {

    /** What must stand at the number itself; the rest is said in the tip. */
    private static final Set<Qualifier> SHOWN =
            Set.of(Qualifier.ABOUT, Qualifier.ESTIMATE, Qualifier.PERSON_TIMES, Qualifier.AT_LEAST, Qualifier.AT_MOST, Qualifier.LESS_THAN,
                    Qualifier.MORE_THAN);

    private static final String PERCENT = "%";

    int categories() {
        return figure.categories().size();
    }

    int count() {
        return figure.series().size();
    }

    Series series(int at) {
        return figure.series().get(at);
    }

    Kind kind(int series) {
        return Kind.of(series(series).role(), figure.shape());
    }

    List<Integer> of(Kind kind) {
        return IntStream.range(0, count()).filter(at -> kind(at) == kind).boxed().toList();
    }

    Point point(int series, int category) {
        return series(series).points().get(category);
    }

    /** As plotted: of a share, its percentage. */
    OptionalDouble value(int series, int category) {
        OptionalDouble amount = amount(series, category);
        if (amount.isEmpty() || figure.shape() != Shape.SHARES) {
            return amount;
        }
        double whole = amounts(category).sum();
        return whole == 0 ? OptionalDouble.of(0) : OptionalDouble.of(100 * amount.getAsDouble() / whole);
    }

    private OptionalDouble amount(int series, int category) {
        return point(series, category).amount().map(amount -> OptionalDouble.of(amount.value().doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    private DoubleStream amounts(int category) {
        return IntStream.range(0, count()).mapToObj(series -> amount(series, category)).flatMapToDouble(OptionalDouble::stream);
    }

    ValueScale scale() {
        DoubleStream single = IntStream.range(0, count()).filter(at -> kind(at) != Kind.STACK).boxed()
                .flatMapToDouble(series -> IntStream.range(0, categories()).mapToObj(category -> value(series, category))
                        .flatMapToDouble(OptionalDouble::stream));
        DoubleStream stacked = of(Kind.STACK).isEmpty() ? DoubleStream.empty()
                : IntStream.range(0, categories()).boxed().flatMapToDouble(category -> DoubleStream.of(sum(category, 1), sum(category, -1)))
                        .filter(Double::isFinite);
        return ValueScale.of(figure, DoubleStream.concat(single, stacked));
    }

    /** Of the stacked parts on one side of zero; not a number where there is none. */
    private double sum(int category, int sign) {
        double[] parts = of(Kind.STACK).stream().map(series -> value(series, category)).flatMapToDouble(OptionalDouble::stream)
                .filter(value -> value * sign >= 0).toArray();
        return parts.length == 0 ? Double.NaN : DoubleStream.of(parts).sum();
    }

    /** The number at a mark; the unit stands at the axis, but shares are read without one. */
    String label(int series, int category, Locale locale) {
        Amount amount = point(series, category).amount().orElseThrow();
        Amount shown = new Amount(amount.value(), amount.qualifiers().stream().filter(SHOWN::contains).collect(Collectors.toSet()));
        return AmountFormat.format(shown, figure.shape() == Shape.SHARES && figure.unit().equals(PERCENT) ? PERCENT : "", locale);
    }

    Localized tip(int series, int category) {
        Point point = point(series, category);
        Localized value = locale -> CellText.of(Content.of(point.amount(), figure.unit(), point.gap()), locale);
        return Texts.lines(named(category, Texts.title(figure.categories().get(category))), Texts.named(series(series).name(), value));
    }

    /** Says where all of a category is planned only. */
    Localized named(int category, Localized title) {
        return figure.isPlanned(category) ? SeriesTexts.CATALOGUE.sentence("planned", title, SeriesFigure.PLANNED) : title;
    }

    /** Those of which all is planned only stand above a bracket that says so. */
    List<Heading> headings() {
        return IntStream.range(0, categories()).mapToObj(at -> figure.isPlanned(at)
                ? figure.categories().get(at).group(SeriesFigure.PLANNED) : figure.categories().get(at)).toList();
    }
}
