package org.rashinban.model.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(Periods.class)
class FiscalPeriodLawsTest {

    @Property
    void theCanonicalTextComesBack(@ForAll FiscalPeriod period) {
        assertThat(FiscalPeriod.of(period.toString())).isEqualTo(period).hasSameHashCodeAs(period);
    }

    @Property
    void theOrderIsThatOfTheFirstDays(@ForAll FiscalPeriod one, @ForAll FiscalPeriod other) {
        if (!one.first().equals(other.first())) {
            assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(one.first().compareTo(other.first())));
        }
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @Property
    void partsCoverThePeriodWithoutGapOrOverlap(@ForAll FiscalPeriod period) {
        for (Granularity granularity : Granularity.values()) {
            if (!granularity.isCoarserThan(period.granularity())) {
                List<FiscalPeriod> parts = period.parts(granularity);
                assertThat(parts.getFirst().first()).isEqualTo(period.first());
                assertThat(parts.getLast().last()).isEqualTo(period.last());
                for (int i = 1; i < parts.size(); i++) {
                    assertThat(parts.get(i).first()).isEqualTo(parts.get(i - 1).last().plusDays(1));
                }
                assertThat(parts).allMatch(part -> part.within(period) && part.at(period.granularity()).equals(period));
            }
        }
    }

    @Property
    void nextAndPreviousUndoEachOtherAndTouch(@ForAll FiscalPeriod period) {
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period.next().first()).isEqualTo(period.last().plusDays(1));
        assertThat(period.next()).isGreaterThan(period);
        assertThat(period.overlaps(period.next())).isFalse();
    }

    @Property
    void overlappingMeansSharingADay(@ForAll FiscalPeriod one, @ForAll FiscalPeriod other) {
        boolean shares = Stream.of(one.first(), one.last()).anyMatch(other::contains)
                || Stream.of(other.first(), other.last()).anyMatch(one::contains);

        assertThat(one.overlaps(other)).isEqualTo(shares).isEqualTo(other.overlaps(one));
    }

    @Property
    void theEnclosingPeriodContainsIt(@ForAll FiscalPeriod period) {
        for (Granularity granularity : Granularity.values()) {
            if (!granularity.isFinerThan(period.granularity())) {
                assertThat(period.at(granularity).contains(period)).isTrue();
            }
        }
    }

    @Test
    void everyDayOfHeiseiAndReiwaBelongsToExactlyOnePeriodOfEachLength() {
        LocalDate first = LocalDate.of(1989, 1, 1);
        LocalDate end = LocalDate.of(2041, 1, 1);
        for (Granularity granularity : Granularity.values()) {
            List<FiscalPeriod> all = FiscalSpan.between(FiscalPeriod.day(first), FiscalPeriod.day(end)).periods(granularity).toList();
            int at = 0;
            for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
                at = all.get(at).contains(day) ? at : at + 1;
                assertThat(all.get(at).contains(day)).as("%s in %s", day, all.get(at)).isTrue();
                assertThat(at + 1 < all.size() && all.get(at + 1).contains(day)).isFalse();
                assertThat(FiscalPeriod.containing(day, granularity)).isEqualTo(all.get(at));
            }
        }
    }

    @Test
    void januaryToMarchOfEveryYearBelongToThePreviousFiscalYear() {
        for (LocalDate day = LocalDate.of(1989, 1, 1); day.getYear() <= 2040; day = day.plusDays(1)) {
            int expected = day.getMonthValue() <= 3 ? day.getYear() - 1 : day.getYear();
            assertThat(FiscalPeriod.day(day).fiscalYear()).as(day.toString()).isEqualTo(expected);
        }
    }
}
