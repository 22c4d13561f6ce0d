package org.rashinban.ui.register;

import org.rashinban.model.Edition;
import org.rashinban.model.Program;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.ui.edit.ProgramEditing;

/**
 * Of what a register shows the entries.
 *
 * @param cells  the reported values of its KPIs
 * @param reports on the progress of its elements
 * @param period to which entries by time belong
 */
record Scope(ProgramEditing editing, ActualCells cells, Reports reports, Edition edition, FiscalPeriod period) {

    Program program() {
        return editing.program();
    }
}
