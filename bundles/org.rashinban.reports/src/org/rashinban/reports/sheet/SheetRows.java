package org.rashinban.reports.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** The rows of one sheet, until they are written out as the format has them. */
final class SheetRows {

    private static final int FEW = 16;

    private final List<Line> lines = new ArrayList<>();
    private String[] letters = new String[0];

    private static final class Line {

        private SheetCell[] cells = new SheetCell[FEW];
        private double height;
        private int outline;
        private boolean hidden;
        private boolean used;

        boolean isEmpty() {
            return height == 0 && outline == 0 && !hidden && !used;
        }

        void put(SheetCell cell) {
            if (cell.column() >= cells.length) {
                cells = Arrays.copyOf(cells, Math.max(cell.column() + 1, cells.length * 2));
            }
            cells[cell.column()] = cell;
            used = true;
        }
    }

    SheetCell cell(int row, int column, XSSFCellStyle style) {
        SheetCell cell = new SheetCell(row, column, style);
        line(row).put(cell);
        return cell;
    }

    Optional<SheetCell> find(int row, int column) {
        return row < lines.size() && column < lines.get(row).cells.length ? Optional.ofNullable(lines.get(row).cells[column])
                : Optional.empty();
    }

    private Line line(int row) {
        while (lines.size() <= row) {
            lines.add(new Line());
        }
        return lines.get(row);
    }

    /** 0 for a row whose height nobody set. */
    double height(int row) {
        return row < lines.size() ? lines.get(row).height : 0;
    }

    void height(int row, double points) {
        line(row).height = points;
    }

    void outline(int row, int level) {
        line(row).outline = level;
    }

    void hide(int row) {
        line(row).hidden = true;
    }

    boolean isHidden(int row) {
        return row < lines.size() && line(row).hidden;
    }

    /** The last row in which there is anything. */
    int last() {
        int last = lines.size() - 1;
        while (last > 0 && lines.get(last).isEmpty()) {
            last--;
        }
        return Math.max(0, last);
    }

    /** The element that holds the rows of a sheet. */
    byte[] xml() {
        StringBuilder xml = new StringBuilder("<sheetData>");
        for (int row = 0; row < lines.size(); row++) {
            if (!lines.get(row).isEmpty()) {
                write(row, lines.get(row), xml);
            }
        }
        return xml.append("</sheetData>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(int row, Line line, StringBuilder xml) {
        xml.append("<row r=\"").append(row + 1).append('"');
        if (line.height > 0) {
            xml.append(" ht=\"").append((float) line.height).append("\" customHeight=\"1\"");
        }
        if (line.hidden) {
            xml.append(" hidden=\"1\"");
        }
        if (line.outline > 0) {
            xml.append(" outlineLevel=\"").append(line.outline).append('"');
        }
        xml.append('>');
        for (SheetCell cell : line.cells) {
            if (cell != null) {
                write(cell, xml);
            }
        }
        xml.append("</row>");
    }

    private void write(SheetCell cell, StringBuilder xml) {
        xml.append("<c r=\"").append(letters(cell.column())).append(cell.row() + 1).append("\" s=\"").append(cell.style().getIndex())
                .append('"').append(cell.kind().attribute());
        if (cell.value().isEmpty() && cell.formula().isEmpty()) {
            xml.append("/>");
            return;
        }
        xml.append('>');
        if (!cell.formula().isEmpty()) {
            xml.append("<f>").append(escaped(cell.formula())).append("</f>");
        }
        if (!cell.value().isEmpty()) {
            xml.append("<v>").append(escaped(cell.value())).append("</v>");
        }
        xml.append("</c>");
    }

    private String letters(int column) {
        if (column >= letters.length) {
            int known = letters.length;
            letters = Arrays.copyOf(letters, Math.max(column + 1, FEW + known * 2));
            for (int at = known; at < letters.length; at++) {
                letters[at] = CellReference.convertNumToColString(at);
            }
        }
        return letters[column];
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
