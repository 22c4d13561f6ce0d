package org.rashinban.cli.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.Command;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;
import org.rashinban.cli.output.RowFormat;
import org.rashinban.cli.output.Rows;
import org.rashinban.core.comparability.SideBySide;
import org.rashinban.core.document.DocumentReading;
import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.KpiEvaluator;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.core.rollup.RollUps;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.model.Edition;
import org.rashinban.model.EditionState;
import org.rashinban.model.GradeScale;
import org.rashinban.model.Kpi;
import org.rashinban.model.Plan;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/** Evaluates the KPIs of the editions in force, one row a KPI, each with the sentence that says why; or sums them up by element. */
public final class EvaluateCommand implements Command {

    private static final List<String> COLUMNS =
            List.of("plan", "edition", "element", "kpi", "title", "period", "status", "status_name", "actual",
                    "actual_qualifiers", "target", "unit", "achievement_percent", "grade", "why", "notes");
    private static final Option SCALE = Option.value("scale", "ID", Texts.CATALOGUE.sentence("option.scale"));

    private static final Option ROLL_UP = Option.flag("roll-up", Texts.CATALOGUE.sentence("option.rollUp"));

    private final ProgramSource source;
    private final TemplateLibrary library;
    private final AsOf asOf;

    public EvaluateCommand() {
        this(TemplateLibrary.installed(), Clock.systemDefaultZone());
    }

    EvaluateCommand(TemplateLibrary library, Clock clock) {
        this.library = library;
        source = new ProgramSource(library, clock);
        asOf = new AsOf(clock);
    }

    @Override
    public Usage usage() {
        return Usage.of(ProgramSource.STORE, ProgramSource.TEMPLATE, ProgramSource.SNAPSHOT, OpenStores.USER, OpenStores.COPY,
                ProgramSource.PLAN,
                Periods.OPTION.asRequired(),
                SCALE, ROLL_UP, AsOf.JUDGED_ON,
                RowFormat.option());
    }

    @Override
    public ExitCode run(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        FiscalPeriod period = Periods.required(arguments);
        Optional<GradeScale> scale = arguments.value(SCALE.name()).map(this::scale);
        List<List<Object>> rows = new ArrayList<>();
        RollUpRows elements = new RollUpRows(period, invocation.locale());
        boolean rollUp = arguments.has(ROLL_UP.name());
        try (ProgramSource.Reading reading = source.open(invocation)) {
            LocalDate day = asOf.of(arguments, reading);
            List<Edition> editions = inForce(ProgramSource.plans(reading.program(), arguments));
            List<Kpi> all = editions.stream().flatMap(EvaluateCommand::kpis).toList();
            KpiEvaluator evaluator = new KpiEvaluator(new KpiValues(reading.actuals(all, period)), scale);
            for (Edition edition : editions) {
                if (rollUp) {
                    elements.add(edition, new RollUps(evaluator, period, day).of(edition));
                    continue;
                }
                kpis(edition).forEach(kpi -> rows.add(row(edition, evaluator.evaluate(kpi, period, day), all, invocation.locale())));
            }
        }
        RowFormat.of(arguments).write(rollUp ? elements.rows() : new Rows(COLUMNS, rows), invocation.out());
        return ExitCode.DONE;
    }

    private static List<Edition> inForce(List<Plan> plans) {
        return plans.stream().flatMap(plan -> plan.getEditions().stream()).filter(edition -> edition.getState() == EditionState.CURRENT)
                .toList();
    }

    private static Stream<Kpi> kpis(Edition edition) {
        return Inside.all(edition, Kpi.class).filter(kpi -> !kpi.isRetired());
    }

    private GradeScale scale(String id) {
        List<String> known = library.scales().entries();
        if (!known.contains(id)) {
            throw CommandFailure.refused(Texts.CATALOGUE.sentence("scale.unknown", id, known));
        }
        return switch (library.scale(id)) {
            case DocumentReading.Read read -> (GradeScale) read.root();
            case DocumentReading.Refused refused -> throw CommandFailure.refused(refused.problems().getFirst());
        };
    }

    private static List<Object> row(Edition edition, Evaluation evaluation, List<Kpi> all, Locale locale) {
        Kpi kpi = evaluation.kpi();
        return Arrays.asList(edition.getPlan().getCode(), edition.getCode(), Inside.element(kpi), kpi.getCode(), kpi.getTitle(),
                evaluation.period().toString(),
                evaluation.status().name(), evaluation.status().in(locale), evaluation.actual().map(Amount::value).orElse(null),
                evaluation.actual().map(EvaluateCommand::qualifiers).orElse(null),
                evaluation.targetAmount().map(Amount::value).orElse(null),
                kpi.getUnit(), evaluation.achievement().orElse(null), evaluation.grade().map(grade -> grade.symbol()).orElse(null),
                evaluation.why().in(locale), notes(evaluation, all, locale).orElse(null));
    }

    private static String qualifiers(Amount amount) {
        String names = amount.qualifiers().stream().map(Qualifier::name).collect(Collectors.joining(" "));
        return names.isEmpty() ? null : names;
    }

    /** The rows stand below each other, so that each has to say which other must not be set against it. */
    private static Optional<String> notes(Evaluation evaluation, List<Kpi> all, Locale locale) {
        return Stream.of(evaluation.notes(), SideBySide.warnings(evaluation.kpi(), all)).flatMap(List::stream)
                .map((Sentence note) -> note.in(locale)).reduce((before, note) -> before + " " + note);
    }
}
