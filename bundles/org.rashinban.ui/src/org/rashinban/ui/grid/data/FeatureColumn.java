package org.rashinban.ui.grid.data;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.rashinban.model.label.Labels;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.CellKinds;

/**
 * A column that shows a feature of its rows, or of what they contain.
 *
 * @param path single containments and at last the feature; what is missing on the way is made when something is entered
 */
public record FeatureColumn(List<EStructuralFeature> path, String title, CellKind kind, int chars, Optional<String> lock)
        implements
        GridColumn {

    /** Named and read as the model has it. */
    public static FeatureColumn of(int chars, EStructuralFeature... path) {
        EStructuralFeature last = path[path.length - 1];
        return new FeatureColumn(List.of(path), Labels.of(last).in(Locale.getDefault()), CellKinds.of(last), chars, Optional.empty());
    }

    public FeatureColumn titled(String other) {
        return new FeatureColumn(path, other, kind, chars, lock);
    }

    public FeatureColumn as(CellKind other) {
        return new FeatureColumn(path, title, other, chars, lock);
    }

    /** @param why it cannot be changed here */
    public FeatureColumn locked(String why) {
        return new FeatureColumn(path, title, kind, chars, Optional.of(why));
    }

    @Override
    public String id() {
        return String.join(".", path.stream().map(EStructuralFeature::getName).toList()); //$NON-NLS-1$
    }

    @Override
    public Optional<Object> value(EObject row) {
        Object at = row;
        for (EStructuralFeature feature : path) {
            at = at instanceof EObject object ? object.eGet(feature) : null;
        }
        return Optional.ofNullable(at).filter(value -> !(value instanceof Collection<?> many && many.isEmpty()))
                .filter(value -> !value.equals("")); //$NON-NLS-1$
    }

    @Override
    public Optional<String> locked(EObject row) {
        return lock;
    }

    @Override
    public Command change(EditingDomain domain, EObject row, Optional<Object> value) {
        return path.size() == 1 ? write(domain, row, value) : new Deferred(() -> below(domain, row, value));
    }

    private Command below(EditingDomain domain, EObject row, Optional<Object> value) {
        CompoundCommand made = new CompoundCommand(title);
        EObject owner = row;
        for (EStructuralFeature step : path.subList(0, path.size() - 1)) {
            EObject next = (EObject) owner.eGet(step);
            if (next == null) {
                if (value.isEmpty()) {
                    return new Nothing();
                }
                next = Edits.create(((EReference) step).getEReferenceType());
                made.append(SetCommand.create(domain, owner, step, next));
            }
            owner = next;
        }
        made.append(write(domain, owner, value));
        return made;
    }

    private Command write(EditingDomain domain, EObject owner, Optional<Object> value) {
        Object empty = path.getLast().isMany() ? List.of() : SetCommand.UNSET_VALUE;
        return SetCommand.create(domain, owner, path.getLast(), value.orElse(empty));
    }
}
