package org.rashinban.core.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/** Where a KPI is heading, or why nobody can say. */
public sealed interface Forecast {

    enum Method implements Localized {
        /** A line through the yearly values. */
        LINEAR_TREND,
        /** For totals: the mean of the yearly increments. */
        MEAN_GROWTH;

        @Override
        public String in(Locale locale) {
            return Texts.CATALOGUE.sentence("method." + name()).in(locale);
        }
    }

    /**
     * @param interval empty where the values do not tell how far it may be off, which is no certainty
     * @param share    probability, in percent, of a value in the interval
     * @param points   from which it was calculated
     * @param notes    such as that the interval was cut at 100 %
     */
    record Projected(FiscalPeriod year, Method method, BigDecimal value, Optional<Interval> interval, int share, List<Point> points,
            List<Sentence> notes) implements Forecast {

        public Projected {
            points = List.copyOf(points);
            notes = List.copyOf(notes);
        }

        /** 令和8年度の見込み 120件（80 %の確率で 100件～140件）。最小二乗法による直線、4年度分の値によります。 */
        public Sentence said(String unit) {
            Measured number = new Measured(value, unit);
            return interval
                    .map(between -> Texts.CATALOGUE.sentence("projected.whole", year, number, share, new Measured(between.low(), unit),
                            new Measured(between.high(), unit), method, points.size()))
                    .orElseGet(() -> Texts.CATALOGUE.sentence("projected.alone", year, number, method, points.size()));
        }

        /** Whether something of what was calculated lay beyond what there can be. */
        public boolean isCut() {
            int whyNoInterval = interval.isPresent() ? 0 : 1;
            return notes.size() > whyNoInterval;
        }

        /** 令和8年度 120件（100～140件）, among others that are calculated alike. */
        public Sentence brief(String unit) {
            Measured number = new Measured(value, unit);
            return interval
                    .map(between -> Texts.CATALOGUE.sentence("projected.brief", year, number, new Measured(between.low(), ""),
                            new Measured(between.high(), unit)))
                    .orElseGet(() -> Texts.CATALOGUE.sentence("projected.brief.alone", year, number));
        }
    }

    /** @param low below this only with half of the remaining probability */
    record Interval(BigDecimal low, BigDecimal high) {

        boolean contains(BigDecimal value) {
            return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
        }

        boolean isPoint() {
            return low.compareTo(high) == 0;
        }
    }

    /** A number with what it counts. */
    record Measured(BigDecimal value, String unit) implements Localized {

        @Override
        public String in(Locale locale) {
            return AmountFormat.format(Amount.of(value), unit, locale);
        }
    }

    /** @param brief why, in a few words */
    record None(Sentence why, Sentence brief) implements Forecast {
    }
}
