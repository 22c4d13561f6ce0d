package org.rashinban.ui.roadmap;

import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;

/** How a bar is moved: as a whole, or one of its ends. */
public enum SpanMove {

    WHOLE {
        @Override
        FiscalSpan units(FiscalSpan span, int count) {
            return new FiscalSpan(span.from().plus(count), span.to().map(end -> end.plus(count)));
        }
    },
    START {
        @Override
        FiscalSpan units(FiscalSpan span, int count) {
            FiscalPeriod wanted = span.from().plus(count);
            FiscalPeriod from = span.to().filter(end -> wanted.first().isAfter(end.first())).orElse(wanted);
            return new FiscalSpan(from, span.to());
        }
    },
    END {
        @Override
        FiscalSpan units(FiscalSpan span, int count) {
            return new FiscalSpan(span.from(), span.to().map(end -> {
                FiscalPeriod wanted = end.plus(count);
                return wanted.first().isBefore(span.from().first()) ? span.from() : wanted;
            }));
        }
    };

    /** In dots from its ends, by how much a bar is held there. */
    private static final int GRIP = 6;

    /** What is moved of a bar that is held at a place. Of a short bar only the end can be held. */
    static SpanMove at(Box bar, int x) {
        boolean small = bar.width() < GRIP * 4;
        return !small && x < bar.x() + GRIP ? START : x >= bar.right() - GRIP ? END : WHOLE;
    }

    /** A span of whole units. */
    abstract FiscalSpan units(FiscalSpan span, int count);

    /**
     * The span so many quarters or months later, which is written in fiscal years again where it was and still can be. An open end stays
     * open.
     */
    public FiscalSpan by(FiscalSpan span, Granularity unit, int count) {
        FiscalSpan moved = units(span.in(unit), count);
        boolean years = span.from().granularity() == Granularity.FISCAL_YEAR
                && span.to().map(end -> end.granularity() == Granularity.FISCAL_YEAR).orElse(true);
        FiscalSpan whole = moved.in(Granularity.FISCAL_YEAR);
        return years && whole.first().equals(moved.first()) && whole.last().equals(moved.last()) ? whole : moved;
    }
}
