package org.rashinban.core.edition;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.text.Sentence;

/**
 * What became of elements or KPIs.
 *
 * @param before      what it was in the earlier edition; none if it is new
 * @param after       what it is in the later edition; none if it is gone
 * @param differences empty for something new or gone, and for what is unchanged
 * @param sentence    the fate; the differences say the rest
 */
public record Change<T extends EObject>(Fate fate, List<T> before, List<T> after, List<Difference> differences, Sentence sentence) {

    public Change {
        before = List.copyOf(before);
        after = List.copyOf(after);
        differences = List.copyOf(differences);
    }

    public boolean isUnchanged() {
        return fate == Fate.CONTINUED && differences.isEmpty();
    }

    public boolean has(Difference.Kind kind) {
        return differences.stream().anyMatch(difference -> difference.kind() == kind);
    }

    /** The fate and each difference. */
    public List<Sentence> sentences() {
        return Stream.concat(Stream.of(sentence), differences.stream().map(Difference::sentence)).toList();
    }
}
