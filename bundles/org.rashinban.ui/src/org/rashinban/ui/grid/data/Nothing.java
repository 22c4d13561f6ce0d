package org.rashinban.ui.grid.data;

import org.eclipse.emf.common.command.AbstractCommand;

/** Leaves everything as it is, where a part of a larger command has nothing to do. */
public final class Nothing extends AbstractCommand {

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        // On purpose.
    }

    @Override
    public void redo() {
        // On purpose.
    }
}
