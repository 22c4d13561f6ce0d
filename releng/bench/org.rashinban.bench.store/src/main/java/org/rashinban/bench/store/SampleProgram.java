package org.rashinban.bench.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.rashinban.model.Accumulation;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Baseline;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.EditionState;
import org.rashinban.model.Element;
import org.rashinban.model.Frequency;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.model.Level;
import org.rashinban.model.Milestone;
import org.rashinban.model.Node;
import org.rashinban.model.Ownership;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.Target;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.provenance.Provenance;

/**
 * A plan as large as a big city's: 5,000 elements on three levels, each measure with an owner, a milestone and a bar of the roadmap, and
 * every fifth with a KPI of four targets and a baseline. Always the same, down to the identifiers.
 */
final class SampleProgram {

    private static final RashinbanFactory FACTORY = RashinbanFactory.eINSTANCE;
    private static final int POLICIES = 40;
    private static final int STRATEGIES = 4;
    private static final int MEASURES = 30;
    private static final int MEASURES_PER_KPI = 5;

    private final Program program = withId(FACTORY.createProgram());
    private int count;
    private int kpis;

    SampleProgram() {
        program.setTitle("大規模市 DX推進プログラム");
        program.setOrganization(withId(FACTORY.createOrganization()));
        for (int i = 0; i < 60; i++) {
            Department department = withId(FACTORY.createDepartment());
            department.setCode("D" + i);
            department.setName("第" + i + "デジタル推進課");
            program.getOrganization().getDepartments().add(department);
        }
        Plan plan = withId(FACTORY.createPlan());
        plan.setCode("large");
        plan.setTitle("DX推進計画");
        program.getPlans().add(plan);
        Edition edition = withId(FACTORY.createEdition());
        edition.setCode("2022");
        edition.setState(EditionState.CURRENT);
        edition.setSpan(FiscalSpan.between(FiscalPeriod.fiscalYear(2022), FiscalPeriod.fiscalYear(2025)));
        plan.getEditions().add(edition);
        for (String name : List.of("政策", "戦略", "施策")) {
            Level level = withId(FACTORY.createLevel());
            level.setName(name);
            level.setRank(edition.getLevels().size() + 1);
            edition.getLevels().add(level);
        }
        elements(edition);
    }

    Program program() {
        return program;
    }

    /** The KPIs of a stored copy, in their order. */
    static List<Kpi> kpis(Program program) {
        List<Kpi> kpis = new ArrayList<>();
        program.eAllContents().forEachRemaining(object -> {
            if (object instanceof Kpi kpi) {
                kpis.add(kpi);
            }
        });
        return kpis;
    }

    private void elements(Edition edition) {
        for (int p = 0; p < POLICIES; p++) {
            Element policy = element(edition, edition.getLevels().get(0), "P" + p);
            for (int s = 0; s < STRATEGIES; s++) {
                Element strategy = element(policy, edition.getLevels().get(1), policy.getCode() + "-" + s);
                for (int m = 0; m < MEASURES; m++) {
                    measure(element(strategy, edition.getLevels().get(2), strategy.getCode() + "-" + m));
                }
            }
        }
    }

    private Element element(Node parent, Level level, String code) {
        Element element = withId(FACTORY.createElement());
        element.setCode(code);
        element.setTitle("行政手続のオンライン化の推進 " + code);
        element.setSummary("市民の利便性の向上と業務の効率化のため、申請件数の多い手続から順にオンラインで完結できるようにします。(" + code + ")");
        element.setLevel(level);
        element.setSpan(FiscalSpan.between(FiscalPeriod.fiscalYear(2022), FiscalPeriod.fiscalYear(2025)));
        element.setProvenance(Provenance.of("p." + (count % 120 + 1)));
        parent.getChildren().add(element);
        return element;
    }

    private void measure(Element measure) {
        measure.getOwners().add(owner());
        Milestone milestone = withId(FACTORY.createMilestone());
        milestone.setTitle("対象手続の選定を終える");
        milestone.setPeriod(FiscalPeriod.quarter(2023, count % 4 + 1));
        measure.getMilestones().add(milestone);
        RoadmapBar bar = withId(FACTORY.createRoadmapBar());
        bar.setRow("導入");
        bar.setLabel("設計・構築・試行");
        bar.setSpan(FiscalSpan.between(FiscalPeriod.quarter(2022, count % 4 + 1), FiscalPeriod.fiscalYear(2024)));
        measure.getBars().add(bar);
        if (count++ % MEASURES_PER_KPI == 0) {
            kpi(measure);
        }
    }

    private Ownership owner() {
        Ownership owner = withId(FACTORY.createOwnership());
        List<Department> departments = program.getOrganization().getDepartments();
        owner.setDepartment(departments.get(count % departments.size()));
        return owner;
    }

    private void kpi(Element measure) {
        Kpi kpi = withId(FACTORY.createKpi());
        kpi.setCode("K" + kpis);
        kpi.setTitle("オンラインで完結できる手続の数");
        kpi.setUnit("件");
        kpi.setAccumulation(kpis % 2 == 0 ? Accumulation.ANNUAL : Accumulation.STOCK);
        kpi.setFrequency(Frequency.MONTHLY);
        kpi.getOwners().add(owner());
        Baseline baseline = withId(FACTORY.createBaseline());
        baseline.setPeriod(FiscalPeriod.fiscalYear(2021));
        baseline.setAmount(Amount.of(count % 300));
        kpi.setBaseline(baseline);
        for (int year = 2022; year <= 2025; year++) {
            Target target = withId(FACTORY.createTarget());
            target.setSpan(FiscalSpan.between(FiscalPeriod.fiscalYear(year), FiscalPeriod.fiscalYear(year)));
            target.setSort(TargetSort.AT_LEAST);
            target.setAmount(Amount.of(100L * (year - 2021) + count % 300, Qualifier.ABOUT));
            kpi.getTargets().add(target);
        }
        measure.getKpis().add(kpi);
        kpis++;
    }

    /** A reported value that hangs on nothing yet. */
    static Actual actual(FiscalPeriod period, long value) {
        Actual actual = FACTORY.createActual();
        actual.setId(UUID.randomUUID().toString());
        actual.setPeriod(period);
        actual.setAmount(Amount.of(value));
        actual.setState(ActualState.ACCEPTED);
        return actual;
    }

    private int identifiers;

    private <T extends Identified> T withId(T object) {
        object.setId(UUID.nameUUIDFromBytes(("bench" + identifiers++).getBytes(StandardCharsets.UTF_8)).toString());
        return object;
    }
}
