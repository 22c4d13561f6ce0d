package org.rashinban.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.charts.sample.OtherSamples;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.medium.Rendering.Size;

class RoomTest {

    private final Picture picture = new Pictures(Look.of(false), Locale.JAPANESE).of(OtherSamples.roadmap());

    @Test
    void aPictureIsNoWiderThanSuitsItHoweverMuchRoomThereIs() {
        assertThat(picture.within(10_000)).isEqualTo(picture.natural());
    }

    @Test
    void withLessRoomItIsNarrowerAsFarAsItCanBe() {
        Size natural = picture.natural();
        Size narrower = picture.within(natural.width() - 40);
        Size narrowest = picture.within(1);

        assertThat(narrower.width()).isBetween(narrowest.width(), natural.width());
        assertThat(narrowest.width()).isPositive();
        assertThat(narrowest.height()).isGreaterThanOrEqualTo(narrower.height());
    }
}
