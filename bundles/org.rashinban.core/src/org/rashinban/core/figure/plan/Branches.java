package org.rashinban.core.figure.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Composed;
import org.rashinban.core.figure.Composed.Part;
import org.rashinban.core.figure.Content.Judgement;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.figure.TreeFigure.Branch;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.core.rollup.RollUps;
import org.rashinban.core.rollup.Summary;
import org.rashinban.model.Element;
import org.rashinban.model.text.Localized;

/** Elements as branches of a tree. */
final class Branches {

    private Branches() {
    }

    /**
     * Down to the measures; the actions below these are left to the sheet of each measure.
     *
     * @param shown which of the elements below it
     */
    static Branch of(Element element, RollUps rollUps, Predicate<Element> shown) {
        Summary summary = rollUps.of(element).summary();
        boolean measure = element.getLevel() != null && element.getLevel().isMeasure();
        List<Branch> children = measure ? List.of()
                : KpiScope.children(element).filter(shown).map(child -> of(child, rollUps, shown)).toList();
        Optional<Localized> detail = summary.total() == 0 ? Optional.empty()
                : Optional.of(Composed.of(summary.said(), new Part("kpis", Cell.count(summary.total())),
                        new Part("assessed", Cell.count(summary.assessed()))));
        return new Branch(String.valueOf(element.getId()), Elements.heading(element).title(), Optional.ofNullable(element.getCode()),
                detail, standing(summary), Optional.ofNullable(element.getId()), children);
    }

    /** The worst of what could be judged; nobody should overlook a miss among many successes. */
    private static Optional<Judgement> standing(Summary summary) {
        return List.of(Status.NOT_MET, Status.BEHIND, Status.ON_TRACK, Status.MET).stream().filter(status -> summary.count(status) > 0)
                .map(worst -> new Judgement(Texts.CATALOGUE.sentence("worst." + worst), Tones.symbol(worst), Tones.tone(worst)))
                .findFirst();
    }
}
