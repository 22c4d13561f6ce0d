package org.rashinban.ui.edit;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Program;
import org.rashinban.store.program.ProgramStore;

/**
 * The program as it stood at one moment, unsaved changes included, for work in the background: nobody changes it any more. The program
 * itself belongs to the user interface's thread.
 */
public final class ProgramCopy {

    private final Program program;
    private final Map<EObject, EObject> copies;
    private final CurrentActuals actuals;
    private Map<EObject, EObject> originals;

    private ProgramCopy(Program program, Map<EObject, EObject> copies, CurrentActuals actuals) {
        this.program = program;
        this.copies = copies;
        this.actuals = actuals;
    }

    /** @param loaded identifiers of the KPIs all of whose values are in the program */
    static ProgramCopy of(CopyInSteps copier, Set<String> loaded, ProgramStore programs) {
        return new ProgramCopy(copier.finished(), copier, new CurrentActuals(programs, loaded));
    }

    public Program program() {
        return program;
    }

    /** The reported values that go with it. */
    public CurrentActuals actuals() {
        return actuals;
    }

    /** The copy of an object of the program; empty if it was not there. */
    @SuppressWarnings("unchecked")
    public <T extends EObject> Optional<T> of(T object) {
        return Optional.ofNullable((T) copies.get(object));
    }

    /** The object of which this is the copy. It may have been removed from the program since. */
    @SuppressWarnings("unchecked")
    public synchronized <T extends EObject> Optional<T> original(T copied) {
        if (originals == null) {
            originals = new IdentityHashMap<>(copies.size());
            copies.forEach((original, copy) -> originals.put(copy, original));
        }
        return Optional.ofNullable((T) originals.get(copied));
    }
}
