package org.rashinban.ui.entry;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Absence;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.amount.AmountReader;
import org.rashinban.model.amount.AmountReading;
import org.rashinban.model.label.Labels;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.DoneKind;
import org.rashinban.ui.grid.cell.Reading;

/** A value as its KPI is reported: a number with its unit, words, or when something was done; also that it is to come, or that there is none. */
record ValueKind() implements CellKind {

    @Override
    public String text(EObject row, Object value) {
        return switch (value) {
            case Amount amount -> AmountFormat.format(amount, row == null ? "" : unit(row), Locale.getDefault()); //$NON-NLS-1$
            case Absence absence -> Labels.of(absence).in(Locale.getDefault());
            case FiscalPeriod period -> period.in(Locale.getDefault());
            default -> value.toString();
        };
    }

    @Override
    public String entry(EObject row, Object value) {
        return switch (value) {
            case Amount amount -> AmountFormat.format(amount, "", Locale.getDefault()); //$NON-NLS-1$
            case Absence absence -> switch (absence) {
                case NOT_YET -> Messages.Entry_notYet;
                case NOT_APPLICABLE -> "-"; //$NON-NLS-1$
                default -> text(row, value);
            };
            default -> text(row, value);
        };
    }

    @Override
    public Reading read(EObject row, String typed) {
        Kpi kpi = ((EntryRow) row).kpi();
        boolean words = kpi.getValueType() == KpiValueType.TEXT && !((EntryRow) row).isPart();
        boolean done = kpi.getValueType() == KpiValueType.DATE && !((EntryRow) row).isPart();
        return switch (AmountReader.read(typed, words || done ? "" : unit(row))) { //$NON-NLS-1$
            case AmountReading.NotYet notYet -> Reading.Value.of(Absence.NOT_YET);
            case AmountReading.NotApplicable none when none.isVague() -> new Reading.Unreadable(Messages.Entry_vague);
            case AmountReading.NotApplicable none -> Reading.Value.of(Absence.NOT_APPLICABLE);
            case AmountReading any when words -> Reading.Value.of(typed.strip());
            case AmountReading any when done -> new DoneKind().read(row, typed);
            case AmountReading.Value value -> Reading.Value.of(value.amount());
            case AmountReading.WrongUnit wrong -> new Reading.Unreadable(wrong.why().in(Locale.getDefault()));
            case AmountReading.Unreadable unreadable -> new Reading.Unreadable(unreadable.why().in(Locale.getDefault()));
            case AmountReading.Range range -> new Reading.Unreadable(Messages.Entry_range);
            case AmountReading.Blank blank -> new Reading.Value(Optional.empty());
        };
    }

    private static String unit(EObject row) {
        return Optional.ofNullable(((EntryRow) row).kpi().getUnit()).orElse(""); //$NON-NLS-1$
    }

    @Override
    public boolean isNumeric() {
        return true;
    }

    @Override
    public Comparator<Object> order() {
        return Comparator.<Object, Boolean>comparing(value -> !(value instanceof Amount)).thenComparing(
                (one, other) -> one instanceof Amount left && other instanceof Amount right ? left.value().compareTo(right.value())
                        : text(null, one).compareTo(text(null, other)));
    }
}
