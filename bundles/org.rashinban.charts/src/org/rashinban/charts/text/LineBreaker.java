package org.rashinban.charts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks text into lines: Japanese between any two characters except where the rules of typesetting (禁則) forbid it, other
 * scripts between words, and a word that is longer than the line anywhere.
 */
final class LineBreaker {

    private static final String NEVER_FIRST = "、。，．・：；？！）］｝」』】〉》〕”’ゝゞ々ー～ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％%)]},.!?:;/";
    private static final String NEVER_LAST = "（［｛「『【〈《〔“‘([{￥$約";

    private final ToDoubleFunction<String> measure;

    LineBreaker(ToDoubleFunction<String> measure) {
        this.measure = measure;
    }

    List<String> lines(String text, double width) {
        return text.lines().flatMap(paragraph -> paragraph(paragraph, width).stream()).toList();
    }

    /** Pieces are measured one by one, as measuring is what costs time. */
    private List<String> paragraph(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (String chunk : chunks(text)) {
            double visible = measure.applyAsDouble(chunk.stripTrailing());
            if (used + visible > width) {
                if (!line.isEmpty()) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                }
                String rest = forced(chunk.stripLeading(), width, lines);
                line.append(rest);
                used = measure.applyAsDouble(rest);
            } else {
                line.append(chunk);
                used += chunk.stripTrailing().length() == chunk.length() ? visible : measure.applyAsDouble(chunk);
            }
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** Cuts what is longer than a line; the rest begins the next. */
    private String forced(String chunk, double width, List<String> lines) {
        String rest = chunk;
        while (measure.applyAsDouble(rest.stripTrailing()) > width && rest.codePointCount(0, rest.length()) > 1) {
            int fits = rest.offsetByCodePoints(0, 1);
            while (fits < rest.length()
                    && measure.applyAsDouble(rest.substring(0, rest.offsetByCodePoints(fits, 1))) <= width) {
                fits = rest.offsetByCodePoints(fits, 1);
            }
            lines.add(rest.substring(0, fits));
            rest = rest.substring(fits);
        }
        return rest;
    }

    /** The longest pieces that are never broken if it can be helped. */
    static List<String> chunks(String text) {
        List<String> chunks = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length();) {
            int next = text.offsetByCodePoints(at, 1);
            if (next < text.length() && mayBreak(text.codePointAt(at), text.codePointAt(next))) {
                chunks.add(text.substring(start, next));
                start = next;
            }
            at = next;
        }
        if (start < text.length()) {
            chunks.add(text.substring(start));
        }
        return chunks;
    }

    private static boolean mayBreak(int before, int after) {
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0 || Character.isWhitespace(after)) {
            return false;
        }
        if (Character.isWhitespace(before)) {
            return true;
        }
        // Numbers keep the one character of their unit: 12年, 40人.
        return isWide(before) || isWide(after) && !Character.isDigit(before);
    }

    private static boolean isWide(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> point >= 0x3000 && point <= 0x30FF || point >= 0xFF00 && point <= 0xFFEF;
        };
    }
}
