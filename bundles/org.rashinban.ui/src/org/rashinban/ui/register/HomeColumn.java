package org.rashinban.ui.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.label.Labels;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.ReferenceKind;
import org.rashinban.ui.grid.data.GridColumn;
import org.rashinban.ui.grid.data.Nothing;

/**
 * To which object an entry belongs; naming another one moves it there, emptying the cell moves it to the edition where entries may stand.
 *
 * @param type   what the named homes are
 * @param nobody where an entry goes that belongs to none of them; empty if every entry must belong to one
 */
record HomeColumn(EClass type, CellKind kind, int chars, BiFunction<EObject, EReference, Optional<EObject>> nobody) implements GridColumn {

    /** Entries of elements, which may stand in the edition itself. */
    static HomeColumn element(EClass type, int chars) {
        return new HomeColumn(type, new ReferenceKind(row -> candidates(row, type)), chars,
                (row, feature) -> Contents.edition(row).<EObject>map(edition -> edition)
                        .filter(edition -> feature.getEContainingClass().isInstance(edition)));
    }

    /** Entries that belong to one of several such objects, which may have no name of their own. */
    static HomeColumn part(EClass type, int chars) {
        return new HomeColumn(type,
                new ReferenceKind(row -> candidates(row, type), home -> Names.within(home).in(Locale.getDefault())), chars,
                (row, feature) -> Optional.empty());
    }

    private static List<? extends EObject> candidates(EObject row, EClass type) {
        return Contents.edition(row).map(edition -> Contents.of(edition, EObject.class)
                .filter(found -> type.isInstance(found) && Contents.upwards(found).noneMatch(above -> above == row)).toList())
                .orElse(List.of());
    }

    @Override
    public String id() {
        return "home"; //$NON-NLS-1$
    }

    @Override
    public String title() {
        return Labels.of(type).in(Locale.getDefault());
    }

    @Override
    public Optional<Object> value(EObject row) {
        return Optional.ofNullable((Object) row.eContainer()).filter(type::isInstance);
    }

    @Override
    public String text(EObject row) {
        return value(row).map(home -> kind.text(row, home)).orElse(""); //$NON-NLS-1$
    }

    @Override
    public Optional<String> locked(EObject row) {
        return Optional.empty();
    }

    @Override
    public Command change(EditingDomain domain, EObject row, Optional<Object> value) {
        EReference feature = row.eContainmentFeature();
        EObject home = value.map(EObject.class::cast).or(() -> nobody.apply(row, feature)).orElse(row.eContainer());
        CompoundCommand move = new CompoundCommand(title());
        if (home != row.eContainer()) {
            EReference there = (EReference) home.eClass().getEStructuralFeature(feature.getName());
            move.append(RemoveCommand.create(domain, row.eContainer(), feature, row));
            move.append(AddCommand.create(domain, home, there, row));
        } else {
            move.append(new Nothing());
        }
        return move;
    }
}
