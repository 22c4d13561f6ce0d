package org.rashinban.ui.store;

import java.util.Optional;

import org.rashinban.model.Program;
import org.rashinban.model.text.Localized;
import org.rashinban.store.Store;
import org.rashinban.store.access.Session;
import org.rashinban.store.program.ProgramState;
import org.rashinban.ui.edit.EditingRights;
import org.rashinban.ui.edit.ProgramCopy;
import org.rashinban.ui.edit.ProgramDomain;
import org.rashinban.ui.edit.ProgramEditing;

/** A store that is open, the session of who works in it, and the program that is edited. */
public final class OpenStore {

    private final Store store;
    private final Session session;
    private final ProgramState state;
    private final ProgramEditing editing;

    public OpenStore(Store store, Session session, ProgramState state) {
        this.store = store;
        this.session = session;
        this.state = state;
        Optional<Localized> locked = store.readOnlyCopy().map(copy -> locale -> Messages.Copy_locked);
        editing = new ProgramEditing(state, session.programs(), new EditingRights(session.actor(), locked));
    }

    public Store store() {
        return store;
    }

    public Session session() {
        return session;
    }

    /** What a save is compared with. */
    public ProgramState state() {
        return state;
    }

    public ProgramEditing editing() {
        return editing;
    }

    /** The program that is edited; for the user interface's thread alone. */
    public Program program() {
        return state.program();
    }

    /** Through which the program is changed. */
    public ProgramDomain domain() {
        return editing.domain();
    }

    public EditingRights rights() {
        return editing.rights();
    }

    /** The program as it stands now, for work in the background. To be asked for on the user interface's thread. */
    public ProgramCopy copy() {
        return editing.copy();
    }
}
