package org.rashinban.ui.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rashinban.core.check.Edit;
import org.rashinban.core.check.Fix;
import org.rashinban.core.tree.Contents;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.edit.ProgramCopy;

/** A fix that was found in a copy, for the program of which it is the copy. */
public final class ProblemFix {

    private final Fix fix;
    private final ProgramCopy copy;

    ProblemFix(Fix fix, ProgramCopy copy) {
        this.fix = fix;
        this.copy = copy;
    }

    public String label() {
        return fix.label().in(Locale.getDefault());
    }

    /** As one step of undo. */
    public void apply(Edits edits) {
        List<Command> steps = new ArrayList<>();
        for (Edit edit : fix.edits()) {
            switch (edit) {
                case Edit.SetValue set -> original(set.object())
                        .ifPresent(object -> steps.add(edits.setting(object, set.feature(), inProgram(set.value()))));
                case Edit.AddChild add -> original(add.parent())
                        .ifPresent(parent -> steps.add(edits.adding(parent, add.feature(), List.of(made(add.child())))));
            }
        }
        edits.run(label(), steps);
    }

    private Optional<EObject> original(EObject copied) {
        return copy.original(copied);
    }

    private Object inProgram(Object value) {
        return value instanceof EObject object ? original(object).orElse(object) : value;
    }

    /** What is added refers to objects of the copy; in the program it has to refer to those themselves. */
    private EObject made(EObject child) {
        EObject own = Edits.duplicate(List.of(child)).getFirst();
        Contents.of(own, EObject.class)
                .forEach(object -> references(object).forEach(reference -> object.eSet(reference, target(object.eGet(reference)))));
        return own;
    }

    private static Stream<EReference> references(EObject object) {
        return object.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && !reference.isContainer() && reference.isChangeable()
                        && object.eIsSet(reference));
    }

    private Object target(Object value) {
        return value instanceof EList<?> many ? many.stream().map(this::inProgram).toList() : inProgram(value);
    }
}
