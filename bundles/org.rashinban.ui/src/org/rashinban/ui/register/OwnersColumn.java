package org.rashinban.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Department;
import org.rashinban.model.OwnerRole;
import org.rashinban.model.Ownership;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.model.label.Labels;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.ListKind;
import org.rashinban.ui.grid.cell.ReferenceKind;
import org.rashinban.ui.grid.data.GridColumn;

/**
 * The departments that own an element or a KPI, the leading one first. Those that stay keep their role.
 *
 * @param feature the owners of an element or of a KPI
 */
record OwnersColumn(EReference feature, CellKind kind) implements GridColumn {

    private static final int CHARS = 20;

    static OwnersColumn of(EReference feature) {
        return new OwnersColumn(feature, new ListKind(ReferenceKind.byName(row -> Contents.program(row)
                .map(program -> Contents.of(program.getOrganization(), Department.class).toList()).orElse(List.of()))));
    }

    @Override
    public String id() {
        return feature.getName();
    }

    @Override
    public String title() {
        return Labels.of(feature).in(Locale.getDefault());
    }

    @Override
    public int chars() {
        return CHARS;
    }

    @Override
    public Optional<Object> value(EObject row) {
        List<Department> departments = owners(row).stream().map(Ownership::getDepartment).filter(department -> department != null).toList();
        return departments.isEmpty() ? Optional.empty() : Optional.of(departments);
    }

    @Override
    public Optional<String> locked(EObject row) {
        return Optional.empty();
    }

    @Override
    public Command change(EditingDomain domain, EObject row, Optional<Object> value) {
        List<Ownership> after = new ArrayList<>();
        for (Object department : (List<?>) value.orElse(List.of())) {
            after.add(owners(row).stream().filter(owner -> owner.getDepartment() == department).findFirst()
                    .orElseGet(() -> owner((Department) department, after.isEmpty() ? OwnerRole.LEAD : OwnerRole.CO_OWNER)));
        }
        return SetCommand.create(domain, row, feature, after);
    }

    private static Ownership owner(Department department, OwnerRole role) {
        Ownership owner = (Ownership) Edits.create(RashinbanPackage.Literals.OWNERSHIP);
        owner.setDepartment(department);
        owner.setRole(role);
        return owner;
    }

    private List<Ownership> owners(EObject row) {
        return ((List<?>) row.eGet(feature)).stream().map(Ownership.class::cast).toList();
    }
}
