package org.rashinban.store.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PositionsTest {

    @Property
    void placesAlwaysIncrease(@ForAll("storedPlaces") List<Long> stored) {
        long[] places = Positions.assign(stored.stream().mapToLong(Long::longValue).toArray());
        assertThat(places).hasSize(stored.size());
        assertThat(LongStream.of(places).boxed().toList()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whoeverIsInOrderKeepsThePlace() {
        assertThat(Positions.assign(new long[] {30, 10, 20, 40})).endsWith(10, 20, 40);
        assertThat(Positions.assign(new long[] {10, Positions.NONE, 20})).containsExactly(10, 15, 20);
    }

    @Test
    void aFullGapIsRenumbered() {
        assertThat(Positions.assign(new long[] {1, Positions.NONE, 2})).containsExactly(Positions.GAP, 2 * Positions.GAP,
                3 * Positions.GAP);
    }

    @Provide
    Arbitrary<List<Long>> storedPlaces() {
        Arbitrary<Long> place = Arbitraries.oneOf(Arbitraries.longs().between(-5, 60), Arbitraries.just(Positions.NONE));
        return place.list().ofMaxSize(40);
    }
}
