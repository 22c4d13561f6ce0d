package org.rashinban.charts.theme;

import java.awt.Color;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.rashinban.core.figure.Tone;

/**
 * The colours of how well something goes. People who cannot tell red from green tell them apart too; beside every such colour stands a
 * symbol, a word or a hatch.
 */
public enum Palette {

    BLUE_TO_RED(
            List.of(0x0B5FA5, 0x7DB8E4, 0xF2D98B, 0xEB8F3C, 0xB3261E, 0xC9D0D7, 0xEDEFF2),
            List.of(0x3D8FD6, 0x8CC4EE, 0xE9D27A, 0xF0A040, 0xD0453F, 0x616A73, 0x4A5158)),
    /** As a traffic light, with a green that leans to blue. */
    TRAFFIC_LIGHT(
            List.of(0x006B5C, 0x7CCBB8, 0xF4E285, 0xF0A13A, 0xC4301C, 0xC9D0D7, 0xEDEFF2),
            List.of(0x1FA58C, 0x93D9C8, 0xEFDD7A, 0xF0A040, 0xE0503C, 0x616A73, 0x4A5158)),
    GREEN_TO_VIOLET(
            List.of(0x1B7837, 0xA0D69A, 0xF3EBC4, 0xC19BD2, 0x6A2379, 0xC9D0D7, 0xEDEFF2),
            List.of(0x3FA55B, 0xA6DBA0, 0xF0E6B4, 0xC9A6DA, 0x9A48AE, 0x616A73, 0x4A5158));

    private final Map<Tone, Color> light;
    private final Map<Tone, Color> dark;

    /** In the order of the tones. */
    Palette(List<Integer> light, List<Integer> dark) {
        this.light = colours(light);
        this.dark = colours(dark);
    }

    private static Map<Tone, Color> colours(List<Integer> values) {
        Map<Tone, Color> colours = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            colours.put(tone, new Color(values.get(tone.ordinal())));
        }
        return colours;
    }

    Color of(Tone tone, boolean onDark) {
        return (onDark ? dark : light).get(tone);
    }
}
