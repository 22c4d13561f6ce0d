package org.rashinban.core.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.tree.Contents;

/** Finds what is structurally wrong in a program or a part of it. */
public final class Validation {

    private Validation() {
    }

    /** In the order of the document, of one object in the order of the rules. */
    public static List<Violation> of(EObject root) {
        return of(root, Set.of(Rule.values()));
    }

    public static List<Violation> of(EObject root, Set<Rule> rules) {
        Violations found = new Violations();
        List<Inspection> inspections = Stream.of(Rule.values()).filter(rules::contains).map(Validation::inspection).toList();
        Contents.of(root, EObject.class).forEach(object -> inspections.forEach(inspection -> inspection.inspect(object, found)));
        return found.all();
    }

    private static Inspection inspection(Rule rule) {
        return switch (rule) {
            case REQUIRED -> new RequiredFeatures();
            case CODES -> new UniqueCodes();
            case PERIODS -> new OrderedPeriods();
            case COMPONENTS -> new ComponentSums();
            case CYCLES -> new Cycles();
            case REFERENCES -> new References();
            case VALUES -> new FittingValues();
        };
    }
}
