package org.rashinban.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.charts.recording.Recorder;
import org.rashinban.charts.sample.OtherSamples;
import org.rashinban.charts.sample.Samples;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.medium.Rendering.Size;

class RoomTest {

    private final Picture picture = new Pictures(Look.of(false), Locale.JAPANESE).of(OtherSamples.roadmap());

    @Test
    void aPictureIsNoWiderThanSuitsItHoweverMuchRoomThereIs() {
        assertThat(picture.within(10_000)).isEqualTo(picture.natural());
    }

    /** In a low row the wheel is smaller, not its letters. */
    @Test
    void aRoundChartInALowPlaceKeepsItsLetters() {
        Picture radar = new Pictures(Look.of(false), Locale.JAPANESE).of(Samples.radar());
        Size natural = radar.natural();
        Size flat = radar.flattest(natural.width());
        Recorder recorder = new Recorder();
        radar.draw(recorder, flat);

        assertThat(flat.height()).isLessThan(natural.height() - 50);
        assertThat(recorder.texts()).extracting(text -> text.ink().getHeight()).containsExactlyElementsOf(heights(radar, natural));
    }

    private static List<Double> heights(Picture picture, Size size) {
        Recorder recorder = new Recorder();
        picture.draw(recorder, size);
        return recorder.texts().stream().map(text -> text.ink().getHeight()).toList();
    }

    @Test
    void whatIsReadLineByLineIsNeverFlatterThanItIs() {
        Picture table = new Pictures(Look.of(false), Locale.JAPANESE).of(OtherSamples.table());

        assertThat(table.flattest(600)).isEqualTo(table.within(600));
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
