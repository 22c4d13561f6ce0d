package org.rashinban.core.cases;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.KpiEvaluator;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.core.template.TemplateSource;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Actual;
import org.rashinban.model.Component;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Edition;
import org.rashinban.model.EditionState;
import org.rashinban.model.Effect;
import org.rashinban.model.Element;
import org.rashinban.model.Finding;
import org.rashinban.model.Kpi;
import org.rashinban.model.Milestone;
import org.rashinban.model.Program;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.Reference;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;

/** The plan of a city as its template ships it; values can be entered and evaluated as the city would. */
final class CityPlan {

    private static final TemplateLibrary LIBRARY =
            new TemplateLibrary(List.of(TemplateSource.of(Path.of("../../templates").toAbsolutePath().normalize())));

    private final Program program;
    private final KpiValues values = new KpiValues(ContainedActuals.accepted());

    private CityPlan(Program program) {
        this.program = program;
    }

    /** A copy of its own for every test. */
    static CityPlan of(String template) {
        return switch (LIBRARY.load(template)) {
            case TemplateReading.Loaded loaded -> new CityPlan(loaded.program());
            case TemplateReading.Refused refused -> throw new AssertionError(refused.problems().toString());
        };
    }

    Program program() {
        return program;
    }

    KpiValues values() {
        return values;
    }

    /** The edition in force. */
    Edition edition() {
        return one(all(Edition.class).filter(edition -> edition.getState() == EditionState.CURRENT), "current edition");
    }

    <T extends EObject> Stream<T> all(Class<T> type) {
        return Contents.of(program, type);
    }

    /** Below an element or edition, itself included. */
    <T extends EObject> List<T> below(EObject scope, Class<T> type) {
        return Contents.of(scope, type).toList();
    }

    Edition edition(String code) {
        return find(Edition.class, code);
    }

    Element element(String code) {
        return find(Element.class, code);
    }

    Kpi kpi(String code) {
        return find(Kpi.class, code);
    }

    Effect effect(String code) {
        return find(Effect.class, code);
    }

    ProgressReport report(String code) {
        return find(ProgressReport.class, code);
    }

    Milestone milestone(String code) {
        return find(Milestone.class, code);
    }

    Finding finding(String code) {
        return find(Finding.class, code);
    }

    Reference reference(String code) {
        return find(Reference.class, code);
    }

    <T extends EObject> T find(Class<T> type, String code) {
        return one(all(type).filter(object -> code.equals(code(object))), code);
    }

    static String code(EObject object) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature("code");
        return (String) object.eGet(feature);
    }

    static List<String> codes(List<? extends EObject> objects) {
        return objects.stream().map(CityPlan::code).toList();
    }

    CityPlan enter(String kpi, String period, String amount) {
        return actual(kpi, period, actual -> actual.setAmount(Amount.of(amount)));
    }

    /** The same KPI for consecutive years. */
    CityPlan enterYears(String kpi, int firstYear, String... amounts) {
        for (int i = 0; i < amounts.length; i++) {
            enter(kpi, "FY" + (firstYear + i), amounts[i]);
        }
        return this;
    }

    CityPlan tell(String kpi, String period, String text) {
        return actual(kpi, period, actual -> actual.setText(text));
    }

    /** @param parts name of a component and amount in turn */
    CityPlan enterParts(String kpi, String period, String... parts) {
        return actual(kpi, period, actual -> {
            for (int i = 0; i < parts.length; i += 2) {
                ComponentValue value = RashinbanFactory.eINSTANCE.createComponentValue();
                value.setComponent(component(kpi(kpi), parts[i]));
                value.setAmount(Amount.of(parts[i + 1]));
                actual.getComponents().add(value);
            }
        });
    }

    private CityPlan actual(String kpi, String period, Consumer<Actual> change) {
        Actual actual = RashinbanFactory.eINSTANCE.createActual();
        actual.setPeriod(FiscalPeriod.of(period));
        change.accept(actual);
        kpi(kpi).getActuals().add(actual);
        return this;
    }

    private static Component component(Kpi kpi, String code) {
        return one(kpi.getComponents().stream().filter(component -> code.equals(component.getCode())), code);
    }

    /** As seen on the day after the period has ended. */
    Evaluation evaluate(String kpi, String period) {
        return evaluate(kpi, period, FiscalPeriod.of(period).last().plusDays(1).toString());
    }

    Evaluation evaluate(String kpi, String period, String asOf) {
        return new KpiEvaluator(values).evaluate(kpi(kpi), FiscalPeriod.of(period), LocalDate.parse(asOf));
    }

    static String ja(Localized text) {
        return text.in(Locale.JAPANESE);
    }

    private static <T> T one(Stream<T> found, String wanted) {
        List<T> all = found.toList();
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " of " + wanted);
        }
        return all.getFirst();
    }
}
