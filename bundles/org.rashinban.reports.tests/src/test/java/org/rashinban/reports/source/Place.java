package org.rashinban.reports.source;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Composed;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Several;
import org.rashinban.core.tree.CodedName;
import org.rashinban.model.period.FiscalPeriod;

/** A row of a data workbook under its head: what people read as one text stands there in several columns. */
record Place(List<String> head, List<String> line) {

    boolean holds(String id, Cell cell) {
        return switch (cell.content()) {
            case Content.Span span -> at(id + "_start").equals(span.span().from().toString())
                    && at(id + "_end").equals(span.span().to().map(FiscalPeriod::toString).orElse(""));
            case Content.Period period when !head.contains(id) -> at(id + "_start").equals(period.period().toString());
            case Content.Words words when words.text() instanceof Composed composed ->
                composed.parts().stream()
                        .allMatch(part -> part.cell().content() instanceof Content.Words text && text.text() instanceof Several
                                ? !head.contains(id(id, part)) || holds(id(id, part), part.cell()) : holds(id(id, part), part.cell()));
            case Content.Words words when words.text() instanceof CodedName name ->
                at(id + "_code").equals(name.code()) && at(id).equals(name.title().in(Locale.JAPANESE));
            case Content.Words words when head.contains(id + "_text") -> Plain.same(at(id + "_text"), cell) && at(id).isEmpty();
            case Content.Quantity quantity when head.contains(id + "_number") -> Plain.same(at(id + "_number"), cell) && at(id).isEmpty();
            case Content.Nothing nothing ->
                Stream.of(id, id + "_text", id + "_number", id + "_start", id + "_code").allMatch(name -> at(name)
                        .isEmpty());
            default -> head.contains(id) && Plain.same(at(id), cell);
        };
    }

    private static String id(String whole, Composed.Part part) {
        return part.name().isEmpty() ? whole : whole + "_" + part.name();
    }

    private String at(String name) {
        int at = head.indexOf(name);
        return at < 0 ? "" : line.get(at);
    }
}
