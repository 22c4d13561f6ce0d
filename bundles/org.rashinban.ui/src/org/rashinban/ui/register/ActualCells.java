package org.rashinban.ui.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rashinban.model.Actual;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.store.program.ProgramStore;
import org.rashinban.ui.edit.ProgramEditing;

/** The reported values of a register's KPIs: as stored for those that are only looked at, from the program for those that are changed. */
final class ActualCells {

    private final ProgramEditing editing;
    private final Map<String, List<Actual>> stored = new HashMap<>();

    ActualCells(ProgramEditing editing) {
        this.editing = editing;
    }

    /** Reads what the columns of the span will show; for a background thread. */
    static Map<String, List<Actual>> read(ProgramStore programs, List<Kpi> kpis, FiscalSpan span) {
        return programs.actuals(kpis, span);
    }

    void put(Map<String, List<Actual>> read) {
        stored.clear();
        stored.putAll(read);
    }

    List<Actual> shown(Kpi kpi) {
        return editing.isLoaded(kpi) || !kpi.getActuals().isEmpty() ? kpi.getActuals() : stored.getOrDefault(kpi.getId(), List.of());
    }

    /** Those of the program, after reading them into it if need be. */
    List<Actual> loaded(Kpi kpi) {
        editing.load(kpi);
        return kpi.getActuals();
    }
}
