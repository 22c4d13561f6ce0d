package org.rashinban.ui.grid.cell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.PeriodReader;
import org.rashinban.model.period.SpanReading;

/** From one period to another, in every spelling. */
public record SpanKind() implements CellKind {

    @Override
    public String text(EObject row, Object value) {
        return ((FiscalSpan) value).in(Locale.getDefault());
    }

    @Override
    public Reading read(EObject row, String typed) {
        return switch (PeriodReader.readSpan(typed)) {
            case SpanReading.Read read -> Reading.Value.of(read.span());
            case SpanReading.Unreadable unreadable -> new Reading.Unreadable(unreadable.why().in(Locale.getDefault()));
        };
    }

    @Override
    public Comparator<Object> order() {
        return Comparator.<Object, LocalDate>comparing(value -> ((FiscalSpan) value).first())
                .thenComparing(value -> ((FiscalSpan) value).last().orElse(LocalDate.MAX));
    }
}
