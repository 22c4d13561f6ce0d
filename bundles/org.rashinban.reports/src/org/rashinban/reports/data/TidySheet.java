package org.rashinban.reports.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rashinban.core.figure.CellText;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.core.figure.TableFigure.Rank;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.core.tree.CodedName;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.reports.sheet.CellTexts;

/**
 * A table in which every column holds one kind of thing: the number apart from its unit and from what qualifies it, times both as a
 * machine and as people write them. The headings of groups stand beside each of their rows.
 */
final class TidySheet {

    /** A paragraph stays one value, without lines. */
    private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");

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
        boolean number = column.kind() == Kind.NUMBER;
        Function<Row, Content> content = row -> row.cells().get(at).content();
        if (contents(at).anyMatch(Content.Span.class::isInstance)) {
            times(column.id(), content);
            return;
        }
        boolean mixed = !number && contents(at).anyMatch(Content.Words.class::isInstance);
        add(column.id(), row -> number && content.apply(row) instanceof Content.Words
                || mixed && content.apply(row) instanceof Content.Quantity ? "" : value(content.apply(row)));
        addIf(at, kind -> mixed && kind instanceof Content.Quantity, column.id() + "_number",
                row -> content.apply(row) instanceof Content.Quantity ? value(content.apply(row)) : "");
        addIf(at, kind -> number && kind instanceof Content.Words, column.id() + "_text",
                row -> content.apply(row) instanceof Content.Words ? value(content.apply(row)) : "");
        addIf(at, kind -> kind instanceof Content.Quantity quantity && !quantity.unit().isEmpty(), column.id() + "_unit",
                row -> content.apply(row) instanceof Content.Quantity quantity ? quantity.unit() : "");
        int notes = contents(at).mapToInt(kind -> notes(kind).size()).max().orElse(0);
        for (int note = 0; note < notes; note++) {
            int place = note;
            add(column.id() + "_note" + (note == 0 ? "" : "_" + (note + 1)), row -> at(notes(content.apply(row)), place));
        }
        addIf(at, TidySheet::isTime, column.id() + "_era",
                row -> isTime(content.apply(row)) ? CellText.of(content.apply(row), Locale.JAPANESE) : "");
        addIf(at, kind -> kind instanceof Content.Judgement, column.id() + "_name",
                row -> content.apply(row) instanceof Content.Judgement judgement ? judgement.words().in(locale) : "");
        if (table.rows().stream().anyMatch(row -> !row.cells().get(at).remarks().isEmpty())) {
            add(column.id() + "_remark", row -> row.cells().get(at).remarks().stream().map(remark -> remark.in(locale))
                    .collect(Collectors.joining(" ")));
        }
    }

    /** When it begins and when it ends, which an open span does not say. */
    private void times(String id, Function<Row, Content> content) {
        for (boolean first : List.of(true, false)) {
            Function<Row, Optional<FiscalPeriod>> edge = row -> switch (content.apply(row)) {
                case Content.Span span -> first ? Optional.of(span.span().from()) : span.span().to();
                case Content.Period period -> Optional.of(period.period());
                case Content.Day day -> Optional.of(FiscalPeriod.day(day.date()));
                default -> Optional.empty();
            };
            String name = id + (first ? "_start" : "_end");
            add(name, row -> edge.apply(row).map(FiscalPeriod::toString).orElse(""));
            add(name + "_era", row -> edge.apply(row).map(period -> period.in(Locale.JAPANESE)).orElse(""));
        }
    }

    private static String at(List<String> all, int place) {
        return place < all.size() ? all.get(place) : "";
    }

    private Stream<Content> contents(int column) {
        return table.rows().stream().filter(row -> row.rank() == Rank.BODY).map(row -> row.cells().get(column).content());
    }

    private void add(String name, Function<Row, Object> value) {
        fields.add(new Field(name, value));
    }

    private void addIf(int column, Predicate<Content> needed, String name, Function<Row, Object> value) {
        if (contents(column).anyMatch(needed)) {
            add(name, value);
        }
    }

    private static boolean isTime(Content content) {
        return content instanceof Content.Period || content instanceof Content.Day;
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

    /** What qualifies a number, or why there is none. */
    private static List<String> notes(Content content) {
        return switch (content) {
            case Content.Quantity quantity -> quantity.amount().qualifiers().stream().map(Enum::name).sorted().toList();
            case Content.Nothing nothing -> nothing.why() == Gap.NONE ? List.of() : List.of(nothing.why().name());
            default -> List.of();
        };
    }

    /** @return whether a text was too long for its cell */
    boolean write(XSSFSheet sheet) {
        int levels = table.rows().stream().filter(row -> row.rank() == Rank.HEADING).mapToInt(row -> row.level() + 1).max().orElse(0);
        List<String> heads = new ArrayList<>();
        Set<Integer> coded = table.rows().stream().filter(row -> row.rank() == Rank.HEADING && !code(row).isEmpty()).map(Row::level)
                .collect(Collectors.toSet());
        IntStream.range(0, levels).forEach(level -> {
            String name = level == 0 ? "group" : "group_" + (level + 1);
            heads.addAll(coded.contains(level) ? List.of(name + "_code", name) : List.of(name));
        });
        fields.forEach(field -> heads.add(field.name()));
        line(sheet, 0, heads);
        sheet.createFreezePane(0, 1);
        List<List<String>> group = new ArrayList<>(
                IntStream.range(0, levels).mapToObj(level -> coded.contains(level) ? List.of("", "") : List.of("")).toList());
        List<List<String>> none = List.copyOf(group);
        int at = 1;
        boolean cut = false;
        for (Row row : table.rows()) {
            if (row.rank() == Rank.HEADING) {
                IntStream.range(row.level(), levels).forEach(level -> group.set(level, none.get(level)));
                group.set(row.level(), coded.contains(row.level()) ? List.of(code(row), title(row)) : List.of(title(row)));
            } else if (row.rank() == Rank.BODY) {
                List<Object> values = new ArrayList<>(group.stream().flatMap(List::stream).toList());
                fields.forEach(field -> values.add(field.value().apply(row)));
                cut |= line(sheet, at++, values);
            }
        }
        return cut;
    }

    private static String code(Row heading) {
        return name(heading).map(CodedName::code).orElse("");
    }

    private String title(Row heading) {
        return name(heading).map(name -> name.title().in(locale))
                .orElseGet(() -> String.valueOf(value(heading.cells().getFirst().content())));
    }

    private static Optional<CodedName> name(Row heading) {
        return heading.cells().getFirst().content() instanceof Content.Words words && words.text() instanceof CodedName name
                ? Optional.of(name) : Optional.empty();
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
                String text = CellTexts.clean(BREAK.matcher(value.toString()).replaceAll(" "));
                cut |= !CellTexts.fits(text);
                row.createCell(column).setCellValue(CellTexts.cut(text));
            }
        }
        return cut;
    }
}
