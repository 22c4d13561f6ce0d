package org.rashinban.reports.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet as printed: finds the tables of figures on it, compares them cell by cell, and knows afterwards which numbers nobody asked for. */
final class Printed {

    private static final Pattern MORE = Pattern.compile("ほか(\\d+)行は一覧にあります。");

    private final XSSFSheet sheet;
    private final Set<CellAddress> seen = new HashSet<>();

    /** Where a grid was found: its columns, its first row below the heads, and the first row after it. */
    record Found(List<Integer> columns, int body, int end) {

        CellRangeAddress column(int at) {
            return new CellRangeAddress(body, end - 1, columns.get(at), columns.get(at));
        }

        CellAddress head(int at) {
            return new CellAddress(body - 1, columns.get(at));
        }
    }

    Printed(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** @param first and {@code last} column in which it stands */
    Found find(Grid grid, int from, int first, int last) {
        for (int row = from; row <= sheet.getLastRowNum(); row++) {
            Optional<List<Integer>> heads = heads(grid, row, first, last);
            if (heads.isPresent()) {
                return new Found(heads.get(), row + 1, body(grid, row + 1, heads.get()));
            }
        }
        throw new AssertionError(sheet.getSheetName() + " has no heads " + grid.columns() + " below row " + (from + 1));
    }

    /** In one row, from left to right, with nothing between them; more may follow, such as remarks. */
    private Optional<List<Integer>> heads(Grid grid, int row, int first, int last) {
        List<Integer> places = new ArrayList<>();
        Map<Integer, String> texts = new TreeMap<>();
        for (int column = first; column <= last; column++) {
            String text = text(row, column);
            if (!text.isEmpty()) {
                texts.put(column, text);
            }
        }
        List<Integer> filled = List.copyOf(texts.keySet());
        int next = 0;
        for (Grid.Column column : grid.columns()) {
            String head = Grid.dense(column.head());
            if (head.isEmpty()) {
                places.add(first);
            } else if (next < filled.size() && texts.get(filled.get(next)).equals(head)) {
                places.add(filled.get(next++));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(places);
    }

    private int body(Grid grid, int from, List<Integer> columns) {
        int row = from;
        for (Grid.Line line : grid.lines()) {
            row = line(line, row, columns);
        }
        return row;
    }

    /** A long text goes on in the rows below, where no numbers stand. */
    private int line(Grid.Line line, int from, List<Integer> columns) {
        List<String> expected = line.cells().stream().map(Grid::words).toList();
        List<String> read = new ArrayList<>(expected.stream().map(none -> "").toList());
        int row = from;
        do {
            for (int at = 0; at < columns.size(); at++) {
                Optional<Double> number = row == from ? Grid.number(line.cells().get(at)) : Optional.empty();
                assertThat(number(row, columns.get(at))).as("%s %s", sheet.getSheetName(), new CellAddress(row, columns.get(at)))
                        .isEqualTo(number);
                if (!line.isTitle() || at == 0) {
                    read.set(at, read.get(at) + text(row, columns.get(at)));
                }
            }
            row++;
        } while (!read.equals(expected) && row < from + 20 && begins(expected, read));
        for (int at = 0; at < read.size(); at++) {
            // A summary has the first lines of a text, with a mark.
            if (read.get(at).endsWith("…") && expected.get(at).startsWith(read.get(at).substring(0, read.get(at).length() - 1))) {
                read.set(at, expected.get(at));
            }
        }
        assertThat(read).as("%s row %d", sheet.getSheetName(), from + 1).isEqualTo(expected);
        return row;
    }

    private static boolean begins(List<String> expected, List<String> read) {
        for (int at = 0; at < read.size(); at++) {
            if (!expected.get(at).startsWith(read.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** A name and, to its right, its number. */
    int fact(String name, double value, int from, int first, int last) {
        for (int row = from; row <= sheet.getLastRowNum(); row++) {
            if (text(row, first).equals(Grid.dense(name))) {
                for (int column = first + 1; column <= last; column++) {
                    Optional<Double> number = number(row, column);
                    if (number.isPresent()) {
                        assertThat(number.get()).as("%s: %s", sheet.getSheetName(), name).isEqualTo(value);
                        return row + 1;
                    }
                }
            }
        }
        throw new AssertionError(sheet.getSheetName() + " does not state " + name);
    }

    /** A row that holds these words from left to right, among others. */
    int words(List<String> words, int from, int first, int last) {
        for (int row = from; row <= sheet.getLastRowNum(); row++) {
            int next = 0;
            for (int column = first; column <= last && next < words.size(); column++) {
                next += text(row, column).equals(Grid.dense(words.get(next))) ? 1 : 0;
            }
            if (next == words.size()) {
                return row;
            }
        }
        throw new AssertionError(sheet.getSheetName() + " has no row " + words + " below row " + (from + 1));
    }

    /** How many rows there are more, as a line below says. */
    int notShown(int from, int column) {
        for (int row = from; row <= sheet.getLastRowNum(); row++) {
            Matcher more = MORE.matcher(text(row, column));
            if (more.matches()) {
                return Integer.parseInt(more.group(1));
            }
        }
        return 0;
    }

    /** Numbers that stand in no figure. */
    List<CellAddress> unasked() {
        List<CellAddress> unasked = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (isNumber((XSSFCell) cell) && !seen.contains(cell.getAddress())) {
                unasked.add(cell.getAddress());
            }
        }));
        return unasked;
    }

    String text(int row, int column) {
        return cell(row, column).filter(cell -> type(cell) == CellType.STRING).map(cell -> Grid.dense(cell.getStringCellValue()))
                .orElse("");
    }

    Optional<Double> number(int row, int column) {
        Optional<XSSFCell> found = cell(row, column).filter(Printed::isNumber);
        found.ifPresent(cell -> seen.add(cell.getAddress()));
        return found.map(XSSFCell::getNumericCellValue);
    }

    private static boolean isNumber(XSSFCell cell) {
        return type(cell) == CellType.NUMERIC;
    }

    /** Of what is calculated, that of the result. */
    private static CellType type(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private Optional<XSSFCell> cell(int row, int column) {
        XSSFRow line = sheet.getRow(row);
        return line == null ? Optional.empty() : Optional.ofNullable(line.getCell(column));
    }
}
