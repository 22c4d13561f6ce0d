package org.rashinban.charts.text;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;

/**
 * Lines of text that were measured. Measures are those of the font itself, the same for every medium, so that a layout does not
 * depend on where it is drawn.
 */
public record TextBlock(List<String> lines, Font font, double width) {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    /** Of the font's size; what fonts say about themselves differs by half. */
    private static final double LINE = 1.34;
    private static final double BASE = 1.02;

    /** A layout asks for the same text again and again, and Japanese is measured character by character. */
    private static final Remembered<Piece, Double> WIDTHS = new Remembered<>(20_000,
            piece -> piece.font().getStringBounds(piece.text(), EXACT).getWidth());
    private static final Remembered<Wanted, TextBlock> BLOCKS = new Remembered<>(5_000, TextBlock::broken);

    private record Piece(String text, Font font) {
    }

    private record Wanted(String text, Font font, double width) {
    }

    public TextBlock {
        lines = List.copyOf(lines);
    }

    /** On as many lines as it has of its own. */
    public static TextBlock line(String text, Font font) {
        return of(text, font, Double.MAX_VALUE);
    }

    /** Broken so that no line is wider; a single character may be. */
    public static TextBlock of(String text, Font font, double width) {
        return BLOCKS.of(new Wanted(text, font, width));
    }

    private static TextBlock broken(Wanted wanted) {
        Font font = wanted.font();
        List<String> lines = new LineBreaker(part -> width(part, font)).lines(wanted.text().strip(), wanted.width());
        return new TextBlock(lines, font, lines.stream().mapToDouble(line -> width(line, font)).max().orElse(0));
    }

    /** The width of the longest piece that should not be broken. */
    public static double unbreakable(String text, Font font) {
        return LineBreaker.chunks(text).stream().mapToDouble(chunk -> width(chunk.strip(), font)).max().orElse(0);
    }

    /** The width of the longest word that is better not broken; nothing where there is none. */
    public static double longestWord(String text, Font font) {
        return Words.in(text).mapToDouble(word -> width(word, font)).max().orElse(0);
    }

    public static double width(String text, Font font) {
        return text.isEmpty() ? 0 : WIDTHS.of(new Piece(text, font));
    }

    public double width(String line) {
        return width(line, font);
    }

    public double height() {
        return lines.size() * lineHeight();
    }

    public double lineHeight() {
        return font.getSize2D() * LINE;
    }

    /** From the top of the block to the foot of the letters of a line. */
    public double baseline(int line) {
        return line * lineHeight() + font.getSize2D() * BASE;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
