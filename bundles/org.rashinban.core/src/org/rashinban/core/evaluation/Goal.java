package org.rashinban.core.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a number is compared with. The formula of each kind is stated in docs/evaluation.md. */
sealed interface Goal {

    Measure measure(BigDecimal actual);

    /** The number wanted; empty for a range, which is wanted at any time. */
    Optional<BigDecimal> wanted();

    /** The values at which it turns from missed to reached. */
    List<BigDecimal> bounds();

    /** The same kind of goal for another number: what the schedule expects by now, or the baseline. Of a range it is the lower end. */
    Goal with(BigDecimal other);

    /** Whether once reached it stays reached, if the number can only grow. */
    default boolean staysReached() {
        return false;
    }

    /** A number on one side of which all is well. */
    sealed interface Bound extends Goal {

        BigDecimal target();

        @Override
        default Optional<BigDecimal> wanted() {
            return Optional.of(target());
        }

        @Override
        default List<BigDecimal> bounds() {
            return List.of(target());
        }
    }

    /** Higher is better. */
    record AtLeast(BigDecimal target) implements Bound {

        @Override
        public Measure measure(BigDecimal actual) {
            int sign = actual.compareTo(target);
            // Of a target of zero or below there is no meaningful share: it is reached or it is not.
            if (target.signum() > 0) {
                return Measure.ratio(actual, target, sign);
            }
            return sign >= 0 ? Measure.of(Measure.HUNDRED, sign) : Measure.nothing();
        }

        @Override
        public Goal with(BigDecimal other) {
            return new AtLeast(other);
        }

        @Override
        public boolean staysReached() {
            return true;
        }
    }

    /** Lower is better. */
    record AtMost(BigDecimal target) implements Bound {

        @Override
        public Measure measure(BigDecimal actual) {
            int sign = target.compareTo(actual);
            if (target.signum() > 0 && actual.signum() > 0) {
                return Measure.ratio(target, actual, sign);
            }
            // Nothing at all, where something was allowed, is better than any percentage can say.
            return sign < 0 ? Measure.nothing() : sign == 0 ? Measure.full() : Measure.beyondRatio(sign);
        }

        @Override
        public Goal with(BigDecimal other) {
            return new AtMost(other);
        }
    }

    /** Within is as good as it gets; outside, the farther the worse. One side may be open. */
    record Within(Optional<BigDecimal> lower, Optional<BigDecimal> upper) implements Goal {

        @Override
        public Measure measure(BigDecimal actual) {
            Optional<Measure> below = lower.map(bound -> new AtLeast(bound).measure(actual)).filter(measure -> !measure.isMet());
            Optional<Measure> above = upper.map(bound -> new AtMost(bound).measure(actual)).filter(measure -> !measure.isMet());
            return below.or(() -> above).orElseGet(Measure::full);
        }

        @Override
        public Optional<BigDecimal> wanted() {
            return Optional.empty();
        }

        @Override
        public List<BigDecimal> bounds() {
            return Stream.concat(lower.stream(), upper.stream()).toList();
        }

        @Override
        public Goal with(BigDecimal other) {
            return new Within(Optional.of(other), upper);
        }
    }

    /** A change against the baseline: -10 is ten less than before. */
    record Change(BigDecimal baseline, BigDecimal wantedChange) implements Goal {

        @Override
        public Measure measure(BigDecimal actual) {
            BigDecimal change = actual.subtract(baseline);
            if (wantedChange.signum() == 0) {
                return change.signum() == 0 ? Measure.full() : Measure.nothing();
            }
            int sign = wantedChange.signum() * change.compareTo(wantedChange);
            return Measure.ratio(change, wantedChange, sign);
        }

        @Override
        public Optional<BigDecimal> wanted() {
            return Optional.of(wantedChange);
        }

        @Override
        public List<BigDecimal> bounds() {
            return List.of(baseline.add(wantedChange));
        }

        @Override
        public Goal with(BigDecimal other) {
            return new Change(baseline, other);
        }

        @Override
        public boolean staysReached() {
            return wantedChange.signum() > 0;
        }

        /** What the number has to become. */
        Goal level() {
            BigDecimal level = baseline.add(wantedChange);
            return switch (wantedChange.signum()) {
                case 1 -> new AtLeast(level);
                case -1 -> new AtMost(level);
                default -> new Within(Optional.of(level), Optional.of(level));
            };
        }
    }
}
