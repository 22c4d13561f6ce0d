package org.rashinban.core.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rashinban.model.Identified;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;
import org.rashinban.model.text.Sentence;

/**
 * One place of a table or matrix.
 *
 * @param behind  the identifier of what it tells about, to open it from here
 * @param remarks what one may want to know about it: why this grade, where the value comes from
 */
public record Cell(Content content, Optional<String> behind, List<Sentence> remarks) {

    public static final Cell EMPTY = of(new Content.Nothing(Gap.NONE));
    /** People see it in the row above; files for programs have it once more. */
    public static final Cell ABOVE = of(new Content.Nothing(Gap.ABOVE));

    public Cell {
        remarks = List.copyOf(remarks);
    }

    public static Cell of(Content content) {
        return new Cell(content, Optional.empty(), List.of());
    }

    public static Cell words(Localized text) {
        return of(new Content.Words(text));
    }

    /** A text of the plan; without one the place stays empty. */
    public static Cell text(String text) {
        return text == null || text.isBlank() ? EMPTY : words(new Plain(text));
    }

    public static Cell count(long number) {
        return amount(Amount.of(number), "");
    }

    public static Cell number(BigDecimal number, String unit) {
        return amount(Amount.of(number), unit);
    }

    public static Cell amount(Amount amount, String unit) {
        return of(new Content.Quantity(amount, unit == null ? "" : unit));
    }

    public static Cell period(FiscalPeriod period) {
        return period == null ? EMPTY : of(new Content.Period(period));
    }

    public static Cell span(FiscalSpan span) {
        return span == null ? EMPTY : of(new Content.Span(span));
    }

    public static Cell day(LocalDate date) {
        return date == null ? EMPTY : of(new Content.Day(date));
    }

    public static Cell nothing(Gap why) {
        return of(new Content.Nothing(why));
    }

    public Cell behind(Identified object) {
        return new Cell(content, Optional.ofNullable(object).map(Identified::getId), remarks);
    }

    public Cell with(List<Sentence> more) {
        return new Cell(content, behind, more);
    }
}
