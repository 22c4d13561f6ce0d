package org.rashinban.bench.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rashinban.bench.measure.Measurements;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.core.figure.committee.Achievement;
import org.rashinban.core.figure.committee.Attention;
import org.rashinban.core.figure.change.CorrectionTable;
import org.rashinban.core.figure.committee.DataQuality;
import org.rashinban.core.figure.committee.DepartmentTable;
import org.rashinban.core.figure.committee.DueList;
import org.rashinban.core.figure.committee.Findings;
import org.rashinban.core.figure.committee.GradesByPart;
import org.rashinban.core.figure.committee.MetTargets;
import org.rashinban.core.figure.committee.OpenValues;
import org.rashinban.core.figure.committee.QualityScore;
import org.rashinban.core.figure.kpi.HeatMap;
import org.rashinban.core.figure.kpi.Radar;
import org.rashinban.core.figure.kpi.StatusByPart;
import org.rashinban.core.figure.kpi.YearComparison;
import org.rashinban.core.kpi.RememberedActuals;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.store.program.StoredActuals;

/** The figures of a dashboard of twelve widgets: over a store with many values of each KPI, against one with a single value of each. */
final class Looking {

    private static final double BUDGET = 2.0;
    private static final List<FigureProvider> WIDGETS = List.of(new MetTargets(), new Achievement(), new StatusByPart(), new Attention(),
            new Radar(), new GradesByPart(), new HeatMap(), new DueList(), new YearComparison(), new Findings(), new OpenValues(),
            new DepartmentTable());
    private static final List<FigureProvider> QUALITY = List.of(new QualityScore(), new OpenValues(), new DataQuality(), new CorrectionTable());

    private final int many;

    Looking(int many) {
        this.many = many;
    }

    void run(Measurements measurements) throws Exception {
        try (Database large = new Database(); Database small = new Database()) {
            Program largePlan = large.stored(new SampleProgram()).program();
            Program smallPlan = small.stored(new SampleProgram()).program();
            List<Kpi> smallKpis = SampleProgram.kpis(smallPlan);
            Evaluating.fill(large, SampleProgram.kpis(largePlan), many);
            Evaluating.fill(small, smallKpis, smallKpis.size());
            measurements.line("dashboard: %d widgets over %d KPIs, %,d and %,d values", WIDGETS.size(), smallKpis.size(), many,
                    smallKpis.size());
            measurements.compare("dashboard", BUDGET, 3, 9, () -> look(large, largePlan, WIDGETS), () -> look(small, smallPlan, WIDGETS));
            measurements.line("data quality: its dashboard of %d widgets over the same", QUALITY.size());
            measurements.compare("data quality", BUDGET, 3, 9, () -> look(large, largePlan, QUALITY), () -> look(small, smallPlan, QUALITY));
        }
    }

    private static long look(Database database, Program program, List<FigureProvider> widgets) {
        long begin = System.nanoTime();
        StoredActuals stored = new StoredActuals(database.programs(), Set.of(ActualState.ACCEPTED));
        FigureContext context = new FigureContext(program,
                new RememberedActuals(stored.ahead(SampleProgram.kpis(program), Evaluating.YEAR)), LocalDate.of(2025, 4, 30));
        Figures figures = new Figures(widgets);
        for (FigureProvider widget : widgets) {
            boolean yearly = widget.parameters().stream().anyMatch(parameter -> parameter.name().equals("period"));
            Map<String, String> choices = yearly ? Map.of("period", Evaluating.YEAR.toString()) : Map.of();
            if (figures.draw(widget.id(), choices, context) instanceof Drawing.Refused refused) {
                throw new IllegalStateException(refused.toString());
            }
        }
        return System.nanoTime() - begin;
    }
}
