package org.rashinban.reports.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Composed;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.Several;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Rank;
import org.rashinban.core.figure.Tabulation;
import org.rashinban.model.period.FiscalPeriod;

/** Tables of values alone, as files for programs have them: one head, one value a place. */
public record Plain(List<String> head, List<List<String>> lines) {

    /** What a figure says as one or several grids. */
    static Stream<Grid> grids(Figure figure) {
        return switch (figure) {
            case TableFigure table -> Stream.of(Grid.of(table));
            case SeriesFigure series -> Stream.of(Grid.of(series));
            case MatrixFigure matrix -> Stream.of(Grid.of(matrix));
            case PageFigure page -> page.parts().stream().flatMap(Plain::grids);
            default -> Tabulation.of(figure).stream().map(Grid::of);
        };
    }

    /** Row by row and column by column, with nothing left over. */
    public void compare(List<Grid> grids, boolean bodiesAlone, String name) {
        compare(grids, bodiesAlone, name, Map.of());
    }

    /** @param apart columns that stand in tables of their own, with the values of each row by its number */
    void compare(List<Grid> grids, boolean bodiesAlone, String name, Map<String, Map<Integer, List<Place>>> apart) {
        List<Grid.Line> expected = grids.stream().flatMap(grid -> grid.repeated().lines().stream())
                .filter(line -> !bodiesAlone || line.rank() == Rank.BODY).toList();
        assertThat(lines).as(name).hasSameSizeAs(expected);
        int field = -1;
        for (int column = 0; column < grids.getFirst().columns().size(); column++) {
            String id = grids.getFirst().columns().get(column).id();
            if (apart.containsKey(id)) {
                assertThat(head).as(name).doesNotContain(id);
                for (int row = 0; row < expected.size(); row++) {
                    List<Place> places = apart.get(id).getOrDefault(row + 1, List.of());
                    List<Cell> values = values(expected.get(row).cells().get(column));
                    assertThat(places).as("%s: row %d, column %s", name, row + 1, id).hasSameSizeAs(values);
                    for (int value = 0; value < values.size(); value++) {
                        assertThat(places.get(value).holds(id, values.get(value))).as("%s: row %d, column %s", name, row + 1, id).isTrue();
                    }
                }
                continue;
            }
            if (bodiesAlone) {
                for (int row = 0; row < expected.size(); row++) {
                    Cell whole = expected.get(row).cells().get(column);
                    Cell cell = values(whole).size() == 1 ? values(whole).getFirst() : whole;
                    assertThat(new Place(head, lines.get(row)).holds(id, cell)).as("%s: row %d, column %s: %s", name, row + 1, id,
                            cell.content()).isTrue();
                }
                continue;
            }
            field = field + 1 + head.subList(field + 1, head.size()).indexOf(id);
            assertThat(head.get(field)).as("%s: column %s", name, id).isEqualTo(id);
            for (int row = 0; row < expected.size(); row++) {
                Cell cell = expected.get(row).cells().get(column);
                String written = written(row, field, cell);
                assertThat(same(written, counted(cell))).as("%s: row %d, column %s: %s instead of %s", name, row + 1, id, written,
                        cell.content()).isTrue();
                if (!counted(cell).equals(cell)) {
                    assertThat(same(lines.get(row).get(head.indexOf(id + "_note")), cell)).as("%s: row %d, %s_note", name, row + 1, id)
                            .isTrue();
                }
            }
        }
    }

    /** A number of which a text tells more stands alone, and the text beside it. */
    private static Cell counted(Cell cell) {
        return cell.content() instanceof Content.Words words && words.text() instanceof Composed composed ? composed.parts().stream()
                .filter(part -> part.name().isEmpty()).map(Composed.Part::cell)
                .filter(number -> number.content() instanceof Content.Quantity).findFirst().orElse(cell) : cell;
    }

    /** Words in the place of a number stand beside it. */
    private String written(int row, int field, Cell cell) {
        int words = head.indexOf(head.get(field) + "_text");
        return lines.get(row).get(words > 0 && cell.content() instanceof Content.Words ? words : field);
    }

    private static List<Cell> values(Cell cell) {
        return switch (cell.content()) {
            case Content.Words words when words.text() instanceof Several several ->
                several.texts().stream().map(text -> text instanceof FiscalPeriod period ? Cell.period(period) : Cell.words(text)).toList();
            case Content.Nothing nothing -> List.of();
            default -> List.of(cell);
        };
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    static boolean same(String written, Cell cell) {
        return switch (cell.content()) {
            case Content.Quantity quantity -> !written.isEmpty() && new BigDecimal(written).compareTo(quantity.amount().value()) == 0;
            case Content.Day day -> written.equals(day.date().toString());
            case Content.Period period -> written.equals(period.period().toString());
            case Content.Span span -> written.equals(span.span().toString());
            case Content.Judgement judgement -> written.equals(judgement.symbol());
            case Content.Nothing nothing -> written.isEmpty();
            // A text that begins like a formula has a mark before it; times as categories are written as files write them.
            case Content.Words words -> Stream.of(written, written.replaceFirst("^'", ""), period(written))
                    .anyMatch(text -> oneLine(text).equals(oneLine(words.text().in(Locale.JAPANESE))));
        };
    }

    private static String period(String written) {
        return written.matches("FY\\d{4}.*|\\d{4}-.*") ? FiscalPeriod.of(written).in(Locale.JAPANESE) : written;
    }

    /** By the rules of RFC 4180, with an empty line between two tables. */
    public static List<Plain> read(String csv) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < csv.length(); at++) {
            char letter = csv.charAt(at);
            if (quoted && letter == '"' && at + 1 < csv.length() && csv.charAt(at + 1) == '"') {
                field.append('"');
                at++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == ',' || letter == '\r')) {
                line.add(field.toString());
                field.setLength(0);
                if (letter == '\r') {
                    lines.add(line);
                    line = new ArrayList<>();
                    at++;
                }
            } else {
                field.append(letter);
            }
        }
        List<Plain> tables = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        for (List<String> one : Stream.concat(lines.stream(), Stream.of(List.of(""))).toList()) {
            if (one.equals(List.of(""))) {
                tables.add(new Plain(table.getFirst(), List.copyOf(table.subList(1, table.size()))));
                table.clear();
            } else {
                table.add(one);
            }
        }
        return tables;
    }
}
