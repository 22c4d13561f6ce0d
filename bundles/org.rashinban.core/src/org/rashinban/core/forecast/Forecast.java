package org.rashinban.core.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

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
     * @param low    below this only with half of the remaining probability
     * @param share  probability, in percent, of a value from low to high
     * @param points from which it was calculated
     * @param notes  such as that the interval was cut at 100 %
     */
    record Projected(FiscalPeriod year, Method method, BigDecimal value, BigDecimal low, BigDecimal high, int share, List<Point> points,
            List<Sentence> notes) implements Forecast {

        public Projected {
            points = List.copyOf(points);
            notes = List.copyOf(notes);
        }

        /** 令和8年度の予測 120件（80 %の確率で 100件～140件）。最小二乗法による直線、4年度分の値による. */
        public Sentence said(String unit) {
            return Texts.CATALOGUE.sentence("projected.whole", year, new Measured(value, unit), share, new Measured(low, unit),
                    new Measured(high, unit), method, points.size());
        }

        /** 令和8年度 120件（100～140件）, among others that are calculated alike. */
        public Sentence brief(String unit) {
            return Texts.CATALOGUE.sentence("projected.brief", year, new Measured(value, unit), new Measured(low, ""),
                    new Measured(high, unit));
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
