package org.rashinban.quality.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Tests that can fail, and tests that only look so. The name keeps the runner away. */
abstract class Fixture {

    @Test
    void direct() {
        assertThat(1).isEqualTo(1);
    }

    @Test
    void byHelper() {
        List.of(1).forEach(this::helper);
    }

    @Test
    void inLambda() {
        List.of(1).forEach(number -> assertThat(number).isPositive());
    }

    @Test
    void callsOnly() {
        List.of(1).forEach(Integer::toBinaryString);
    }

    @Test
    void opensOnly() {
        assertThat(1 > 2).as("not asserted");
    }

    @Property
    boolean answer(@ForAll int number) {
        return number == number + 0;
    }

    @Property
    void propertyWithoutAnswer(@ForAll int number) {
        Integer.toString(number);
    }

    @Test
    @Disabled
    void off() {
        assertThat(1).isEqualTo(1);
    }

    private void helper(int number) {
        assertThat(number).isEqualTo(1);
    }
}
