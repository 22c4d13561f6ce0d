package org.rashinban.core.figure.medium;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In which bytes a file of values is written. */
public enum CsvEncoding {

    /** Begins with a byte-order mark, by which Excel sees that it is UTF-8. */
    UTF_8(StandardCharsets.UTF_8, "\uFEFF"),
    /** For older programs of Windows; it has no place for every letter. */
    WINDOWS_31J(Charset.forName("windows-31j"), "");

    /** Stands for a letter that the encoding has not, as printers have always done. */
    private static final int GETA = 0x3013;
    /** What looks alike, and of which Windows has only the other one. */
    private static final Map<Integer, Integer> TWINS = Map.of(0x301C, 0xFF5E, 0x2212, 0xFF0D, 0x2016, 0x2225, 0x2014, 0x2015, 0xA2, 0xFFE0,
            0xA3, 0xFFE1, 0xAC, 0xFFE2, 0xA5, 0xFFE5);

    private final Charset charset;
    private final String mark;

    CsvEncoding(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /**
     * A text in bytes.
     *
     * @param lost letters that could not be written, each once
     */
    public record Encoded(byte[] bytes, Set<String> lost) {
    }

    /** As it is named to people, such as {@code windows-31j}. */
    public String label() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    public static Optional<CsvEncoding> of(String label) {
        return Arrays.stream(values()).filter(encoding -> encoding.label().equalsIgnoreCase(label)).findFirst();
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(CsvEncoding::label).toList();
    }

    public Encoded encode(String text) {
        if (this == UTF_8) {
            return new Encoded((mark + text).getBytes(charset), Set.of());
        }
        CharsetEncoder encoder = charset.newEncoder();
        Set<String> lost = new LinkedHashSet<>();
        StringBuilder written = new StringBuilder();
        text.codePoints().forEach(letter -> {
            int writable = writable(letter, encoder);
            if (writable == GETA && letter != GETA) {
                lost.add(Character.toString(letter));
            }
            written.appendCodePoint(writable);
        });
        return new Encoded(written.toString().getBytes(charset), lost);
    }

    private static int writable(int letter, CharsetEncoder encoder) {
        int twin = TWINS.getOrDefault(letter, letter);
        return encoder.canEncode(Character.toString(twin)) ? twin : GETA;
    }
}
