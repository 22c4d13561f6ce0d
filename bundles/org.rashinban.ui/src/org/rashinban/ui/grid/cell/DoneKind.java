package org.rashinban.ui.grid.cell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.period.Expect;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.PeriodReader;
import org.rashinban.model.period.PeriodReading;

/** When something was done: a day where one is named, else the month, quarter or fiscal year. */
public record DoneKind() implements CellKind {

    @Override
    public String text(EObject row, Object value) {
        return ((FiscalPeriod) value).in(Locale.getDefault());
    }

    @Override
    public Reading read(EObject row, String typed) {
        PeriodReading day = PeriodReader.read(typed, Expect.DATE);
        return switch (day instanceof PeriodReading.Unreadable ? PeriodReader.read(typed) : day) {
            case PeriodReading.Read read -> Reading.Value.of(read.day().map(FiscalPeriod::day).orElse(read.period()));
            case PeriodReading.Unreadable unreadable -> new Reading.Unreadable(unreadable.why().in(Locale.getDefault()));
        };
    }

    @Override
    public Comparator<Object> order() {
        return Comparator.<Object, LocalDate>comparing(value -> ((FiscalPeriod) value).first())
                .thenComparing(value -> ((FiscalPeriod) value).last());
    }
}
