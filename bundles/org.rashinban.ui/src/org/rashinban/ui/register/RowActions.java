package org.rashinban.ui.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.edit.ProgramDomain;
import org.rashinban.ui.grid.table.MoreRows;
import org.rashinban.ui.register.Register.Addition;

/** Adds, duplicates and deletes entries of a register. */
final class RowActions {

    private final ProgramDomain domain;
    private final Register register;
    private final Scope scope;
    private final Consumer<EObject> show;

    /** @param show is given the entry that is to be seen next */
    RowActions(ProgramDomain domain, Register register, Scope scope, Consumer<EObject> show) {
        this.domain = domain;
        this.register = register;
        this.scope = scope;
        this.show = show;
    }

    boolean canAdd(List<EObject> selected) {
        return home(selected).isPresent();
    }

    private Optional<EObject> home(List<EObject> selected) {
        return register.addition().flatMap(addition -> addition.home().of(scope, selected.stream().findFirst()));
    }

    void add(List<EObject> selected) {
        Optional<Addition> addition = register.addition();
        Optional<EObject> home = home(selected);
        if (addition.isPresent() && home.isPresent()) {
            EObject made = Edits.create(addition.get().type());
            EReference feature = selected.stream().findFirst().map(EObject::eContainmentFeature)
                    .orElseGet(() -> feature(home.get(), addition.get()));
            new Edits(domain).add(home.get(), feature, made);
            show.accept(made);
        }
    }

    /** Entries that are filled as they are added; see {@link Edits#adding}. */
    Optional<MoreRows.Made> more(int count, EObject beside) {
        return register.addition().flatMap(addition -> home(List.of(beside)).map(home -> {
            List<EObject> made = Stream.generate(() -> Edits.create(addition.type())).limit(count).toList();
            return new MoreRows.Made(made, new Edits(domain).adding(home, beside.eContainmentFeature(), made));
        }));
    }

    /** The one list of the home in which such entries are kept. */
    private static EReference feature(EObject home, Addition addition) {
        return home.eClass().getEAllContainments().stream()
                .filter(feature -> feature.isMany() && feature.getEReferenceType().isSuperTypeOf(addition.type())).findFirst()
                .orElseThrow();
    }

    boolean canChange(List<EObject> selected) {
        return register.addition().isPresent() && !selected.isEmpty();
    }

    /** Each copy stands after all of its own list, so that nothing else moves. */
    void duplicate(List<EObject> selected) {
        Edits edits = new Edits(domain);
        Map<EObject, List<EObject>> byHome = new LinkedHashMap<>();
        selected.forEach(object -> byHome.computeIfAbsent(object.eContainer(), home -> new ArrayList<>()).add(object));
        List<Command> steps = new ArrayList<>();
        List<EObject> copies = new ArrayList<>();
        byHome.forEach((home, objects) -> {
            List<EObject> made = Edits.duplicate(objects);
            copies.addAll(made);
            steps.add(edits.adding(home, objects.getFirst().eContainmentFeature(), made));
        });
        edits.run(NLS.bind(Messages.Register_duplicated, Edits.names(selected)), steps);
        show.accept(copies.getFirst());
    }

    void delete(List<EObject> selected) {
        new Edits(domain).delete(selected);
    }
}
