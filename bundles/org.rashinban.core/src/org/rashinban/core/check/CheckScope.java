package org.rashinban.core.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.kpi.Actuals;
import org.rashinban.core.schedule.ScheduleRecord;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.EditionState;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;

/** What is checked, and as of when. */
public final class CheckScope {

    private final Program program;
    private final LocalDate asOf;
    private final Actuals actuals;
    private final List<EObject> inForce;
    private final ScheduleRecord scheduleRecord = new ScheduleRecord();

    public CheckScope(Program program, LocalDate asOf, Actuals actuals) {
        this.program = program;
        this.asOf = asOf;
        this.inForce = Contents.of(program, EObject.class).filter(object -> Contents.upwards(object).noneMatch(CheckScope::isHistory))
                .toList();
        this.actuals = actuals.ahead(all(Kpi.class).toList(), ActualChecks.recentSpan(asOf));
    }

    public Program program() {
        return program;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Actuals actuals() {
        return actuals;
    }

    public ScheduleRecord scheduleRecord() {
        return scheduleRecord;
    }

    /** The objects of a type that are in force: nobody mends a superseded edition or what was retired. */
    public <T> Stream<T> all(Class<T> type) {
        return inForce.stream().filter(type::isInstance).map(type::cast);
    }

    private static boolean isHistory(EObject object) {
        return switch (object) {
            case Edition edition -> edition.getState() == EditionState.SUPERSEDED;
            case Element element -> element.isRetired();
            case Kpi kpi -> kpi.isRetired();
            default -> false;
        };
    }
}
