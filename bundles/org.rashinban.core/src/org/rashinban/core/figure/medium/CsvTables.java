package org.rashinban.core.figure.medium;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.CellText;
import org.rashinban.core.figure.Composed;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.model.amount.Amount;

/**
 * Tables as comma-separated values, one value a place: numbers without separators, their units and qualifiers beside them in columns of
 * their own, times in one notation.
 */
public final class CsvTables {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvTables() {
    }

    /** One after the other, with an empty line between them. */
    public static String text(List<TableFigure> tables, Locale locale) {
        StringBuilder text = new StringBuilder();
        for (TableFigure table : tables) {
            if (!text.isEmpty()) {
                text.append("\r\n");
            }
            write(table.complete(), locale, text);
        }
        return text.toString();
    }

    /** Each text on a line of its own. */
    static String lines(List<String> texts) {
        StringBuilder lines = new StringBuilder();
        texts.forEach(text -> line(List.of(harmless(text)), lines));
        return lines.toString();
    }

    private static void write(TableFigure table, Locale locale, StringBuilder into) {
        List<Field> fields = IntStream.range(0, table.columns().size()).boxed().flatMap(at -> fields(table, at).stream()).toList();
        line(fields.stream().map(Field::name).toList(), into);
        for (Row row : table.rows()) {
            line(fields.stream().map(field -> field.text(row.cells().get(field.column()), locale)).toList(), into);
        }
    }

    /** What one column of the table becomes: its value, then unit, word of a symbol and note where any row needs them. */
    private static List<Field> fields(TableFigure table, int column) {
        Column heading = table.columns().get(column);
        List<Content> contents = table.rows().stream().map(row -> row.cells().get(column).content()).toList();
        List<Content> values = contents.stream().map(CsvTables::counted).toList();
        List<Field> fields = new ArrayList<>(List.of(new Field(heading.id(), column, Part.VALUE)));
        if (values.stream().anyMatch(content -> content instanceof Content.Quantity quantity && !quantity.unit().isEmpty())) {
            fields.add(new Field(heading.id() + "_unit", column, Part.UNIT));
        }
        if (contents.stream().anyMatch(Content.Judgement.class::isInstance)) {
            fields.add(new Field(heading.id() + "_name", column, Part.NAME));
        }
        if (contents.stream().anyMatch(content -> !note(content, Locale.ROOT).isEmpty())) {
            fields.add(new Field(heading.id() + "_note", column, Part.NOTE));
        }
        return fields;
    }

    private enum Part {
        VALUE, UNIT, NAME, NOTE
    }

    private record Field(String name, int column, Part part) {

        String text(Cell cell, Locale locale) {
            return switch (part) {
                case VALUE -> value(counted(cell.content()), locale);
                case UNIT -> counted(cell.content()) instanceof Content.Quantity quantity ? quantity.unit() : "";
                case NAME -> cell.content() instanceof Content.Judgement judgement ? judgement.words().in(locale) : "";
                case NOTE -> note(cell.content(), locale);
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

    /** The number of which a text tells more. */
    private static Content counted(Content content) {
        return content instanceof Content.Words words && words.text() instanceof Composed composed ? composed.parts().stream()
                .filter(part -> part.name().isEmpty()).map(part -> part.cell().content()).filter(Content.Quantity.class::isInstance)
                .findFirst().orElse(content) : content;
    }

    /** Qualifiers, and why there is no value, by their names; what people read where a number is only the gist of it. */
    private static String note(Content content, Locale locale) {
        return switch (content) {
            case Content.Words words when counted(words) != words -> harmless(CellText.of(words, locale));
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

    private static void line(List<String> texts, StringBuilder into) {
        into.append(texts.stream().map(CsvTables::quoted).collect(Collectors.joining(","))).append("\r\n");
    }

    private static String quoted(String text) {
        boolean needed = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
