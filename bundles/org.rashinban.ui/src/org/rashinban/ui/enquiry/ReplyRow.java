package org.rashinban.ui.enquiry;

import org.eclipse.emf.ecore.impl.EObjectImpl;
import org.rashinban.exchange.reply.CollectedRow;

/** A row of a returned form, and whether it is to be taken over. It is part of no program. */
final class ReplyRow extends EObjectImpl {

    private final CollectedRow row;
    private boolean taken;

    ReplyRow(CollectedRow row, boolean taken) {
        this.row = row;
        take(taken);
    }

    CollectedRow row() {
        return row;
    }

    boolean isTaken() {
        return taken;
    }

    /** What has nothing to take over is not. */
    void take(boolean wanted) {
        taken = wanted && row.canBeAccepted();
    }
}
