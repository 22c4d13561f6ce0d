package org.rashinban.core.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.ElementOrigin;
import org.rashinban.model.LineageKind;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;
import org.rashinban.model.text.TextNormalizer;

/** Finds what became of each element. */
final class ElementMatching {

    private final List<Element> before;
    private final List<Element> after;
    private final Correspondence<Element> pairs;

    ElementMatching(Edition before, Edition after) {
        this.before = EditionComparison.elements(before);
        this.after = EditionComparison.elements(after);
        this.pairs = new Correspondence<>(this.before, this.after);
        for (Element element : this.after) {
            element.getOrigins().stream().map(ElementOrigin::getElement).filter(origin -> origin != null)
                    .forEach(origin -> pairs.link(origin, element));
        }
        pairs.linkBy(Element::getCode);
        pairs.linkBy(Element::getTitle);
    }

    List<Change<Element>> changes() {
        List<Change<Element>> changes = new ArrayList<>();
        Set<Element> told = new HashSet<>();
        for (Element element : after) {
            if (told.add(element)) {
                List<Element> group = pairs.groupAfter(element);
                told.addAll(group);
                changes.add(change(pairs.groupBefore(element), group));
            }
        }
        before.stream().filter(element -> pairs.successors(element).isEmpty()).map(this::removed).forEach(changes::add);
        return changes;
    }

    /** Whether both stand at the same place, allowing for what became of the place itself. */
    boolean samePlace(EObject old, EObject now) {
        if (!(old instanceof Element oldParent)) {
            return !(now instanceof Element);
        }
        return now instanceof Element newParent && pairs.successors(oldParent).contains(newParent);
    }

    private Change<Element> change(List<Element> old, List<Element> now) {
        Element first = now.getFirst();
        if (before.isEmpty()) {
            return new Change<>(Fate.UNRECORDED, old, now, List.of(), said("unrecorded.element", Names.quoted(first)));
        }
        if (old.isEmpty()) {
            return new Change<>(Fate.ADDED, old, now, List.of(), said("added", Names.quoted(first)));
        }
        Fate fate = fate(old, now);
        List<Difference> differences = old.size() == 1 && now.size() == 1 ? differences(old.getFirst(), first) : List.of();
        return new Change<>(fate, old, now, differences, switch (fate) {
            case MERGED -> said("merged", names(old), Names.quoted(first));
            case SPLIT -> said("split", Names.quoted(old.getFirst()), names(now));
            case REARRANGED -> said("rearranged", names(old), names(now));
            default -> said(differences.isEmpty() ? "unchanged" : "continued", Names.quoted(first));
        });
    }

    /** What was stated counts where the other halves are not told: an element may be split and only one part remain. */
    private static Fate fate(List<Element> old, List<Element> now) {
        if (old.size() > 1) {
            return now.size() > 1 ? Fate.REARRANGED : Fate.MERGED;
        }
        if (now.size() > 1) {
            return Fate.SPLIT;
        }
        Optional<LineageKind> stated = now.getFirst().getOrigins().stream().filter(origin -> origin.getElement() == old.getFirst())
                .map(ElementOrigin::getKind).findFirst();
        return stated.map(kind -> switch (kind) {
            case MERGES, ABSORBS -> Fate.MERGED;
            case SPLITS -> Fate.SPLIT;
            case REVISES, SUCCEEDS, CONTINUES -> Fate.CONTINUED;
        }).orElse(Fate.CONTINUED);
    }

    private List<Difference> differences(Element old, Element now) {
        List<Difference> differences = new ArrayList<>();
        String oldTitle = Optional.ofNullable(old.getTitle()).orElse("");
        String newTitle = Optional.ofNullable(now.getTitle()).orElse("");
        if (!TextNormalizer.same(oldTitle, newTitle)) {
            differences.add(new Difference(Difference.Kind.RENAMED, said("renamed", oldTitle, newTitle)));
        }
        if (!samePlace(old.eContainer(), now.eContainer())) {
            differences.add(
                    new Difference(Difference.Kind.MOVED, said("moved", Names.quoted(old.eContainer()), Names.quoted(now.eContainer()))));
        }
        Owners.difference(old.getOwners(), now.getOwners()).ifPresent(differences::add);
        return differences;
    }

    /** Below an element that was merged or split, what is gone may well go on; only nobody recorded it. */
    private Change<Element> removed(Element element) {
        boolean rebuilt = element.eContainer() instanceof Element parent
                && pairs.successors(parent).stream().findFirst()
                        .map(successor -> fate(pairs.groupBefore(successor), pairs.groupAfter(successor)) != Fate.CONTINUED).orElse(false);
        Sentence sentence = rebuilt ? said("removed.rebuilt", Names.quoted(element), Names.quoted(element.eContainer()))
                : said("removed", Names.quoted(element));
        return new Change<>(Fate.REMOVED, List.of(element), List.of(), List.of(), sentence);
    }

    private static List<Localized> names(List<Element> elements) {
        return elements.stream().map(Names::quoted).toList();
    }

    private static Sentence said(String key, Object... args) {
        return Texts.CATALOGUE.sentence(key, args);
    }
}
