package org.rashinban.ui.grid.cell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.rashinban.model.period.Expect;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.period.PeriodReader;
import org.rashinban.model.period.PeriodReading;

/** A day of the calendar. */
public record DayKind() implements CellKind {

    @Override
    public String text(EObject row, Object value) {
        return FiscalPeriod.day((LocalDate) value).in(Locale.getDefault());
    }

    @Override
    public Reading read(EObject row, String typed) {
        return switch (PeriodReader.read(typed, Expect.DATE)) {
            case PeriodReading.Read read -> day(read).<Reading>map(Reading.Value::of)
                    .orElseGet(() -> new Reading.Unreadable(NLS.bind(Messages.Cell_oneDay, typed)));
            case PeriodReading.Unreadable unreadable -> new Reading.Unreadable(unreadable.why().in(Locale.getDefault()));
        };
    }

    private static Optional<LocalDate> day(PeriodReading.Read read) {
        return read.day().or(() -> Optional.of(read.period()).filter(period -> period.granularity() == Granularity.DAY)
                .map(FiscalPeriod::first));
    }

    @Override
    public Comparator<Object> order() {
        return Comparator.comparing(LocalDate.class::cast);
    }
}
