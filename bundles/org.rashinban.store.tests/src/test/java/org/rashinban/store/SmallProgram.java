package org.rashinban.store;

import java.util.UUID;

import org.rashinban.model.Actual;
import org.rashinban.model.Component;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.model.Ownership;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.Target;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.provenance.Provenance;

/** One plan with three measures, of which the first has a KPI with components, targets and two actuals. */
public final class SmallProgram {

    private static final RashinbanFactory FACTORY = RashinbanFactory.eINSTANCE;

    private SmallProgram() {
    }

    public static Program create() {
        Program program = withId(FACTORY.createProgram());
        program.setOrganization(withId(FACTORY.createOrganization()));
        Department office = withId(FACTORY.createDepartment());
        office.setName("デジタル推進課");
        program.getOrganization().getDepartments().add(office);
        Plan plan = withId(FACTORY.createPlan());
        plan.getLegalBases().add("条例 第6条\n第2項");
        plan.getLegalBases().add("C:\\n");
        program.getPlans().add(plan);
        Edition edition = withId(FACTORY.createEdition());
        edition.setSpan(FiscalSpan.between(FiscalPeriod.fiscalYear(2022), FiscalPeriod.fiscalYear(2025)));
        plan.getEditions().add(edition);
        for (String code : new String[] {"A01", "A02", "A03"}) {
            Element measure = withId(FACTORY.createElement());
            measure.setCode(code);
            measure.setTitle("施策" + code);
            Ownership owner = withId(FACTORY.createOwnership());
            owner.setDepartment(office);
            measure.getOwners().add(owner);
            edition.getChildren().add(measure);
        }
        edition.getChildren().get(0).getKpis().add(kpi());
        edition.getRepeatedKpis().add(edition.getChildren().get(0).getKpis().get(0));
        return program;
    }

    private static Kpi kpi() {
        Kpi kpi = withId(FACTORY.createKpi());
        kpi.setCode("A03");
        kpi.setProvenance(Provenance.of("p.16 [inferred] 順序から"));
        Component direct = withId(FACTORY.createComponent());
        direct.setName("直営");
        kpi.getComponents().add(direct);
        Target target = withId(FACTORY.createTarget());
        target.setSpan(FiscalSpan.between(FiscalPeriod.fiscalYear(2024), FiscalPeriod.fiscalYear(2024)));
        target.setSort(TargetSort.AT_LEAST);
        target.setAmount(Amount.of("70.0 ABOUT"));
        kpi.getTargets().add(target);
        kpi.getActuals().add(actual(2022, 73));
        Actual second = actual(2023, 86);
        ComponentValue part = withId(FACTORY.createComponentValue());
        part.setComponent(direct);
        part.setAmount(Amount.of(66));
        second.getComponents().add(part);
        kpi.getActuals().add(second);
        return kpi;
    }

    public static Actual actual(int fiscalYear, long value) {
        Actual actual = withId(FACTORY.createActual());
        actual.setPeriod(FiscalPeriod.fiscalYear(fiscalYear));
        actual.setAmount(Amount.of(value));
        return actual;
    }

    public static Edition edition(Program program) {
        return program.getPlans().get(0).getEditions().get(0);
    }

    public static Kpi kpi(Program program) {
        return edition(program).getChildren().get(0).getKpis().get(0);
    }

    public static <T extends Identified> T withId(T object) {
        object.setId(UUID.randomUUID().toString());
        return object;
    }
}
