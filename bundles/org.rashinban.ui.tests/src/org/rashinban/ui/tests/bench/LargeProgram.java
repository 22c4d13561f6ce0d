package org.rashinban.ui.tests.bench;

import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.model.Accumulation;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.EditionState;
import org.rashinban.model.Element;
import org.rashinban.model.Frequency;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.model.Level;
import org.rashinban.model.Link;
import org.rashinban.model.LinkMark;
import org.rashinban.model.Matrix;
import org.rashinban.model.Milestone;
import org.rashinban.model.Node;
import org.rashinban.model.Ownership;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.Target;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;

/**
 * A plan of 5,000 elements on three levels: each measure with an owner, a milestone and a bar, every fifth with a KPI, and all of them in a
 * matrix with the policies.
 */
public final class LargeProgram {

    public static final String PLAN = "DX推進計画";
    public static final String POLICY = "政策 0";
    public static final String STRATEGY = "戦略 0-0";
    public static final String MEASURE = "行政手続のオンライン化の推進 0-0-";

    private static final int POLICIES = 40;
    private static final int STRATEGIES = 4;
    private static final int MEASURES = 30;
    private static final int MEASURES_PER_KPI = 5;
    private static final int DEPARTMENTS = 60;
    private static final FiscalSpan YEARS = FiscalSpan.between(FiscalPeriod.fiscalYear(2023), FiscalPeriod.fiscalYear(2026));

    private final Program program = make(Literals.PROGRAM);
    private final Matrix matrix = make(Literals.MATRIX);
    private int measures;

    public LargeProgram() {
        program.setTitle("大規模市 DX推進プログラム");
        program.setOrganization(make(Literals.ORGANIZATION));
        for (int i = 0; i < DEPARTMENTS; i++) {
            Department department = make(Literals.DEPARTMENT);
            department.setCode("D" + i);
            department.setName("第" + i + "デジタル推進課");
            program.getOrganization().getDepartments().add(department);
        }
        Plan plan = make(Literals.PLAN);
        plan.setCode("large");
        plan.setTitle(PLAN);
        program.getPlans().add(plan);
        Edition edition = make(Literals.EDITION);
        edition.setCode("2023");
        edition.setTitle(PLAN);
        edition.setState(EditionState.CURRENT);
        edition.setSpan(YEARS);
        plan.getEditions().add(edition);
        for (String name : List.of("政策", "戦略", "施策")) {
            Level level = make(Literals.LEVEL);
            level.setName(name);
            level.setRank(edition.getLevels().size() + 1);
            edition.getLevels().add(level);
        }
        elements(edition);
        matrix(edition);
    }

    public Program program() {
        return program;
    }

    private void elements(Edition edition) {
        for (int p = 0; p < POLICIES; p++) {
            Element policy = element(edition, edition.getLevels().get(0), "政策 " + p, "P" + p);
            for (int s = 0; s < STRATEGIES; s++) {
                Element strategy = element(policy, edition.getLevels().get(1), "戦略 " + p + "-" + s, policy.getCode() + "-" + s);
                for (int m = 0; m < MEASURES; m++) {
                    String code = strategy.getCode() + "-" + m;
                    measure(element(strategy, edition.getLevels().get(2), "行政手続のオンライン化の推進 " + code.substring(1), code));
                }
            }
        }
    }

    private static Element element(Node parent, Level level, String title, String code) {
        Element element = make(Literals.ELEMENT);
        element.setCode(code);
        element.setTitle(title);
        element.setSummary("市民の利便性の向上と業務の効率化のため、申請件数の多い手続から順にオンラインで完結できるようにします。");
        element.setLevel(level);
        element.setSpan(YEARS);
        parent.getChildren().add(element);
        return element;
    }

    private void measure(Element measure) {
        measure.getOwners().add(owner());
        Milestone milestone = make(Literals.MILESTONE);
        milestone.setTitle("対象手続の選定を終える");
        milestone.setPeriod(FiscalPeriod.quarter(2024, measures % 4 + 1));
        measure.getMilestones().add(milestone);
        RoadmapBar bar = make(Literals.ROADMAP_BAR);
        bar.setRow("導入");
        bar.setLabel("設計・構築・試行");
        bar.setSpan(FiscalSpan.between(FiscalPeriod.quarter(2023, measures % 4 + 1), FiscalPeriod.fiscalYear(2025)));
        measure.getBars().add(bar);
        Link link = make(Literals.LINK);
        link.setSource(measure);
        link.setTarget((Element) measure.eContainer().eContainer());
        link.setMark(LinkMark.RELATED);
        matrix.getLinks().add(link);
        if (measures++ % MEASURES_PER_KPI == 0) {
            measure.getKpis().add(kpi());
        }
    }

    private Ownership owner() {
        Ownership owner = make(Literals.OWNERSHIP);
        owner.setDepartment(program.getOrganization().getDepartments().get(measures % DEPARTMENTS));
        return owner;
    }

    private Kpi kpi() {
        Kpi kpi = make(Literals.KPI);
        kpi.setCode("K" + measures);
        kpi.setTitle("オンラインで完結できる手続の数");
        kpi.setUnit("件");
        kpi.setAccumulation(measures % 2 == 0 ? Accumulation.ANNUAL : Accumulation.STOCK);
        kpi.setFrequency(Frequency.YEARLY);
        kpi.getOwners().add(owner());
        YEARS.periods(Granularity.FISCAL_YEAR).forEach(year -> {
            Target target = make(Literals.TARGET);
            target.setSpan(FiscalSpan.between(year, year));
            target.setSort(TargetSort.AT_LEAST);
            target.setAmount(Amount.of(100L + measures % 300));
            kpi.getTargets().add(target);
        });
        return kpi;
    }

    private void matrix(Edition edition) {
        matrix.setCode("m");
        matrix.setTitle("施策と政策");
        matrix.setRowLevel(edition.getLevels().get(2));
        matrix.setColumnLevel(edition.getLevels().get(0));
        matrix.setUnlisted(LinkMark.NONE);
        edition.getMatrices().add(matrix);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Identified> T make(EClass type) {
        Identified made = (Identified) EcoreUtil.create(type);
        made.setId(UUID.randomUUID().toString());
        return (T) made;
    }
}
