package org.rashinban.ui.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.swt.widgets.Display;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.ProgramStore;

/** A program that is being edited. For the user interface's thread. */
public final class ProgramEditing {

    /** In nanoseconds: how long copying ahead keeps the thread at a stretch. */
    private static final long STEP = 15_000_000;

    private final ProgramState state;
    private final ProgramStore programs;
    private final EditingRights rights;
    private final ProgramDomain domain;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> copyListeners = new CopyOnWriteArrayList<>();
    private final Set<String> loaded = new HashSet<>();
    private boolean restored;
    private Optional<CopyInSteps> begun = Optional.empty();
    private long changes;
    private ProgramCopy copy;

    public ProgramEditing(ProgramState state, ProgramStore programs, EditingRights rights) {
        this.state = state;
        this.programs = programs;
        this.rights = rights;
        GuardedStack stack = new GuardedStack(new EditGuard(rights, state.program(), object -> copy().of(object)));
        domain = new ProgramDomain(state.program(), stack, rights, this::load);
        stack.addCommandStackListener(event -> changed());
    }

    public Program program() {
        return state.program();
    }

    public ProgramDomain domain() {
        return domain;
    }

    public EditingRights rights() {
        return rights;
    }

    /** Whether there is something that is not saved. */
    public boolean isDirty() {
        return restored || stack().isSaveNeeded();
    }

    /** The program as it stands now, for work in the background; the same one until something changes. */
    public ProgramCopy copy() {
        if (copy == null) {
            copy = ProgramCopy.of(begun.orElseGet(() -> new CopyInSteps(program())), loaded, programs);
            begun = Optional.empty();
        }
        return copy;
    }

    /** Whoever works in the background will need a copy: it is made bit by bit, so that the window answers meanwhile. */
    private void copyAhead() {
        begun = copy == null ? Optional.of(new CopyInSteps(program())) : Optional.empty();
        long change = ++changes;
        Optional.ofNullable(Display.getCurrent())
                .ifPresentOrElse(display -> display.asyncExec(() -> goOn(change, display)), this::tellOfCopy);
    }

    /** Until the copy is there, or somebody did not wait for it; nothing once something else was done, of which another copy is made. */
    private void goOn(long change, Display display) {
        if (change == changes) {
            if (begun.filter(steps -> !steps.goOn(STEP)).isPresent()) {
                display.asyncExec(() -> goOn(change, display));
            } else {
                tellOfCopy();
            }
        }
    }

    private void tellOfCopy() {
        copyListeners.forEach(Runnable::run);
    }

    /** Brings the reported values of a KPI into the program, where they can be edited. What they are does not change by that. */
    public void load(Kpi kpi) {
        if (loaded.add(kpi.getId())) {
            programs.loadActuals(state, kpi);
            begun = Optional.empty();
        }
    }

    /** The same for many KPIs at once. */
    public void load(Collection<Kpi> kpis) {
        List<Kpi> missing = kpis.stream().filter(kpi -> !loaded.contains(kpi.getId())).toList();
        if (!missing.isEmpty()) {
            programs.loadActuals(state, missing);
            missing.forEach(kpi -> loaded.add(kpi.getId()));
            begun = Optional.empty();
        }
    }

    /** Whether all reported values of a KPI are in the program. */
    public boolean isLoaded(Kpi kpi) {
        return loaded.contains(kpi.getId());
    }

    /** The program was saved as it stands. */
    public void saved() {
        restored = false;
        stack().saveIsDone();
        changed();
    }

    /** What others saved was brought into the program. Steps back from before that would bring back what they changed. */
    public void merged() {
        boolean dirty = isDirty();
        stack().flush();
        restored = dirty;
        changed();
    }

    /**
     * The program is not what the store holds, although nothing was done in it yet.
     *
     * @param withValues identifiers of the KPIs whose values are in it
     */
    public void restored(Set<String> withValues) {
        restored = true;
        loaded.addAll(withValues);
        copy = null;
    }

    /** Tells when something was done, undone or saved; returns what ends the listening. */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Tells some time after something was done when the copy is there on which others work in the background; returns what ends the
     * listening.
     */
    public Runnable onCopy(Runnable listener) {
        copyListeners.add(listener);
        return () -> copyListeners.remove(listener);
    }

    private void changed() {
        copy = null;
        begun = Optional.empty();
        listeners.forEach(Runnable::run);
        copyAhead();
    }

    private BasicCommandStack stack() {
        return (BasicCommandStack) domain.getCommandStack();
    }
}
