package org.rashinban.ui.register;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.rashinban.model.Element;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.label.Labels;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.CellKinds;
import org.rashinban.ui.grid.cell.TextKind;
import org.rashinban.ui.grid.data.Deferred;
import org.rashinban.ui.grid.data.FeatureColumn;
import org.rashinban.ui.grid.data.GridColumn;
import org.rashinban.ui.grid.data.Nothing;

/** What is reported on an element for a period; the report is made when the first of its cells is filled. */
record ReportColumn(Scope scope, EStructuralFeature feature, CellKind kind, int chars) implements GridColumn {

    static ReportColumn of(Scope scope, EStructuralFeature feature, int chars) {
        return new ReportColumn(scope, feature, CellKinds.of(feature), chars);
    }

    static ReportColumn text(Scope scope, EStructuralFeature feature, int chars) {
        return new ReportColumn(scope, feature, new TextKind(true), chars);
    }

    private FeatureColumn ofReport() {
        return FeatureColumn.of(chars, feature).as(kind);
    }

    @Override
    public String id() {
        return "report." + feature.getName(); //$NON-NLS-1$
    }

    @Override
    public String title() {
        return Labels.of(feature).in(Locale.getDefault());
    }

    @Override
    public Optional<Object> value(EObject row) {
        return report((Element) row).flatMap(ofReport()::value);
    }

    @Override
    public Optional<String> locked(EObject row) {
        return Optional.empty();
    }

    @Override
    public Command change(EditingDomain domain, EObject row, Optional<Object> value) {
        return new Deferred(() -> {
            Optional<ProgressReport> known = report((Element) row);
            if (known.isPresent()) {
                return ofReport().change(domain, known.get(), value);
            }
            return value.<Command>map(first -> AddCommand.create(domain, row, Literals.NODE__REPORTS, made(first))).orElseGet(Nothing::new);
        });
    }

    private ProgressReport made(Object value) {
        ProgressReport made = (ProgressReport) Edits.create(Literals.PROGRESS_REPORT);
        made.setPeriod(scope.period());
        made.eSet(feature, value);
        return made;
    }

    private Optional<ProgressReport> report(Element element) {
        return scope.reports().of(element, scope.period());
    }
}
