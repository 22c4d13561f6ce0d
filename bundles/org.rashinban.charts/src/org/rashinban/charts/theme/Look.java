package org.rashinban.charts.theme;

import java.awt.Color;
import java.awt.Font;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.rashinban.core.figure.Tone;

/**
 * How pictures look.
 */
public final class Look {

    private static final List<Integer> LIGHT_SERIES =
            List.of(0x0B5FA5, 0xD9760A, 0x2A8C6E, 0xA44F9A, 0x4BA3DB, 0xA8431C, 0x6B6F1D, 0x57606A);
    private static final List<Integer> DARK_SERIES =
            List.of(0x6CB4F0, 0xF5A94C, 0x5CC8A4, 0xDB93D0, 0xA4D4F5, 0xF08A63, 0xCFCB6A, 0xB4BDC7);
    private static final Color WHITE = new Color(0xFFFFFF);
    private static final Color BLACK = new Color(0x000000);
    /** What the rules for accessible content demand of text. */
    private static final double READABLE = 4.5;
    /** What they demand of lines and marks. */
    private static final double SEEN = 3;
    private static final double PALE = 0.38;
    private static final double STEP = 0.02;

    private final boolean dark;
    private final Typeface typeface;
    private final Map<Ink, Color> inks = new EnumMap<>(Ink.class);
    private final Palette palette;
    private final List<Color> series;

    private Look(boolean dark, Typeface typeface, Palette palette) {
        this.dark = dark;
        this.palette = palette;
        this.typeface = typeface;
        if (dark) {
            fill(0x24282C, 0xECEEF0, 0xA9B2BB, 0x727C86, 0x3F464D, 0x30363C, 0x6CB4F0, 0xFF8FB6);
        } else {
            fill(0xFFFFFF, 0x1F2328, 0x5A636C, 0x8B949E, 0xE1E5E9, 0xF1F4F7, 0x0B5FA5, 0xC2185B);
        }
        series = (dark ? DARK_SERIES : LIGHT_SERIES).stream().map(Color::new).toList();
    }

    public static Look of(boolean dark) {
        return new Look(dark, Typeface.installed(), Palette.BLUE_TO_RED);
    }

    /** The same on the ground and with the text of a window, whose theme may have others. */
    public Look in(Map<Ink, Color> colours) {
        Look themed = new Look(dark, typeface, palette);
        themed.inks.putAll(colours);
        return themed;
    }

    /** In the order of the inks. */
    private void fill(int... values) {
        for (Ink ink : Ink.values()) {
            inks.put(ink, new Color(values[ink.ordinal()]));
        }
    }

    /** The same with other colours of how well something goes. */
    public Look in(Palette other) {
        Look coloured = new Look(dark, typeface, other);
        coloured.inks.putAll(inks);
        return coloured;
    }

    public boolean dark() {
        return dark;
    }

    public Typeface typeface() {
        return typeface;
    }

    public Font font(Style style) {
        return typeface.font(style);
    }

    public Color ink(Ink ink) {
        return inks.get(ink);
    }

    public Color tone(Tone tone) {
        return palette.of(tone, dark);
    }

    /** Of the n-th of things that mean nothing good or bad; after the last colour they begin anew. */
    public Color series(int at) {
        return series.get(Math.floorMod(at, series.size()));
    }

    /** From the ground to full colour, for a share between 0 and 1. */
    public Color shade(double share) {
        return mix(ink(Ink.PAPER), ink(Ink.ACTUAL), 0.06 + 0.72 * Math.clamp(share, 0, 1));
    }

    /** Faded towards the ground, for what stands behind. */
    public Color pale(Color colour) {
        return mix(ink(Ink.PAPER), colour, PALE);
    }

    /** Faded as far as a line of that colour is still seen. */
    public Color dim(Color colour) {
        double share = PALE;
        while (share < 1 && contrast(mix(ink(Ink.PAPER), colour, share), ink(Ink.PAPER)) < SEEN) {
            share += STEP;
        }
        return mix(ink(Ink.PAPER), colour, Math.min(1, share));
    }

    /** Barely there, for bands. */
    public Color faint(Color colour) {
        return mix(ink(Ink.PAPER), colour, 0.16);
    }

    /** A colour in which text can be read on the given one. */
    public Color on(Color ground) {
        Color light = ink(dark ? Ink.TEXT : Ink.PAPER);
        Color deep = ink(dark ? Ink.PAPER : Ink.TEXT);
        boolean lightIsBetter = contrast(WHITE, ground) > contrast(BLACK, ground);
        Color ours = lightIsBetter ? light : deep;
        return contrast(ours, ground) >= READABLE ? ours : lightIsBetter ? WHITE : BLACK;
    }

    /** For the lines of a hatch: seen, but not louder than text upon it. */
    public Color hatch(Color ground) {
        return mix(ground, on(ground), 0.42);
    }

    private static Color mix(Color from, Color to, double share) {
        return new Color(between(from.getRed(), to.getRed(), share), between(from.getGreen(), to.getGreen(), share),
                between(from.getBlue(), to.getBlue(), share));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** From 1 for the same to 21 for black and white. */
    static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
