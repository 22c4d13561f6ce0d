package org.rashinban.store.program;

import java.util.HashMap;
import java.util.Map;

import org.rashinban.model.Program;

/** A program in memory together with the rows as last read or written: what a save is compared with. */
public final class ProgramState {

    private final Program program;
    private final Map<String, Row> stored;
    private final Touched touched;

    /** @param stored rows of exactly the objects that the program holds now */
    ProgramState(Program program, Map<String, Row> stored) {
        this(program, stored, Touched.nothing(program));
    }

    private ProgramState(Program program, Map<String, Row> stored, Touched touched) {
        this.program = program;
        this.stored = new HashMap<>(stored);
        this.touched = touched;
    }

    /** For a program that has never been stored. */
    public static ProgramState unsaved(Program program) {
        return new ProgramState(program, Map.of(), Touched.everything(program));
    }

    /** The same stored rows for another program, which is to take the place of this one when it is saved. */
    public ProgramState replacedBy(Program other) {
        return new ProgramState(other, stored, Touched.everything(other));
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
}
