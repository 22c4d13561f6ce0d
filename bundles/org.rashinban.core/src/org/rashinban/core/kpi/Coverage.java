package org.rashinban.core.kpi;

import java.util.Comparator;
import java.util.Locale;

import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.Localized;

/** How many of the parts of a period have a value: 9 of 12 months. */
public record Coverage(int have, int of, Granularity unit) implements Localized {

    public static final Coverage FULL = new Coverage(1, 1, Granularity.FISCAL_YEAR);

    /** The least of its time first. */
    static final Comparator<Coverage> BY_SHARE = Comparator.comparingDouble(coverage -> (double) coverage.have / coverage.of);

    public Coverage {
        if (have < 0 || have > of) {
            throw new IllegalArgumentException(have + " of " + of);
        }
    }

    public boolean isComplete() {
        return have == of;
    }

    /** Both together, counted in the shorter of the two units. */
    public Coverage and(Coverage other) {
        Granularity shorter = unit.isFinerThan(other.unit) ? unit : other.unit;
        return new Coverage(in(shorter).have + other.in(shorter).have, in(shorter).of + other.in(shorter).of, shorter);
    }

    private Coverage in(Granularity shorter) {
        int factor = months(unit) / months(shorter);
        return new Coverage(have * factor, of * factor, shorter);
    }

    /** Values by the day are counted by the month: nobody reports a value for each day. */
    static int months(Granularity granularity) {
        return switch (granularity) {
            case FISCAL_YEAR -> 12;
            case HALF -> 6;
            case QUARTER -> 3;
            case MONTH, DAY -> 1;
        };
    }

    @Override
    public String in(Locale locale) {
        return Texts.CATALOGUE.sentence("coverage." + unit.name(), have, of).in(locale);
    }
}
