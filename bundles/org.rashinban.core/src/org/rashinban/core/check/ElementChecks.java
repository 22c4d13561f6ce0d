package org.rashinban.core.check;

import java.util.List;
import java.util.Optional;

import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.Ownership;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.Risk;
import org.rashinban.model.RiskState;
import org.rashinban.model.Term;
import org.rashinban.model.text.TextNormalizer;

/** Whether measures have owners and KPIs, and the glossary explains each term once. */
final class ElementChecks {

    private ElementChecks() {
    }

    static List<Check> all() {
        return List.of(
                new ObjectCheck<>("element.owner", Element.class, ElementChecks::owner),
                new ObjectCheck<>("element.kpi", Element.class, ElementChecks::kpi),
                new ObjectCheck<>("term.duplicate", Edition.class, ElementChecks::terms),
                new ObjectCheck<>("risk.due", Risk.class, ElementChecks::risk));
    }

    /** Owners above or below will do: somewhere somebody is named. A document that names none at all is not at fault. */
    private static void owner(Element element, Notes notes) {
        boolean ownedBelow = Contents.of(element, Ownership.class).findAny().isPresent();
        if (Subjects.isMeasure(element) && !ownedBelow && !Subjects.isOwned(element)) {
            Optional<Fix> fix = Subjects.planOwner(element).map(department -> new Fix(Notes.said("fix.owner", Names.office(department)),
                    List.of(new Edit.AddChild(element, Literals.ELEMENT__OWNERS, Subjects.ownership(department)))));
            notes.add(Subjects.namesOwners(element) ? Severity.WARNING : Severity.INFORMATION, element, Literals.ELEMENT__OWNERS, fix,
                    "element.owner");
        }
    }

    private static void kpi(Element element, Notes notes) {
        boolean measured = Contents.of(element, Kpi.class).findAny().isPresent() || !element.getRepeatedKpis().isEmpty()
                || Contents.upwards(element).filter(Element.class::isInstance).map(Element.class::cast)
                        .anyMatch(one -> !one.getKpis().isEmpty());
        if (Subjects.isMeasure(element) && !measured) {
            notes.add(Severity.INFORMATION, element, Literals.NODE__KPIS, "element.kpi");
        }
    }

    private static void terms(Edition edition, Notes notes) {
        List<Term> terms = edition.getTerms().stream().filter(term -> !Subjects.isBlank(term.getName())).toList();
        for (int i = 1; i < terms.size(); i++) {
            Term term = terms.get(i);
            terms.subList(0, i).stream().filter(earlier -> earlier.getSameAs() != term && term.getSameAs() != earlier
                    && isCalledAlike(earlier, term))
                    .findFirst().ifPresent(earlier -> notes.add(Severity.WARNING, term, Literals.TERM__NAME,
                            new Fix(Notes.said("fix.sameTerm", Names.of(earlier)),
                                    List.of(new Edit.SetValue(term, Literals.TERM__SAME_AS, earlier))),
                            "term.duplicate", Names.of(earlier)));
        }
    }

    private static boolean isCalledAlike(Term earlier, Term later) {
        return TextNormalizer.same(earlier.getName(), later.getName());
    }

    private static void risk(Risk risk, Notes notes) {
        if (risk.getState() != RiskState.CLOSED && Subjects.isPast(risk.getDue(), notes.scope().asOf())) {
            notes.add(Severity.WARNING, risk, Literals.RISK__DUE, "risk.due", risk.getDue());
        }
    }
}
