package org.rashinban.bench.exchange;

import java.util.UUID;

import org.rashinban.model.Actual;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.Organization;
import org.rashinban.model.Ownership;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.Target;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** A large city: so many departments, each with so many KPIs that have a target and values, so that every form is filled in. */
final class ManyDepartments {

    private static final RashinbanFactory FACTORY = RashinbanFactory.eINSTANCE;
    static final int YEAR = 2024;

    private ManyDepartments() {
    }

    static Program program(int departments, int kpis) {
        Program program = FACTORY.createProgram();
        program.setId(id());
        Organization organization = FACTORY.createOrganization();
        organization.setId(id());
        program.setOrganization(organization);
        Edition edition = FACTORY.createEdition();
        edition.setId(id());
        Plan plan = FACTORY.createPlan();
        plan.setId(id());
        plan.getEditions().add(edition);
        program.getPlans().add(plan);
        for (int i = 0; i < departments; i++) {
            edition.getChildren().add(element(organization, i, kpis));
        }
        return program;
    }

    private static Element element(Organization organization, int number, int kpis) {
        Department department = FACTORY.createDepartment();
        department.setId(id());
        department.setName("Department " + number);
        organization.getDepartments().add(department);
        Ownership owner = FACTORY.createOwnership();
        owner.setId(id());
        owner.setDepartment(department);
        Element element = FACTORY.createElement();
        element.setId(id());
        element.setCode("E" + number);
        element.getOwners().add(owner);
        for (int i = 0; i < kpis; i++) {
            element.getKpis().add(kpi("K" + number + "-" + i, i));
        }
        return element;
    }

    private static Kpi kpi(String code, int number) {
        Kpi kpi = FACTORY.createKpi();
        kpi.setId(id());
        kpi.setCode(code);
        kpi.setTitle("Share of procedures that can be applied for online, number " + number);
        kpi.setUnit("cases");
        Target target = FACTORY.createTarget();
        target.setId(id());
        target.setSpan(FiscalPeriod.fiscalYear(YEAR).to(FiscalPeriod.fiscalYear(YEAR)));
        target.setAmount(Amount.of(1000 + number));
        kpi.getTargets().add(target);
        for (int year = YEAR - 2; year <= YEAR; year++) {
            Actual actual = FACTORY.createActual();
            actual.setId(id());
            actual.setPeriod(FiscalPeriod.fiscalYear(year));
            actual.setAmount(Amount.of(900 + number));
            kpi.getActuals().add(actual);
        }
        return kpi;
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
