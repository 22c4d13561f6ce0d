package org.rashinban.ui.entry;

import org.eclipse.emf.edit.command.ChangeCommand;
import org.rashinban.model.Kpi;

/** Whatever is done to the values of a KPI, as a command that can be undone. */
public final class KpiChange extends ChangeCommand {

    private final Runnable work;

    public KpiChange(Kpi kpi, String label, Runnable work) {
        super(kpi);
        this.work = work;
        setLabel(label);
    }

    @Override
    protected void doExecute() {
        work.run();
    }
}
