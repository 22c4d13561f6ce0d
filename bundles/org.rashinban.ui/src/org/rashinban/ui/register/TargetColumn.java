package org.rashinban.ui.register;

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
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.model.Target;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.data.GridColumn;
import org.rashinban.ui.grid.data.Nothing;

/** The target of a KPI for a fiscal year. */
record TargetColumn(FiscalPeriod year, CellKind kind) implements GridColumn {

    private static final int CHARS = 14;

    static TargetColumn of(FiscalPeriod year) {
        return new TargetColumn(year, StatedKind.wanted(new ValueKind(row -> ((Kpi) row).getUnit())));
    }

    @Override
    public String id() {
        return "target." + year; //$NON-NLS-1$
    }

    @Override
    public String title() {
        return NLS.bind(Messages.Column_target, year.in(Locale.getDefault()));
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
        return target(row).flatMap(TargetColumn::value);
    }

    private static Optional<Object> value(Target target) {
        return switch (target.getSort()) {
            case TEXT, DATE_DUE -> Optional.<Object>ofNullable(target.getText()).or(() -> Optional.ofNullable(target.getDue())
                    .map(due -> due.in(Locale.getDefault())));
            case TO_BE_SET, RESET_YEARLY, NONE -> Optional.of(target.getSort());
            default -> Optional.ofNullable(target.getAmount());
        };
    }

    /** What is more than one number or word is changed where all of it can be seen. */
    @Override
    public Optional<String> locked(EObject row) {
        return target(row).filter(target -> switch (target.getSort()) {
            case RANGE, RELATIVE_TO_BASELINE, PERCENT_OF_BASELINE, DATE_DUE -> true;
            default -> !target.getComponents().isEmpty();
        }).map(target -> Messages.Locked_target);
    }

    @Override
    public Command change(EditingDomain domain, EObject row, Optional<Object> value) {
        Optional<Target> known = target(row);
        if (value.isEmpty()) {
            return known.<Command>map(target -> RemoveCommand.create(domain, row, RashinbanPackage.Literals.KPI__TARGETS, target))
                    .orElseGet(Nothing::new);
        }
        if (known.isEmpty()) {
            Target made = (Target) Edits.create(RashinbanPackage.Literals.TARGET);
            made.setSpan(FiscalSpan.between(year, year));
            made.setSort(sort(value.get(), TargetSort.NUMBER));
            write(made, value.get());
            return AddCommand.create(domain, row, RashinbanPackage.Literals.KPI__TARGETS, made);
        }
        Target target = known.get();
        CompoundCommand all = new CompoundCommand(title());
        all.append(SetCommand.create(domain, target, RashinbanPackage.Literals.TARGET__SORT, sort(value.get(), target.getSort())));
        all.append(SetCommand.create(domain, target, RashinbanPackage.Literals.TARGET__AMOUNT,
                value.get() instanceof Amount ? value.get() : SetCommand.UNSET_VALUE));
        all.append(SetCommand.create(domain, target, RashinbanPackage.Literals.TARGET__TEXT,
                value.get() instanceof String ? value.get() : SetCommand.UNSET_VALUE));
        return all;
    }

    /** A number keeps what kind of number it is. */
    private static TargetSort sort(Object value, TargetSort before) {
        if (value instanceof TargetSort wanted) {
            return wanted;
        }
        boolean number = switch (before) {
            case NUMBER, AT_LEAST, AT_MOST -> true;
            default -> false;
        };
        return value instanceof String ? TargetSort.TEXT : number ? before : TargetSort.NUMBER;
    }

    private static void write(Target target, Object value) {
        if (value instanceof Amount amount) {
            target.setAmount(amount);
        } else if (value instanceof String text) {
            target.setText(text);
        }
    }

    private Optional<Target> target(EObject row) {
        FiscalSpan span = FiscalSpan.between(year, year);
        return ((Kpi) row).getTargets().stream().filter(target -> Objects.equals(target.getSpan(), span)).findFirst();
    }
}
