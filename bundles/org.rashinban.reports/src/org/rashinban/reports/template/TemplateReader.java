package org.rashinban.reports.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rashinban.core.figure.TableFigure.Rank;
import org.rashinban.reports.template.SheetPlan.Block;
import org.rashinban.reports.template.SheetPlan.Line;
import org.rashinban.reports.template.SheetPlan.Place;

/** Reads a sheet of a template: its words, its blocks and the samples below them. */
public final class TemplateReader {

    private static final Set<String> SETTINGS = Set.of("sheet", "each");
    private static final Set<String> BLOCKS = Set.of("figure", "contents", "link");
    private static final String SAMPLE = "row";

    private final XSSFSheet sheet;
    private final Map<Long, CellRangeAddress> merged;
    private Optional<Directive> setting = Optional.empty();

    private TemplateReader(XSSFSheet sheet) {
        this.sheet = sheet;
        merged = sheet.getMergedRegions().stream()
                .collect(Collectors.toMap(region -> key(region.getFirstRow(), region.getFirstColumn()), region -> region));
    }

    public static SheetPlan read(XSSFSheet sheet) {
        TemplateReader reader = new TemplateReader(sheet);
        List<Line> lines = reader.lines();
        return new SheetPlan(sheet, sheet.getSheetName(), reader.setting, lines);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at <= sheet.getLastRowNum(); at++) {
            XSSFRow row = sheet.getRow(at);
            boolean breakAfter = Arrays.stream(sheet.getRowBreaks()).anyMatch(List.of(at)::contains);
            if (row == null) {
                lines.add(new Line(Optional.empty(), breakAfter, List.of(), List.of()));
            } else if (sample(row).isEmpty() && !isSetting(row)) {
                lines.add(line(row, breakAfter));
            }
        }
        return lines;
    }

    /** The row that says what the sheet is, which is not part of it. */
    private boolean isSetting(XSSFRow row) {
        Optional<Directive> said = directives(row).stream().filter(directive -> SETTINGS.contains(directive.name())).findFirst();
        setting = setting.or(() -> said);
        return said.isPresent();
    }

    private static List<Directive> directives(XSSFRow row) {
        List<Directive> found = new ArrayList<>();
        row.forEach(cell -> Directive.of(text((XSSFCell) cell)).ifPresent(found::add));
        return found;
    }

    private static Optional<Directive> sample(XSSFRow row) {
        return directives(row).stream().filter(directive -> directive.name().equals(SAMPLE)).findFirst();
    }

    private Line line(XSSFRow row, boolean breakAfter) {
        List<Place> places = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        row.forEach(one -> {
            XSSFCell cell = (XSSFCell) one;
            CellRangeAddress region = merged.get(key(cell.getRowIndex(), cell.getColumnIndex()));
            int columns = region == null ? 1 : region.getLastColumn() - region.getFirstColumn() + 1;
            int rows = region == null ? 1 : region.getLastRow() - region.getFirstRow() + 1;
            Optional<Directive> block = Directive.of(text(cell)).filter(directive -> BLOCKS.contains(directive.name()));
            if (block.isPresent()) {
                blocks.add(new Block(block.get(), cell.getAddress().formatAsString(), cell.getColumnIndex(), region == null ? 0 : columns,
                        samples(cell)));
            } else if (region != null || !isCovered(cell)) {
                places.add(new Place(cell.getColumnIndex(), columns, rows, cell.getCellStyle(), value(cell)));
            }
        });
        return new Line(row.getCTRow().getCustomHeight() ? Optional.of(row.getHeightInPoints()) : Optional.empty(), breakAfter, places,
                blocks);
    }

    private boolean isCovered(XSSFCell cell) {
        return merged.values().stream().anyMatch(region -> region.isInRange(cell));
    }

    /** The rows right below a block that say which row of a table they are a sample of. */
    private Map<Optional<Rank>, List<XSSFCellStyle>> samples(XSSFCell block) {
        Map<Optional<Rank>, List<XSSFCellStyle>> samples = new HashMap<>();
        for (int at = block.getRowIndex() + 1; at <= sheet.getLastRowNum(); at++) {
            XSSFRow row = sheet.getRow(at);
            Optional<Directive> said = row == null ? Optional.empty() : Optional.ofNullable(row.getCell(block.getColumnIndex()))
                    .flatMap(cell -> Directive.of(text(cell))).filter(directive -> directive.name().equals(SAMPLE));
            if (said.isEmpty()) {
                break;
            }
            List<XSSFCellStyle> styles = new ArrayList<>();
            for (int column = block.getColumnIndex(); column < row.getLastCellNum() && row.getCell(column) != null; column++) {
                styles.add(row.getCell(column).getCellStyle());
            }
            samples.put(rank(said.get().operand().orElse("")), styles);
        }
        return samples;
    }

    /** None for the row of column headings. */
    private static Optional<Rank> rank(String word) {
        return Arrays.stream(Rank.values()).filter(rank -> rank.name().equalsIgnoreCase(word)).findFirst();
    }

    private static Object value(XSSFCell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case BOOLEAN -> cell.getBooleanCellValue();
            case FORMULA -> OwnFormula.of(cell);
            case STRING -> cell.getRichStringCellValue().hasFormatting() ? cell.getRichStringCellValue() : text(cell);
            case BLANK, ERROR, _NONE -> text(cell);
        };
    }

    private static String text(XSSFCell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    private static long key(int row, int column) {
        return (long) row << 16 | column;
    }
}
