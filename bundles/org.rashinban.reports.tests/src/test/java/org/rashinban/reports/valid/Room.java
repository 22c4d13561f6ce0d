package org.rashinban.reports.valid;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFFont;

/** How much room a text takes in a font that is really there, broken into lines by the Java platform: none of the writer's own arithmetic. */
final class Room {

    /** That of the templates, and the one that takes its place where it is missing. */
    private static final List<String> FAMILIES = List.of("BIZ UDPゴシック", "Noto Sans CJK JP");
    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

    private final Font family;

    private Room(Font family) {
        this.family = family;
    }

    static List<Room> installed() {
        List<String> known = Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.JAPANESE));
        return FAMILIES.stream().filter(known::contains).map(name -> new Room(new Font(name, Font.PLAIN, 1))).toList();
    }

    String name() {
        return family.getFamily(Locale.JAPANESE);
    }

    private Font font(XSSFFont wanted) {
        return family.deriveFont(wanted.getBold() ? Font.BOLD : Font.PLAIN, (float) wanted.getFontHeightInPoints());
    }

    /** In points, of a text in one line. */
    double width(String text, XSSFFont wanted) {
        return text.isEmpty() ? 0 : new TextLayout(text, font(wanted), PAPER).getAdvance();
    }

    /** @param points how wide a line may be */
    int lines(String text, XSSFFont wanted, double points) {
        return text.lines().flatMap(line -> line.isEmpty() ? Stream.of(1) : Stream.of(wrapped(line, font(wanted), (float) points)))
                .mapToInt(Integer::intValue).sum();
    }

    private static int wrapped(String line, Font font, float points) {
        AttributedString text = new AttributedString(line);
        text.addAttribute(TextAttribute.FONT, font);
        LineBreakMeasurer measurer = new LineBreakMeasurer(text.getIterator(), PAPER);
        int lines = 0;
        while (measurer.getPosition() < line.length()) {
            measurer.setPosition(measurer.nextOffset(points));
            lines++;
        }
        return lines;
    }
}
