package org.rashinban.reports.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rashinban.core.figure.CellText;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Rank;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.reports.sheet.CellTexts;

/**
 * A table in which every column holds one kind of thing: the number apart from its unit and from what qualifies it, times both as a
 * machine and as people write them. The headings of groups stand beside each of their rows.
 */
final class TidySheet {

    private final TableFigure table;
    private final Locale locale;
    private final List<Field> fields = new ArrayList<>();

    /** What one column holds: a number or a text; none where a row has none. */
    private record Field(String name, Function<Row, Object> value) {
    }

    TidySheet(TableFigure table, Locale locale) {
        this.table = table;
        this.locale = locale;
        for (int at = 0; at < table.columns().size(); at++) {
            fields(at);
        }
    }

    private void fields(int at) {
        Column column = table.columns().get(at);
        Function<Row, Content> content = row -> row.cells().get(at).content();
        add(column.id(), row -> value(content.apply(row)));
        addIf(at, kind -> kind instanceof Content.Quantity quantity && !quantity.unit().isEmpty(), column.id() + "_unit",
                row -> content.apply(row) instanceof Content.Quantity quantity ? quantity.unit() : "");
        addIf(at, kind -> kind instanceof Content.Quantity quantity && !quantity.amount().qualifiers().isEmpty()
                || kind instanceof Content.Nothing nothing && nothing.why() != Gap.NONE, column.id() + "_note",
                row -> note(content.apply(row)));
        addIf(at, TidySheet::isTime, column.id() + "_era",
                row -> isTime(content.apply(row)) ? CellText.of(content.apply(row), locale) : "");
        addIf(at, kind -> kind instanceof Content.Judgement, column.id() + "_name",
                row -> content.apply(row) instanceof Content.Judgement judgement ? judgement.words().in(locale) : "");
    }

    private void add(String name, Function<Row, Object> value) {
        fields.add(new Field(name, value));
    }

    private void addIf(int column, Predicate<Content> needed, String name, Function<Row, Object> value) {
        if (table.rows().stream().map(row -> row.cells().get(column).content()).anyMatch(needed)) {
            add(name, value);
        }
    }

    private static boolean isTime(Content content) {
        return content instanceof Content.Period || content instanceof Content.Span || content instanceof Content.Day;
    }

    private Object value(Content content) {
        return switch (content) {
            case Content.Words words -> words.text().in(locale);
            case Content.Quantity quantity -> quantity.amount().value().doubleValue();
            case Content.Period period -> period.period().toString();
            case Content.Span span -> span.span().toString();
            case Content.Day day -> day.date().toString();
            case Content.Judgement judgement -> judgement.symbol();
            case Content.Nothing nothing -> "";
        };
    }

    private static String note(Content content) {
        return switch (content) {
            case Content.Quantity quantity ->
                quantity.amount().qualifiers().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
            case Content.Nothing nothing -> nothing.why() == Gap.NONE ? "" : nothing.why().name();
            default -> "";
        };
    }

    /** @return whether a text was too long for its cell */
    boolean write(XSSFSheet sheet) {
        boolean groups = table.rows().stream().anyMatch(row -> row.rank() == Rank.HEADING);
        List<String> heads = new ArrayList<>(groups ? List.of("group") : List.of());
        fields.forEach(field -> heads.add(field.name()));
        line(sheet, 0, heads);
        sheet.createFreezePane(0, 1);
        List<String> group = new ArrayList<>();
        int at = 1;
        boolean cut = false;
        for (Row row : table.rows()) {
            if (row.rank() == Rank.HEADING) {
                while (group.size() > row.level()) {
                    group.removeLast();
                }
                group.add(String.valueOf(value(row.cells().getFirst().content())));
            } else if (row.rank() == Rank.BODY) {
                List<Object> values = new ArrayList<>(groups ? List.of(String.join(" / ", group)) : List.of());
                fields.forEach(field -> values.add(field.value().apply(row)));
                cut |= line(sheet, at++, values);
            }
        }
        return cut;
    }

    /** @return whether a text was too long for its cell */
    static boolean line(XSSFSheet sheet, int at, List<?> values) {
        boolean cut = false;
        XSSFRow row = sheet.createRow(at);
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (value instanceof Double number) {
                row.createCell(column).setCellValue(number);
            } else if (!value.toString().isEmpty()) {
                String text = CellTexts.clean(value.toString());
                cut |= !CellTexts.fits(text);
                row.createCell(column).setCellValue(CellTexts.cut(text));
            }
        }
        return cut;
    }
}
