package org.rashinban.core.figure.medium;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.CellText;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.core.figure.Tabulation;
import org.rashinban.model.amount.Amount;

/**
 * The numbers behind a figure, one value a place: numbers without separators, their units and qualifiers beside them in columns of
 * their own, times in one notation. The byte-order mark lets Excel see that it is UTF-8.
 */
public final class CsvWriter implements FigureWriter {

    private static final char MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r";

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public boolean writes(Figure figure) {
        return true;
    }

    @Override
    public void write(Figure figure, Rendering rendering, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        List<TableFigure> tables = Tabulation.of(figure);
        for (TableFigure table : tables) {
            write(table, rendering.locale(), writer);
            if (table != tables.getLast()) {
                writer.write("\r\n");
            }
        }
        writer.flush();
    }

    private static void write(TableFigure table, Locale locale, Writer writer) throws IOException {
        List<Field> fields = IntStream.range(0, table.columns().size()).boxed().flatMap(at -> fields(table, at).stream()).toList();
        line(fields.stream().map(Field::name).toList(), writer);
        for (Row row : table.rows()) {
            line(fields.stream().map(field -> field.text(row.cells().get(field.column()), locale)).toList(), writer);
        }
    }

    /** What one column of the table becomes: its value, then unit and note where any row needs them. */
    private static List<Field> fields(TableFigure table, int column) {
        Column heading = table.columns().get(column);
        List<Content> contents = table.rows().stream().map(row -> row.cells().get(column).content()).toList();
        List<Field> fields = new ArrayList<>(List.of(new Field(heading.id(), column, Part.VALUE)));
        if (contents.stream().anyMatch(content -> content instanceof Content.Quantity quantity && !quantity.unit().isEmpty())) {
            fields.add(new Field(heading.id() + "_unit", column, Part.UNIT));
        }
        if (contents.stream().anyMatch(content -> !note(content).isEmpty())) {
            fields.add(new Field(heading.id() + "_note", column, Part.NOTE));
        }
        return fields;
    }

    private enum Part {
        VALUE, UNIT, NOTE
    }

    private record Field(String name, int column, Part part) {

        String text(Cell cell, Locale locale) {
            return switch (part) {
                case VALUE -> value(cell.content(), locale);
                case UNIT -> cell.content() instanceof Content.Quantity quantity ? quantity.unit() : "";
                case NOTE -> note(cell.content());
            };
        }
    }

    private static String value(Content content, Locale locale) {
        return switch (content) {
            case Content.Quantity quantity -> quantity.amount().value().toPlainString();
            case Content.Period period -> period.period().toString();
            case Content.Span span -> span.span().toString();
            case Content.Day day -> day.date().toString();
            case Content.Judgement judgement -> judgement.symbol();
            case Content.Words words -> harmless(CellText.of(words, locale));
            case Content.Nothing nothing -> "";
        };
    }

    /** Qualifiers, and why there is no value, by their names. */
    private static String note(Content content) {
        return switch (content) {
            case Content.Quantity quantity -> qualifiers(quantity.amount());
            case Content.Nothing nothing -> nothing.why() == Gap.NONE ? "" : nothing.why().name();
            default -> "";
        };
    }

    private static String qualifiers(Amount amount) {
        return amount.qualifiers().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    /** Excel would run a text that begins like a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static void line(List<String> texts, Writer writer) throws IOException {
        writer.write(texts.stream().map(CsvWriter::quoted).collect(Collectors.joining(",")));
        writer.write("\r\n");
    }

    private static String quoted(String text) {
        boolean needed = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
