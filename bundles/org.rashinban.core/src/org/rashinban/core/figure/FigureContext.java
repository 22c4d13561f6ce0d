package org.rashinban.core.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rashinban.core.check.CheckScope;
import org.rashinban.core.check.Checks;
import org.rashinban.core.check.Issue;
import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.KpiEvaluator;
import org.rashinban.core.forecast.Forecaster;
import org.rashinban.core.kpi.Actuals;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.core.past.Past;
import org.rashinban.core.rollup.RollUps;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.GradeScale;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.model.period.FiscalPeriod;

/**
 * The program as figures see it: its objects, its reported values, the day by which it is judged. Several figures of one page
 * share it, so that no KPI is evaluated twice.
 */
public final class FigureContext {

    private final Program program;
    private final Actuals actuals;
    private final LocalDate asOf;
    private final Past past;
    private final KpiValues values;
    private final KpiEvaluator evaluator;
    private final Map<Asked, Evaluation> evaluations = new HashMap<>();
    private final Map<String, Identified> identified = new HashMap<>();
    private List<Issue> issues;

    private record Asked(Kpi kpi, FiscalPeriod period) {
    }

    public FigureContext(Program program, Actuals actuals, LocalDate asOf) {
        this(program, actuals, asOf, Optional.empty(), Past.NONE);
    }

    /**
     * @param scale instead of those of the plans
     * @param past  what is known of the program beside its present state
     */
    public FigureContext(Program program, Actuals actuals, LocalDate asOf, Optional<GradeScale> scale, Past past) {
        this.past = past;
        this.program = program;
        this.actuals = actuals;
        this.asOf = asOf;
        values = new KpiValues(actuals);
        evaluator = new KpiEvaluator(values, scale);
    }

    public Program program() {
        return program;
    }

    /** What bears an identifier in the program. */
    public synchronized <T> Optional<T> find(String id, Class<T> type) {
        if (identified.isEmpty()) {
            Contents.of(program, Identified.class).filter(object -> object.getId() != null)
                    .forEach(object -> identified.putIfAbsent(object.getId(), object));
        }
        return Optional.ofNullable(identified.get(id)).filter(type::isInstance).map(type::cast);
    }

    public Actuals actuals() {
        return actuals;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Past past() {
        return past;
    }

    public KpiValues values() {
        return values;
    }

    public synchronized Evaluation evaluation(Kpi kpi, FiscalPeriod period) {
        Asked asked = new Asked(kpi, period);
        Evaluation known = evaluations.get(asked);
        if (known == null) {
            known = evaluator.evaluate(kpi, period, asOf);
            evaluations.put(asked, known);
        }
        return known;
    }

    /** The scale by which a KPI is graded. */
    public Optional<GradeScale> scale(Kpi kpi) {
        return evaluator.scale(kpi);
    }

    /** What the installed checks find, the gravest first. */
    public synchronized List<Issue> issues() {
        if (issues == null) {
            issues = Checks.run(Checks.installed(), new CheckScope(program, asOf, actuals));
        }
        return issues;
    }

    public RollUps rollUps(FiscalPeriod period) {
        return new RollUps(kpi -> evaluation(kpi, period), evaluator.elements(period));
    }

    public Forecaster forecaster() {
        return new Forecaster(values);
    }
}
