package org.rashinban.exchange.reply;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the cells out of a sheet's XML as it passes by. */
final class SheetHandler extends DefaultHandler {

    private final SheetGrid grid;
    private final StylesTable styles;
    private final MarkedStrings strings;
    private final Map<Integer, Looks> known = new HashMap<>();
    private int cells;
    private int row = -1;
    private int column = -1;
    private int at;
    private String type = "";
    private int style;
    private boolean inCell;
    private boolean collecting;
    private boolean hasFormula;
    private final StringBuilder formula = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private boolean hasValue;
    /** Whether some letters of the cell are struck through, or raised or lowered. */
    private boolean struck;
    private boolean raised;
    /** How a text is read aloud is no part of it. */
    private boolean spoken;
    private StringBuilder target = value;

    /** @param cells how many were read from sheets before */
    SheetHandler(SheetGrid grid, StylesTable styles, MarkedStrings strings, int cells) {
        this.grid = grid;
        this.styles = styles;
        this.strings = strings;
        this.cells = cells;
    }

    int cells() {
        return cells;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        switch (local) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number) - 1;
                at = -1;
            }
            case "c" -> cell(attributes);
            case "f" -> {
                hasFormula = inCell;
                collect(formula);
            }
            case "v", "t" -> {
                hasValue |= !spoken;
                collect(value);
            }
            case "rPh" -> spoken = true;
            case "strike" -> struck |= inCell && isOn(attributes);
            case "vertAlign" -> raised |= inCell && !"baseline".equals(attributes.getValue("val"));
            case "mergeCell" -> Optional.ofNullable(attributes.getValue("ref")).map(CellRangeAddress::valueOf).ifPresent(
                    range -> grid.merge(range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn()));
            default -> {
                // Widths, looks and whatever else a sheet has besides its cells.
            }
        }
    }

    private void cell(Attributes attributes) {
        if (++cells > Limits.CELLS) {
            throw Refusal.of("refused.large");
        }
        String reference = attributes.getValue("r");
        column = reference == null ? at + 1 : new CellReference(reference).getCol();
        at = column;
        type = Optional.ofNullable(attributes.getValue("t")).orElse("n");
        style = Optional.ofNullable(attributes.getValue("s")).map(Integer::valueOf).orElse(-1);
        inCell = true;
        hasFormula = false;
        hasValue = false;
        struck = false;
        raised = false;
        spoken = false;
        formula.setLength(0);
        value.setLength(0);
    }

    private void collect(StringBuilder builder) {
        collecting = inCell && !spoken;
        target = builder;
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (collecting && target.length() + length <= Limits.TEXT) {
            target.append(letters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        switch (local) {
            case "f", "v", "t" -> collecting = false;
            case "rPh" -> spoken = false;
            case "c" -> {
                end();
                inCell = false;
            }
            default -> {
                // Nothing was begun for it.
            }
        }
    }

    private void end() {
        Optional<CellContent> content =
                hasValue && (value.length() > 0 || !type.equals("n")) ? Optional.of(marked(content())) : Optional.empty();
        if (hasFormula) {
            grid.put(row, column, new CellContent.Calculated(formula.toString(), content));
        } else {
            content.filter(some -> !(some instanceof CellContent.Text text) || !text.words().isEmpty())
                    .ifPresent(some -> grid.put(row, column, some));
        }
    }

    private CellContent marked(CellContent content) {
        struck |= looks().struck();
        return struck || raised ? new CellContent.Marked(content.words(), struck) : content;
    }

    private CellContent content() {
        String text = value.toString();
        return switch (type) {
            case "s" -> {
                int at = Integer.parseInt(text.strip());
                struck |= strings.isStruck(at);
                raised |= strings.isRaised(at);
                yield new CellContent.Text(strings.getItemAt(at).getString());
            }
            case "b" -> new CellContent.NoValue(text.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> new CellContent.NoValue(text);
            case "n" -> number(text.strip());
            default -> new CellContent.Text(text);
        };
    }

    /** No spreadsheet writes others than finite ones. */
    private CellContent number(String text) {
        double number = Double.parseDouble(text);
        return Double.isFinite(number) ? looks().of(number) : new CellContent.NoValue(text);
    }

    private Looks looks() {
        if (style < 0 || style >= styles.getNumCellStyles()) {
            return Looks.NONE;
        }
        return known.computeIfAbsent(style, at -> {
            XSSFCellStyle of = styles.getStyleAt(at);
            return new Looks(of.getDataFormat(), of.getDataFormatString(), of.getFont().getStrikeout());
        });
    }

    /** Of a mark that counts unless it says otherwise. */
    static boolean isOn(Attributes attributes) {
        String value = attributes.getValue("val");
        return value == null || value.equals("1") || value.equals("true");
    }
}
