package org.rashinban.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.charts.sample.OtherSamples;

class DrawnTest {

    /** A test that finds nothing in pictures where there is something would be worth nothing. */
    @Test
    void textsOverEachOtherAndOutsideAreFound() {
        Drawn drawn = Drawn.of(OtherSamples.text(), Locale.JAPANESE, false);
        drawn.recorder().drawString("施策", 16, 31);
        drawn.recorder().drawString("外", (float) drawn.size().width(), 40);

        assertThat(drawn.overlapping()).containsExactly("施策の概要 / 施策");
        assertThat(drawn.outside()).containsExactly("外");
    }
}
