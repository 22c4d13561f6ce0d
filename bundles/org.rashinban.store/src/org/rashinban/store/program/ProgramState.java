package org.rashinban.store.program;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.rashinban.model.Program;

/** A program in memory together with the rows as last read or written: what a save is compared with. */
public final class ProgramState {

    private static final long NEVER = -1;

    private final Program program;
    private final Map<String, Row> stored;
    private final Touched touched;
    private final Set<String> withActuals = new HashSet<>();
    private boolean withAllActuals;
    private long seen;

    /**
     * @param stored rows of exactly the objects that the program holds now; the state keeps them up to date
     * @param seen the last transaction of which the program knows
     */
    ProgramState(Program program, Map<String, Row> stored, long seen) {
        this(program, stored, Touched.nothing(program), seen);
    }

    ProgramState(Program program, Map<String, Row> stored, Touched touched, long seen) {
        this.program = program;
        this.stored = stored;
        this.touched = touched;
        this.seen = seen;
    }

    /** For a program that has never been stored. */
    public static ProgramState unsaved(Program program) {
        ProgramState state = new ProgramState(program, new HashMap<>(), Touched.everything(program), NEVER);
        state.withAllActuals = true;
        return state;
    }

    /** The same stored rows for another program, which is to take the place of this one when it is saved. */
    public ProgramState replacedBy(Program other) {
        ProgramState state = new ProgramState(other, new HashMap<>(stored), Touched.everything(other), seen);
        state.withActuals.addAll(withActuals);
        state.withAllActuals = withAllActuals;
        return state;
    }

    public Program program() {
        return program;
    }

    /** Notes how an object stands in the store now; null if it is gone. */
    void stand(String id, Row row) {
        if (row == null) {
            stored.remove(id);
        } else {
            stored.put(id, row);
        }
    }

    Map<String, Row> stored() {
        return stored;
    }

    /** What may differ from the rows. */
    Touched touched() {
        return touched;
    }

    /** Whether others may have written since what this program knows of. */
    boolean isStored() {
        return seen != NEVER;
    }

    /** Whatever was committed up to this transaction is in the program or was left out on purpose. */
    public long seen() {
        return seen;
    }

    void seen(long tx) {
        seen = tx;
    }

    /** Whether all values of this KPI were read into the program. */
    boolean holdsActualsOf(String kpi) {
        return withAllActuals || withActuals.contains(kpi);
    }

    void holdActualsOf(String kpi) {
        withActuals.add(kpi);
    }

    void holdAllActuals() {
        withAllActuals = true;
    }
}
