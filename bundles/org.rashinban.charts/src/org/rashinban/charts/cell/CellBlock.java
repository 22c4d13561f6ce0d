package org.rashinban.charts.cell;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.CellText;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Tone;
import org.rashinban.model.text.Localized;

/** The content of a cell, measured for a width: text, and before a judgement its symbol on the colour of its tone. */
public final class CellBlock {

    private static final double GAP = 4;
    /** Characters of a judgement that stay together. */
    private static final double VERDICT = 5.5;
    /** 19,013千円（推計）. */
    private static final Pattern QUALIFIER = Pattern.compile("(?<=[^ (（]) ?(?=[(（])");

    /** 令和7年12月31日, 令和7年度第2四半期, 31 Dec 2025. */
    private static final Pattern YEAR =
            Pattern.compile("(?<=\\d\\p{IsHan})(?=\\d)|(?<=\\d\\p{IsHan}{2})(?=\\p{IsHan})| (?=(?:FY)?\\d{4}$)");

    private final TextBlock text;
    private final Optional<Chip> chip;
    private final Ink ink;

    private record Chip(TextBlock symbol, Tone tone, double width) {
    }

    private CellBlock(TextBlock text, Optional<Chip> chip, Ink ink) {
        this.text = text;
        this.chip = chip;
        this.ink = ink;
    }

    public static CellBlock of(Content content, Medium medium, Style style, double width) {
        return switch (content) {
            case Content.Judgement judgement -> {
                TextBlock symbol = medium.line(judgement.symbol(), style);
                Chip chip = new Chip(symbol, judgement.tone(), Math.max(symbol.lineHeight(), symbol.width() + 6));
                yield new CellBlock(medium.block(judgement.words(), style, Math.max(1, width - chip.width() - GAP)), Optional.of(chip),
                        Ink.TEXT);
            }
            case Content.Nothing nothing -> new CellBlock(medium.block(nothing.why(), Style.SMALL, width), Optional.empty(), Ink.FAINT);
            default -> new CellBlock(text(content, medium, style, width), Optional.empty(), Ink.TEXT);
        };
    }

    private static TextBlock text(Content content, Medium medium, Style style, double width) {
        String text = CellText.of(content, medium.locale());
        TextBlock whole = medium.line(text, style);
        return whole.width() <= width ? whole
                : medium.block(seam(content).map(at -> at.matcher(text).replaceFirst("\n")).orElse(text), style, width);
    }

    /** Where what belongs together is parted if there must be two lines. */
    private static Optional<Pattern> seam(Content content) {
        return switch (content) {
            case Content.Quantity quantity -> Optional.of(QUALIFIER);
            case Content.Day day -> Optional.of(YEAR);
            case Content.Period period -> Optional.of(YEAR);
            default -> Optional.empty();
        };
    }

    /** The width below which a piece would be torn apart that belongs together; running text may be broken. */
    public static double least(Content content, Medium medium, Style style) {
        CellBlock whole = of(content, medium, style, Double.MAX_VALUE);
        Optional<Pattern> seam = seam(content);
        if (seam.isPresent()) {
            String text = CellText.of(content, medium.locale());
            return Stream.of(seam.get().split(text, 2)).mapToDouble(whole.text::width).max().orElse(0);
        }
        boolean verdict = content instanceof Content.Judgement && whole.text.width() <= VERDICT * whole.text.font().getSize2D();
        double text = verdict ? whole.text.width() : TextBlock.unbreakable(String.join("\n", whole.text.lines()), whole.text.font());
        return whole.chip.map(chip -> chip.width() + (whole.text.width() > 0 ? GAP + text : 0)).orElse(text);
    }

    /** How wide the lines are that it has of its own. */
    public List<Double> lines() {
        double sign = chip.map(known -> known.width() + GAP).orElse(0.0);
        return text.lines().stream().map(line -> sign + text.width(line)).toList();
    }

    public double width() {
        return chip.map(known -> known.width() + (text.width() > 0 ? GAP : 0)).orElse(0.0) + text.width();
    }

    public double height() {
        return Math.max(text.width() > 0 ? text.height() : 0, chip.map(known -> known.symbol().height()).orElse(0.0));
    }

    public void draw(Paper paper, Rectangle2D box, Align align) {
        draw(paper, box, align, paper.ink(ink));
    }

    public void draw(Paper paper, Rectangle2D box, Align align, Color colour) {
        double x = box.getX() + align.offset(box.getWidth() - width());
        if (chip.isPresent()) {
            Chip sign = chip.get();
            double height = sign.symbol().height();
            Rectangle2D place = new Rectangle2D.Double(x, box.getCenterY() - height / 2, sign.width(), height);
            Color ground = paper.look().tone(sign.tone());
            paper.fill(new RoundRectangle2D.Double(place.getX(), place.getY() + 0.5, place.getWidth(), height - 1, 4, 4), ground);
            paper.text(sign.symbol(), place, Align.CENTRE, paper.look().on(ground));
            x += sign.width() + GAP;
        }
        paper.text(text, new Rectangle2D.Double(x, box.getY(), text.width(), box.getHeight()),
                chip.isPresent() ? Align.START : align, colour);
    }

    /** What the cell says to whoever points at it. */
    public static Localized tip(Cell cell) {
        return locale -> {
            StringBuilder said = new StringBuilder(CellText.of(cell.content(), locale));
            cell.remarks().forEach(remark -> said.append('\n').append(remark.in(locale)));
            return said.toString().strip();
        };
    }
}
