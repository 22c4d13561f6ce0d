package org.rashinban.ui.grid.data;

import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;

/**
 * Decides what to do when it is done, not before: of several cells that need the same missing object, pasted together, the first one makes it
 * and the others find it.
 */
public final class Deferred extends AbstractCommand {

    private final Supplier<Command> decision;
    private Command decided;

    public Deferred(Supplier<Command> decision) {
        this.decision = decision;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        decided = decision.get();
        if (!decided.canExecute()) {
            throw new IllegalStateException("Cannot be done: " + decided); //$NON-NLS-1$
        }
        decided.execute();
    }

    @Override
    public void undo() {
        decided.undo();
    }

    @Override
    public void redo() {
        decided.redo();
    }

    @Override
    public void dispose() {
        if (decided != null) {
            decided.dispose();
        }
    }
}
