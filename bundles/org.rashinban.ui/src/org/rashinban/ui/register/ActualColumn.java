package org.rashinban.ui.register;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.rashinban.core.enquiry.Entering;
import org.rashinban.core.kpi.ComponentTotals;
import org.rashinban.model.Absence;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiSource;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.data.GridColumn;
import org.rashinban.ui.grid.data.Nothing;

/** The reported value of a KPI for a period; read from the store when somebody looks, and into the program when somebody types. */
record ActualColumn(FiscalPeriod period, ActualCells cells, CellKind kind) implements GridColumn {

    private static final int CHARS = 14;

    static ActualColumn of(FiscalPeriod period, ActualCells cells) {
        return new ActualColumn(period, cells, StatedKind.reported(new ValueKind(row -> ((Kpi) row).getUnit())));
    }

    @Override
    public String id() {
        return "actual." + period; //$NON-NLS-1$
    }

    @Override
    public String title() {
        return period.in(Locale.getDefault());
    }

    @Override
    public int chars() {
        return CHARS;
    }

    @Override
    public int alignment() {
        return SWT.RIGHT;
    }

    @Override
    public Optional<Object> value(EObject row) {
        return actual(cells.shown((Kpi) row)).flatMap(ActualColumn::value);
    }

    private static Optional<Object> value(Actual actual) {
        return Optional.<Object>ofNullable(actual.getAmount()).or(() -> Optional.ofNullable(actual.getText())).or(() -> quotient(actual))
                .or(() -> total(actual)).or(() -> Optional.of(actual.getAbsence()).filter(absence -> absence != Absence.NONE));
    }

    private static Optional<Object> quotient(Actual actual) {
        return actual.getNumerator() == null || actual.getDenominator() == null ? Optional.empty()
                : Optional.of(NLS.bind(Messages.Column_quotient, actual.getNumerator().in(Locale.getDefault()),
                        actual.getDenominator().in(Locale.getDefault())));
    }

    /** What the components add up to. Those of a value that is only looked at belong to a KPI of their own. */
    private static Optional<Object> total(Actual actual) {
        return actual.getComponents().stream().map(ComponentValue::getComponent).filter(Objects::nonNull).findFirst()
                .flatMap(component -> ComponentTotals.total((Kpi) component.eContainer(), actual.getComponents())).map(total -> total);
    }

    @Override
    public Optional<String> locked(EObject row) {
        Kpi kpi = (Kpi) row;
        if (kpi.getSource() != KpiSource.ENTERED) {
            return Optional.of(Messages.Locked_computed);
        }
        if (kpi.getRepeats() != null) {
            return Optional.of(Messages.Locked_repeated);
        }
        return actual(cells.shown(kpi)).filter(actual -> actual.getNumerator() != null || !actual.getComponents().isEmpty())
                .map(actual -> Messages.Locked_parts);
    }

    @Override
    public Command change(EditingDomain domain, EObject row, Optional<Object> value) {
        Kpi kpi = (Kpi) row;
        Optional<Actual> known = actual(cells.loaded(kpi));
        if (value.isEmpty()) {
            return known.<Command>map(actual -> RemoveCommand.create(domain, kpi, Literals.KPI__ACTUALS, actual)).orElseGet(Nothing::new);
        }
        if (known.isEmpty()) {
            Actual made = Entering.actual(kpi, period);
            made.setState(ActualState.ACCEPTED);
            switch (value.get()) {
                case Amount amount -> made.setAmount(amount);
                case Absence absence -> made.setAbsence(absence);
                default -> made.setText(value.get().toString());
            }
            return AddCommand.create(domain, kpi, Literals.KPI__ACTUALS, made);
        }
        CompoundCommand all = new CompoundCommand(title());
        all.append(SetCommand.create(domain, known.get(), Literals.ACTUAL__AMOUNT,
                value.get() instanceof Amount ? value.get() : SetCommand.UNSET_VALUE));
        all.append(SetCommand.create(domain, known.get(), Literals.ACTUAL__TEXT,
                value.get() instanceof String ? value.get() : SetCommand.UNSET_VALUE));
        all.append(SetCommand.create(domain, known.get(), Literals.ACTUAL__ABSENCE,
                value.get() instanceof Absence absence ? absence : Absence.NONE));
        return all;
    }

    private Optional<Actual> actual(List<Actual> actuals) {
        return actuals.stream().filter(actual -> period.equals(actual.getPeriod())).findFirst();
    }
}
