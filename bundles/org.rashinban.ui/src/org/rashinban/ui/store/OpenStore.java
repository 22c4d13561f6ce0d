package org.rashinban.ui.store;

import org.rashinban.model.Program;
import org.rashinban.store.Store;
import org.rashinban.store.access.Session;
import org.rashinban.store.program.ProgramState;

/** A store that is open, the session of who works in it, and the program as it was read from it. */
public record OpenStore(Store store, Session session, ProgramState state) {

    public Program program() {
        return state.program();
    }
}
