package org.rashinban.core.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.text.Sentence;
import org.rashinban.model.text.TextNormalizer;

/** Finds what became of each KPI. */
final class KpiMatching {

    private final List<Kpi> before;
    private final List<Kpi> after;
    private final ElementMatching elements;
    private final Correspondence<Kpi> pairs;

    KpiMatching(Edition before, Edition after, ElementMatching elements) {
        this.before = EditionComparison.kpis(before);
        this.after = EditionComparison.kpis(after);
        this.elements = elements;
        this.pairs = new Correspondence<>(this.before, this.after);
        this.after.stream().filter(kpi -> kpi.getContinues() != null).forEach(kpi -> pairs.link(kpi.getContinues(), kpi));
        pairs.linkBy(Kpi::getCode);
        pairs.linkBy(Kpi::getTitle);
    }

    List<Change<Kpi>> changes() {
        List<Change<Kpi>> changes = new ArrayList<>();
        for (Kpi kpi : after) {
            changes.add(pairs.origins(kpi).stream().findFirst().map(origin -> continued(origin, kpi))
                    .orElseGet(() -> without(kpi)));
        }
        before.stream().filter(kpi -> pairs.successors(kpi).isEmpty())
                .map(kpi -> new Change<>(Fate.REMOVED, List.of(kpi), List.of(), List.of(), said("removed", Names.quoted(kpi))))
                .forEach(changes::add);
        return changes;
    }

    /** An edition of which no KPI is recorded may have had this one: its document is often at hand only by what the next one tells. */
    private Change<Kpi> without(Kpi kpi) {
        boolean recorded = !before.isEmpty();
        return new Change<>(recorded ? Fate.ADDED : Fate.UNRECORDED, List.of(), List.of(kpi), List.of(),
                said(recorded ? "added" : "unrecorded", Names.quoted(kpi)));
    }

    private Change<Kpi> continued(Kpi old, Kpi now) {
        List<Difference> differences = differences(old, now);
        Sentence sentence = said(differences.isEmpty() ? "unchanged" : "continued", Names.quoted(now));
        return new Change<>(Fate.CONTINUED, List.of(old), List.of(now), differences, sentence);
    }

    private List<Difference> differences(Kpi old, Kpi now) {
        List<Difference> differences = new ArrayList<>();
        if (!same(old.getTitle(), now.getTitle())) {
            differences.add(new Difference(Difference.Kind.RENAMED, said("renamed", text(old.getTitle()), text(now.getTitle()))));
        }
        if (!same(old.getUnit(), now.getUnit())) {
            differences.add(new Difference(Difference.Kind.UNIT, said("unit", text(old.getUnit()), text(now.getUnit()))));
        }
        if (!elements.samePlace(old.eContainer(), now.eContainer())) {
            differences.add(
                    new Difference(Difference.Kind.MOVED, said("moved", Names.quoted(old.eContainer()), Names.quoted(now.eContainer()))));
        }
        Owners.difference(old.getOwners(), now.getOwners()).ifPresent(differences::add);
        differences.addAll(Targets.differences(old, now));
        return differences;
    }

    private static boolean same(String old, String now) {
        return TextNormalizer.same(text(old), text(now));
    }

    private static String text(String text) {
        return Optional.ofNullable(text).orElse("");
    }

    private static Sentence said(String key, Object... args) {
        return Texts.CATALOGUE.sentence(key, args);
    }
}
