package org.rashinban.ui.register;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.rashinban.model.Absence;
import org.rashinban.model.Baseline;
import org.rashinban.model.Component;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.Target;
import org.rashinban.model.label.Labels;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.ui.grid.cell.AmountKind;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.data.GridColumn;

/** What components come to in something that is said of their KPI: a reported value, a target, or the baseline. Its rows are components. */
record PartColumn(String id, String title, CellKind kind, Whole whole) implements GridColumn {

    private static final int CHARS = 14;

    /** Of what the components are parts. */
    interface Whole {

        Optional<ComponentValue> part(Kpi kpi, Component component);

        Optional<String> locked(Kpi kpi);

        Command change(EditingDomain domain, Kpi kpi, Component component, Optional<Object> value);
    }

    static PartColumn actual(FiscalPeriod period, ActualCells cells) {
        return of("actual." + period, period.in(Locale.getDefault()), new ActualParts(period, cells)); //$NON-NLS-1$
    }

    static PartColumn target(FiscalPeriod year) {
        FiscalSpan span = FiscalSpan.between(year, year);
        return of("target." + year, NLS.bind(Messages.Column_target, year.in(Locale.getDefault())), //$NON-NLS-1$
                new StatedParts(
                        kpi -> kpi.getTargets().stream().filter(target -> span.equals(target.getSpan())).map(EObject.class::cast)
                                .findFirst(),
                        whole -> ((Target) whole).getComponents(), Literals.TARGET__COMPONENTS));
    }

    static PartColumn baseline() {
        return of("baseline", Labels.of(Literals.KPI__BASELINE).in(Locale.getDefault()), //$NON-NLS-1$
                new StatedParts(kpi -> Optional.ofNullable(kpi.getBaseline()), whole -> ((Baseline) whole).getComponents(),
                        Literals.BASELINE__COMPONENTS));
    }

    private static PartColumn of(String id, String title, Whole whole) {
        return new PartColumn(id, title, StatedKind.reported(new AmountKind(row -> Optional.ofNullable(kpi(row).getUnit()).orElse(""))), //$NON-NLS-1$
                whole);
    }

    static Kpi kpi(EObject row) {
        return (Kpi) row.eContainer();
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
        return whole.part(kpi(row), (Component) row).flatMap(part -> Optional.<Object>ofNullable(part.getAmount())
                .or(() -> Optional.of(part.getAbsence()).filter(absence -> absence != Absence.NONE)));
    }

    @Override
    public Optional<String> locked(EObject row) {
        return whole.locked(kpi(row));
    }

    @Override
    public Command change(EditingDomain domain, EObject row, Optional<Object> value) {
        return whole.change(domain, kpi(row), (Component) row, value);
    }
}
