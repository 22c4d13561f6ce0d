package org.rashinban.ui.entry;

import java.util.Comparator;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Absence;
import org.rashinban.model.amount.AmountReader;
import org.rashinban.model.amount.AmountReading;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.DoneKind;
import org.rashinban.ui.grid.cell.Reading;

/** When something was done, or that it is not done yet (未定) or never will be (-). */
record EntryDoneKind(DoneKind day) implements CellKind {

    EntryDoneKind() {
        this(new DoneKind());
    }

    @Override
    public String text(EObject row, Object value) {
        return day.text(row, value);
    }

    @Override
    public String entry(EObject row, Object value) {
        return day.entry(row, value);
    }

    @Override
    public Reading read(EObject row, String typed) {
        return switch (AmountReader.read(typed)) {
            case AmountReading.NotYet notYet -> Reading.Value.of(Absence.NOT_YET);
            case AmountReading.NotApplicable none when none.isVague() -> new Reading.Unreadable(Messages.Entry_vague);
            case AmountReading.NotApplicable none -> Reading.Value.of(Absence.NOT_APPLICABLE);
            default -> day.read(row, typed);
        };
    }

    @Override
    public Comparator<Object> order() {
        return day.order();
    }
}
