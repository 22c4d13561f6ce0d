package org.rashinban.bench.reports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.rashinban.model.Accumulation;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
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
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

/** 200 measures of 10 KPIs each, with targets and reported values over 10 years. Always the same. */
final class LargePlan {

    static final int FIRST_YEAR = 2016;
    static final int YEARS = 10;

    private static final RashinbanFactory FACTORY = RashinbanFactory.eINSTANCE;
    private static final int PILLARS = 10;
    private static final int MEASURES = 20;
    private static final int KPIS = 10;
    private static final FiscalSpan SPAN =
            FiscalSpan.between(FiscalPeriod.fiscalYear(FIRST_YEAR), FiscalPeriod.fiscalYear(FIRST_YEAR + YEARS - 1));

    private final Program program = withId(FACTORY.createProgram());
    private final Edition edition = withId(FACTORY.createEdition());
    private int identifiers;
    private int kpis;

    LargePlan() {
        program.setOrganization(withId(FACTORY.createOrganization()));
        program.getOrganization().setName("大規模市");
        for (int at = 0; at < 30; at++) {
            Department department = withId(FACTORY.createDepartment());
            department.setCode("D" + at);
            department.setName("第" + at + "デジタル推進課");
            program.getOrganization().getDepartments().add(department);
        }
        Plan plan = withId(FACTORY.createPlan());
        plan.setCode("large");
        plan.setTitle("大規模市DX推進計画");
        program.getPlans().add(plan);
        edition.setCode("1");
        edition.setState(EditionState.CURRENT);
        edition.setSpan(SPAN);
        plan.getEditions().add(edition);
        for (String name : List.of("柱", "施策")) {
            Level level = withId(FACTORY.createLevel());
            level.setName(name);
            level.setRank(edition.getLevels().size() + 1);
            level.setMeasure(!edition.getLevels().isEmpty());
            edition.getLevels().add(level);
        }
        for (int pillar = 0; pillar < PILLARS; pillar++) {
            Element parent = element(edition, 0, "P" + pillar);
            for (int measure = 0; measure < MEASURES; measure++) {
                measure(element(parent, 1, parent.getCode() + "-" + measure));
            }
        }
    }

    Program program() {
        return program;
    }

    Edition edition() {
        return edition;
    }

    private Element element(Node parent, int level, String code) {
        Element element = withId(FACTORY.createElement());
        element.setCode(code);
        element.setTitle("行政手続のオンライン化の推進");
        element.setSummary("申請件数の多い手続から順に、来庁せずに完結できるようにする。");
        element.setLevel(edition.getLevels().get(level));
        element.setSpan(SPAN);
        parent.getChildren().add(element);
        return element;
    }

    private void measure(Element measure) {
        measure.getOwners().add(owner());
        Milestone milestone = withId(FACTORY.createMilestone());
        milestone.setTitle("対象手続の選定を終える");
        milestone.setPeriod(FiscalPeriod.quarter(FIRST_YEAR + 3, 2));
        measure.getMilestones().add(milestone);
        RoadmapBar bar = withId(FACTORY.createRoadmapBar());
        bar.setRow("導入");
        bar.setLabel("設計・構築・試行");
        bar.setSpan(SPAN);
        measure.getBars().add(bar);
        for (int at = 0; at < KPIS; at++) {
            kpi(measure);
        }
    }

    private Ownership owner() {
        Ownership owner = withId(FACTORY.createOwnership());
        List<Department> departments = program.getOrganization().getDepartments();
        owner.setDepartment(departments.get(identifiers % departments.size()));
        return owner;
    }

    private void kpi(Element measure) {
        Kpi kpi = withId(FACTORY.createKpi());
        kpi.setCode("K" + kpis);
        kpi.setTitle("オンラインで完結できる手続の数");
        kpi.setUnit("件");
        kpi.setAccumulation(Accumulation.ANNUAL);
        kpi.setFrequency(Frequency.YEARLY);
        kpi.getOwners().add(owner());
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            Target target = withId(FACTORY.createTarget());
            target.setSpan(FiscalSpan.between(FiscalPeriod.fiscalYear(year), FiscalPeriod.fiscalYear(year)));
            target.setSort(TargetSort.AT_LEAST);
            target.setAmount(Amount.of(100L * (year - FIRST_YEAR + 1)));
            kpi.getTargets().add(target);
            Actual actual = withId(FACTORY.createActual());
            actual.setPeriod(FiscalPeriod.fiscalYear(year));
            actual.setAmount(Amount.of(90L * (year - FIRST_YEAR + 1) + kpis % 40));
            actual.setState(ActualState.ACCEPTED);
            kpi.getActuals().add(actual);
        }
        measure.getKpis().add(kpi);
        kpis++;
    }

    private <T extends Identified> T withId(T object) {
        object.setId(UUID.nameUUIDFromBytes(("report" + identifiers++).getBytes(StandardCharsets.UTF_8)).toString());
        return object;
    }
}
