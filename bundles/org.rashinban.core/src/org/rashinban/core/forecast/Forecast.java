package org.rashinban.core.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

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

        /** 令和8年度の見込み 120（80 %の確率で 100～140）: 直線回帰、4年度分の値による. */
        public Sentence said() {
            return Texts.CATALOGUE.sentence("projected", year, value, share, low, high, method, points.size());
        }
    }

    record None(Sentence why) implements Forecast {
    }
}
