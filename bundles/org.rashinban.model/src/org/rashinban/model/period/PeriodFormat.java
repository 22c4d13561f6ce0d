package org.rashinban.model.period;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.rashinban.model.text.Languages;

/**
 * The ways to write a period for people. {@link PeriodReader} reads all of them back. Years before Meiji, which have no
 * era here, are written in the Western way.
 */
public enum PeriodFormat {

    /** 令和6年度, 令和6年度上半期, 令和6年度第1四半期, 令和6年4月, 令和6年4月1日. */
    ERA_LONG("～") {
        @Override
        public String format(FiscalPeriod period) {
            return japanese(period, eraYear(period).map(EraYear::kanji).orElseGet(() -> westernYear(period)));
        }
    },

    /** R6, R6上期, R6 Q1, R6.4, R6.4.1: for narrow columns. */
    ERA_SHORT("～") {
        @Override
        public String format(FiscalPeriod period) {
            LocalDate first = period.first();
            String year = eraYear(period).map(EraYear::letter).orElseGet(() -> westernYear(period));
            return switch (period.granularity()) {
                case FISCAL_YEAR -> year;
                case HALF -> year + (period.number() == 1 ? "上期" : "下期");
                case QUARTER -> year + " Q" + period.number();
                case MONTH -> year + "." + first.getMonthValue();
                case DAY -> year + "." + first.getMonthValue() + "." + first.getDayOfMonth();
            };
        }
    },

    /** 2024年度, 2024年度上半期, 2024年度第1四半期, 2024年4月, 2024年4月1日. */
    WESTERN_JAPANESE("～") {
        @Override
        public String format(FiscalPeriod period) {
            return japanese(period, westernYear(period));
        }
    },

    /** FY2024, FY2024 H1, FY2024 Q1, Apr 2024, 1 Apr 2024. */
    WESTERN_ENGLISH("–") {
        @Override
        public String format(FiscalPeriod period) {
            return switch (period.granularity()) {
                case FISCAL_YEAR -> "FY" + period.fiscalYear();
                case HALF -> "FY" + period.fiscalYear() + " H" + period.number();
                case QUARTER -> "FY" + period.fiscalYear() + " Q" + period.number();
                case MONTH -> ENGLISH_MONTH.format(period.first());
                case DAY -> ENGLISH_DAY.format(period.first());
            };
        }
    },

    /** 令和6年度（2024年度）, 令和6年度（2024年度）第1四半期, 令和6年（2024年）4月1日. */
    BOTH("～") {
        @Override
        public String format(FiscalPeriod period) {
            String unit = isFiscal(period) ? "年度" : "年";
            String western = westernYear(period) + unit;
            return eraYear(period).map(year -> year.kanji() + unit + "（" + western + "）").orElse(western) + withinYear(period);
        }
    };

    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.US);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);

    private final String spanSign;

    /** As a period is usually written in this language and {@linkplain YearNotation notation}. */
    public static PeriodFormat usual(Locale locale) {
        return !Languages.isJapanese(locale) ? WESTERN_ENGLISH
                : YearNotation.of(locale) == YearNotation.WESTERN ? WESTERN_JAPANESE : ERA_LONG;
    }

    /** With both years where nobody wants only one of them. */
    public static PeriodFormat full(Locale locale) {
        return Languages.isJapanese(locale) && YearNotation.of(locale) == YearNotation.BOTH ? BOTH : usual(locale);
    }

    /** For where there is little room. */
    public static PeriodFormat narrow(Locale locale) {
        PeriodFormat usual = usual(locale);
        return usual == ERA_LONG ? ERA_SHORT : usual;
    }

    PeriodFormat(String spanSign) {
        this.spanSign = spanSign;
    }

    public abstract String format(FiscalPeriod period);

    /** A span of a single period is written as that period; an open span ends with the sign. */
    public String format(FiscalSpan span) {
        Function<FiscalPeriod, String> end = to -> to.equals(span.from()) ? "" : spanSign + format(to);
        return format(span.from()) + span.to().map(end).orElse(spanSign);
    }

    private static String japanese(FiscalPeriod period, String year) {
        return year + (isFiscal(period) ? "年度" : "年") + withinYear(period);
    }

    private static String withinYear(FiscalPeriod period) {
        LocalDate first = period.first();
        return switch (period.granularity()) {
            case FISCAL_YEAR -> "";
            case HALF -> period.number() == 1 ? "上半期" : "下半期";
            case QUARTER -> "第" + period.number() + "四半期";
            case MONTH -> first.getMonthValue() + "月";
            case DAY -> first.getMonthValue() + "月" + first.getDayOfMonth() + "日";
        };
    }

    private static boolean isFiscal(FiscalPeriod period) {
        return period.granularity().isCoarserThan(Granularity.MONTH);
    }

    private static String westernYear(FiscalPeriod period) {
        return String.valueOf(isFiscal(period) ? period.fiscalYear() : period.first().getYear());
    }

    /** A month in which an era began is called by the new one. */
    private static Optional<EraYear> eraYear(FiscalPeriod period) {
        return isFiscal(period) ? EraYear.ofFiscalYear(period.fiscalYear()) : EraYear.of(period.last());
    }
}
