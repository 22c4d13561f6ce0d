package org.rashinban.ui.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.rashinban.core.dashboard.Viewpoint;
import org.rashinban.core.dashboard.WidgetKinds;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.core.kpi.Actuals;
import org.rashinban.core.kpi.RememberedActuals;
import org.rashinban.core.past.Frozen;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.model.DashboardWidget;
import org.rashinban.model.Edition;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.store.access.Session;
import org.rashinban.store.program.FrozenProgram;
import org.rashinban.store.program.StoredActuals;
import org.rashinban.store.snapshot.Snapshot;
import org.rashinban.ui.edit.ProgramCopy;
import org.rashinban.ui.jobs.Background;
import org.rashinban.ui.jobs.Lazy;

/**
 * Makes the figures of widgets in the background. Widgets that look at one state share what was read and evaluated for it, and a figure is
 * kept until the data change.
 */
final class BoardData {

    private final WidgetKinds kinds;
    private final Map<World, Sight> sights = new ConcurrentHashMap<>();
    private final Map<String, Lazy<FrozenProgram>> frozen = new ConcurrentHashMap<>();

    /** A state of the program, and how it is judged. The copy is another one as soon as anything changed. */
    record World(ProgramCopy copy, Session session, Optional<Frozen> state, LocalDate day, FiscalPeriod year) {
    }

    /** What was made of a state; it goes with it, however late its last widget is ready. */
    private record Sight(Lazy<FigureContext> context, Map<Asked, Drawing> drawings) {
    }

    private record Asked(String widget, List<Optional<String>> chosen, boolean compare) {
    }

    BoardData(WidgetKinds kinds) {
        this.kinds = kinds;
    }

    /** Nothing of what was made so far is true any more. */
    void forget() {
        sights.clear();
    }

    /** Another store lies on the desk. */
    void forgetStore() {
        forget();
        frozen.clear();
    }

    /** @param widget that nobody changes */
    Drawing draw(DashboardWidget widget, Viewpoint viewpoint, World world, boolean compare) {
        Sight sight = sights.computeIfAbsent(world, one -> new Sight(new Lazy<>(() -> context(one)), new ConcurrentHashMap<>()));
        Asked asked = asked(widget, viewpoint, compare);
        Drawing known = sight.drawings().get(asked);
        if (known == null) {
            Background.require();
            known = kinds.draw(widget, viewpoint, sight.context().get(), compare);
            sight.drawings().put(asked, known);
        }
        return known;
    }

    /** Whether a widget shows just what is looked at, nothing more and nothing else. */
    boolean isAllOf(DashboardWidget widget, Viewpoint viewpoint) {
        return kinds.find(widget.getKind()).filter(kind -> viewpoint.isAllOf(widget, kind)).isPresent();
    }

    private static Asked asked(DashboardWidget widget, Viewpoint viewpoint, boolean compare) {
        String text = widget.getKind() + "\n" + widget.getFigure() + "\n" + widget.getParameters(); //$NON-NLS-1$ //$NON-NLS-2$
        return new Asked(text, List.of(id(viewpoint.plan()), id(viewpoint.edition()), id(viewpoint.element()),
                id(viewpoint.department()), id(viewpoint.kpi())), compare);
    }

    private static Optional<String> id(Optional<? extends Identified> object) {
        return object.map(Identified::getId);
    }

    private FigureContext context(World world) {
        if (world.state().isPresent()) {
            Snapshot snapshot = snapshot(world.session(), world.state().get().id());
            FrozenProgram then =
                    frozen.computeIfAbsent(snapshot.id(), id -> new Lazy<>(() -> world.session().snapshots().read(snapshot))).get();
            Actuals actuals = StoredActuals.accepted(then).ahead(kpis(then.program()), world.year());
            return new FigureContext(then.program(), new RememberedActuals(actuals), snapshot.asOf(), Optional.empty(),
                    world.session().past(snapshot));
        }
        Program program = world.copy().program();
        Actuals actuals = new RememberedActuals(world.copy().actuals().ahead(kpis(program), world.year()));
        return new FigureContext(program, actuals, world.day(), Optional.empty(), world.session().past());
    }

    private static List<Kpi> kpis(Program program) {
        return program.getPlans().stream().flatMap(plan -> plan.getEditions().stream())
                .flatMap((Edition edition) -> KpiScope.of(edition).stream()).distinct().toList();
    }

    private static Snapshot snapshot(Session session, String id) {
        return session.snapshots().list().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
