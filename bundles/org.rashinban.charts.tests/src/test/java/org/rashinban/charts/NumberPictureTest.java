package org.rashinban.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.charts.sample.OtherSamples;

class NumberPictureTest {

    @Test
    void oneNumberStandsLargeWithItsContext() {
        Drawn drawn = Drawn.of(OtherSamples.number(), Locale.JAPANESE, false);
        double tallest = drawn.recorder().texts().stream().mapToDouble(text -> text.ink().getHeight()).max().orElseThrow();

        assertThat(drawn.recorder().texts()).anySatisfy(text -> {
            assertThat(text.text()).isEqualTo("18件");
            assertThat(text.ink().getHeight()).isEqualTo(tallest);
        });
        assertThat(drawn.lines()).contains("前年度：12件");
    }
}
