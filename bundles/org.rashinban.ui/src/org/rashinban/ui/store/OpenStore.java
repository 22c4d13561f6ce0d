package org.rashinban.ui.store;

import org.rashinban.model.Program;
import org.rashinban.store.Store;
import org.rashinban.store.program.ProgramState;

/** A store that is open, and the program as it was read from it. */
public record OpenStore(Store store, ProgramState state) {

    public Program program() {
        return state.program();
    }
}
