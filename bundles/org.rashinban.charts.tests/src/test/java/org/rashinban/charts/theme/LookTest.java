package org.rashinban.charts.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.core.figure.Tone;

class LookTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textIsReadableOnItsGround(boolean dark) {
        Look look = Look.of(dark);

        assertThat(List.of(Ink.TEXT, Ink.FAINT, Ink.MARK))
                .allSatisfy(ink -> assertThat(Look.contrast(look.ink(ink), look.ink(Ink.PAPER))).isGreaterThan(4.5));
        assertThat(Look.contrast(look.ink(Ink.TEXT), look.ink(Ink.TINT))).isGreaterThan(7);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void textIsReadableOnEveryTone(Look look) {
        assertThat(Tone.values())
                .allSatisfy(tone -> assertThat(Look.contrast(look.on(look.tone(tone)), look.tone(tone))).isGreaterThan(4.5));
        assertThat(IntStream.rangeClosed(0, 10).mapToObj(tenth -> look.shade(tenth / 10.0)))
                .allSatisfy(shade -> assertThat(Look.contrast(look.on(shade), shade)).isGreaterThan(4.5));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void linesAreSeenOnTheirGround(boolean dark) {
        Look look = Look.of(dark);

        assertThat(IntStream.range(0, 8).mapToObj(look::series)).doesNotHaveDuplicates()
                .allSatisfy(colour -> assertThat(Look.contrast(colour, look.ink(Ink.PAPER))).isGreaterThan(2.5));
    }

    /** The year before stands behind, but is there. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDimLineIsSeenAndIsNotTheOneInFront(boolean dark) {
        Look look = Look.of(dark);
        Color dim = look.dim(look.series(0));

        assertThat(Look.contrast(dim, look.ink(Ink.PAPER))).isBetween(3.0, 3.3);
        assertThat(Look.contrast(dim, look.series(0))).isGreaterThan(1.8);
    }

    /** With red and green as one, as for most of those who see colours otherwise. */
    @ParameterizedTest
    @MethodSource("palettes")
    void tonesDifferForThoseWhoCannotTellRedFromGreen(Look look) {
        List<Color> judged = Arrays.stream(Tone.values()).limit(5).map(look::tone).toList();

        for (int i = 0; i < judged.size(); i++) {
            for (int j = i + 1; j < judged.size(); j++) {
                assertThat(distance(judged.get(i), judged.get(j))).as(i + " and " + j).isGreaterThan(40);
            }
        }
    }

    private static Stream<Look> palettes() {
        return Stream.of(Look.of(false), Look.of(true)).flatMap(look -> Stream.of(Palette.values()).map(look::in));
    }

    private static double distance(Color one, Color other) {
        double yellow = (0.6 * one.getRed() + 0.4 * one.getGreen()) - (0.6 * other.getRed() + 0.4 * other.getGreen());
        return Math.hypot(yellow, one.getBlue() - other.getBlue());
    }

    @Test
    void signsOfTonesDiffer() {
        assertThat(Arrays.stream(Tone.values()).map(ToneSign::of)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Hatch.class)
    void hatchesStayWithinTheirSurface(Hatch hatch) {
        for (Rectangle2D box : List.of(new Rectangle2D.Double(10, 20, 100, 14), new Rectangle2D.Double(0, 0, 12, 90),
                new Rectangle2D.Double(3, 3, 2, 2))) {
            Rectangle2D lines = hatch.lines(box).getBounds2D();
            assertThat(lines.isEmpty() || box.createUnion(lines).equals(box)).isTrue();
        }
        assertThat(hatch.lines(new Rectangle2D.Double(0, 0, 100, 100)).getBounds2D().isEmpty()).isEqualTo(hatch == Hatch.NONE);
    }

    @Test
    void theFirstFontMadeForJapaneseIsTaken() {
        assertThat(Typeface.among(List.of("Meiryo", "MS PGothic")::contains)).isEqualTo(new Typeface("Meiryo", true));
    }

    @Test
    void withoutSuchAFontTheSystemsOwnIsTaken() {
        assertThat(Typeface.among(name -> false).family()).isEqualTo("SansSerif");
    }

    @Test
    void otherMachinesAreOfferedTheirFonts() {
        assertThat(new Typeface("Meiryo", true).families()).startsWith("Meiryo").contains("Hiragino Sans", "Noto Sans CJK JP", "Yu Gothic")
                .doesNotHaveDuplicates();
    }
}
