package org.rashinban.charts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Breaks text into lines: Japanese between any two characters except where the rules of typesetting (禁則) forbid it, other
 * scripts between words, and a word that is longer than the line anywhere. Names with a wide space between them are parted there.
 */
final class LineBreaker {

    private static final String NEVER_FIRST = "、。，．・：；？！）］｝」』】〉》〕”’ゝゞ々ー～ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％%)]},.!?:;/";
    private static final String NEVER_LAST = "（［｛「『【〈《〔“‘([{￥$約";

    /** How much of a line has to be filled before a word is taken down whole. */
    private static final double FULL = 0.25;

    private static final String WIDE_SPACE = "\u3000";

    private final ToDoubleFunction<String> measure;

    LineBreaker(ToDoubleFunction<String> measure) {
        this.measure = measure;
    }

    List<String> lines(String text, double width) {
        return text.lines().flatMap(paragraph -> paragraph(paragraph, width).stream()).toList();
    }

    /** Pieces are measured one by one, as measuring is what costs time. */
    private List<String> paragraph(String text, double width) {
        List<String> chunks = chunks(text);
        Words words = new Words(chunks);
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        double used = 0;
        for (int at = 0; at < chunks.size(); at++) {
            String chunk = chunks.get(at);
            String begun = "";
            double visible = measure.applyAsDouble(chunk.stripTrailing());
            if (used + visible > width || wantsALine(chunks, at, used, width)) {
                if (!line.isEmpty()) {
                    begun = takenDown(words, at, line, width);
                    lines.add(line);
                    line = new ArrayList<>();
                }
                String rest = forced((begun + chunk).stripLeading(), width, lines);
                line.add(rest);
                used = measure.applyAsDouble(rest);
            } else {
                line.add(chunk);
                used += chunk.stripTrailing().length() == chunk.length() ? visible : measure.applyAsDouble(chunk);
            }
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line);
        }
        keepCompany(lines, words, chunks.size() - 1, width);
        return lines.stream().map(pieces -> String.join("", pieces).stripTrailing()).toList();
    }

    /** What already stands on the line of a word that would be broken here, where the word fits on the next line and leaves enough on this. */
    private String takenDown(Words words, int at, List<String> line, double width) {
        int begun = words.begun(at);
        if (begun == 0 || begun >= line.size() || measure.applyAsDouble(words.at(at).strip()) > width) {
            return "";
        }
        List<String> tail = line.subList(line.size() - begun, line.size());
        String taken = String.join("", tail);
        if (!isEnough(line.subList(0, line.size() - begun), width)) {
            return "";
        }
        tail.clear();
        return taken;
    }

    /** A code may stand alone however short it is. */
    private boolean isEnough(List<String> left, double width) {
        String line = String.join("", left);
        return line.endsWith(" ") || measure.applyAsDouble(line) >= FULL * width;
    }

    /** What stands behind a wide space is a name of its own, and is broken only when it is longer than a line. */
    private boolean wantsALine(List<String> chunks, int at, double used, double width) {
        if (at == 0 || !chunks.get(at - 1).endsWith(WIDE_SPACE) || chunks.get(at - 1).isBlank()) {
            return false;
        }
        StringBuilder name = new StringBuilder(chunks.get(at));
        for (int next = at + 1; next < chunks.size() && !chunks.get(next - 1).endsWith(WIDE_SPACE); next++) {
            name.append(chunks.get(next));
        }
        double needed = measure.applyAsDouble(name.toString().stripTrailing());
        return used + needed > width && needed <= width;
    }

    /** A single letter at the end is not left alone on its line, as far as the word or the letter before it can be taken down to it. */
    private void keepCompany(List<List<String>> lines, Words words, int end, double width) {
        if (lines.size() < 2 || lines.getLast().size() != 1 || !isLonely(lines.getLast().getFirst())) {
            return;
        }
        List<String> last = lines.getLast();
        List<String> before = lines.get(lines.size() - 2);
        IntStream.of(words.begun(Math.max(0, end - 1)) + 1, 1)
                .filter(count -> count < before.size() && (count == 1 || isEnough(before.subList(0, before.size() - count), width)))
                .mapToObj(count -> before.subList(before.size() - count, before.size()))
                .filter(tail -> !tail.getLast().endsWith(WIDE_SPACE)
                        && measure.applyAsDouble(String.join("", tail) + last.getFirst()) <= width)
                .findFirst().ifPresent(tail -> {
                    last.addAll(0, tail);
                    tail.clear();
                });
    }

    private static boolean isLonely(String chunk) {
        return isWide(chunk.codePointAt(0)) && chunk.codePoints().filter(point -> NEVER_FIRST.indexOf(point) < 0).count() == 1;
    }

    /** Cuts what is longer than a line; the rest begins the next. */
    private String forced(String chunk, double width, List<List<String>> lines) {
        String rest = chunk;
        while (measure.applyAsDouble(rest.stripTrailing()) > width && rest.codePointCount(0, rest.length()) > 1) {
            int fits = rest.offsetByCodePoints(0, 1);
            while (fits < rest.length()
                    && measure.applyAsDouble(rest.substring(0, rest.offsetByCodePoints(fits, 1))) <= width) {
                fits = rest.offsetByCodePoints(fits, 1);
            }
            lines.add(List.of(rest.substring(0, fits)));
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
