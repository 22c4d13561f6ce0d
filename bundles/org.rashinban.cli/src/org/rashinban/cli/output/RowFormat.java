package org.rashinban.cli.output;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.Option;
import org.rashinban.model.text.Catalogue;

/** How rows are written: CSV after RFC 4180 with one header line, or a JSON array of objects. */
public enum RowFormat {

    CSV {
        @Override
        public void write(List<String> columns, Stream<List<Object>> rows, PrintStream out) {
            line(columns, out);
            rows.forEach(row -> line(row, out));
        }

        @Override
        public void writeForeign(Rows rows, PrintStream out) {
            write(rows.columns(), rows.rows().stream().map(RowFormat::harmlessCells), out);
        }
    },

    JSON {
        @Override
        public void write(List<String> columns, Stream<List<Object>> rows, PrintStream out) {
            Iterator<List<Object>> each = rows.iterator();
            if (!each.hasNext()) {
                out.println("[]");
                return;
            }
            String before = "[\n  ";
            while (each.hasNext()) {
                out.print(before + object(columns, each.next()));
                before = ",\n  ";
            }
            out.println("\n]");
        }
    };

    /** How a spreadsheet knows a formula, with the wide signs, which it takes for the narrow ones. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.,]*[%％]?");

    private static final String NAME = "format";
    private static final Catalogue MESSAGES = Catalogue.of(RowFormat.class);

    /** @param rows as {@link Rows} describes them; none of them is kept */
    public abstract void write(List<String> columns, Stream<List<Object>> rows, PrintStream out);

    public void write(Rows rows, PrintStream out) {
        write(rows.columns(), rows.rows().stream(), out);
    }

    /** Rows in which strangers have a say: opened in a spreadsheet, their words must not come to life as formulas. */
    public void writeForeign(Rows rows, PrintStream out) {
        write(rows, out);
    }

    /** Where there is no value, a cell is null. */
    private static List<Object> harmlessCells(List<Object> row) {
        return row.stream().map(RowFormat::harmless).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Object harmless(Object cell) {
        return cell instanceof String text && FORMULA.matcher(text).lookingAt() && !NUMBER.matcher(text).matches() ? '\'' + text : cell;
    }

    /** The option {@code --format csv|json}. */
    public static Option option() {
        return Option.choice(NAME, MESSAGES.sentence("option.format"), "csv", "json");
    }

    /** What was chosen; CSV when nothing was. */
    public static RowFormat of(Arguments arguments) {
        return arguments.value(NAME).filter("json"::equals).map(json -> JSON).orElse(CSV);
    }

    private static void line(List<?> cells, PrintStream out) {
        StringJoiner line = new StringJoiner(",");
        cells.forEach(cell -> line.add(cell == null ? "" : quoted(plain(cell))));
        out.print(line);
        out.print("\r\n");
    }

    private static String quoted(String text) {
        boolean needed = text.isEmpty() || text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                || Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1));
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String plain(Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    private static String object(List<String> columns, List<Object> row) {
        StringJoiner object = new StringJoiner(", ", "{", "}");
        for (int i = 0; i < columns.size(); i++) {
            object.add(string(columns.get(i)) + ": " + value(row.get(i)));
        }
        return object.toString();
    }

    private static String value(Object cell) {
        return switch (cell) {
            case null -> "null";
            case Number number -> plain(number);
            case Boolean truth -> truth.toString();
            case List<?> list -> list.stream().map(RowFormat::value).collect(Collectors.joining(", ", "[", "]"));
            default -> string(cell.toString());
        };
    }

    private static String string(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> json.append(c < ' ' ? String.format("\\u%04x", c) : String.valueOf((char) c));
            }
        });
        return json.append('"').toString();
    }
}
