package org.rashinban.core.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Element;
import org.rashinban.model.Entry;
import org.rashinban.model.Plan;
import org.rashinban.model.provenance.Confidence;

/** Compares the rows of one table with a template, and the template with the rows. */
abstract class TableCheck {

    final City city;
    private final List<EObject> named = new ArrayList<>();

    TableCheck(City city) {
        this.city = city;
    }

    /** Fails where the template does not say what the row says. */
    abstract void row(OracleRow row);

    /** What the template holds of this sort; a row has to name each of them. Empty where the table is a selection. */
    List<? extends EObject> whole() {
        return List.of();
    }

    final List<String> unnamed() {
        return whole().stream().filter(object -> !named.contains(object)).map(TableCheck::describe).toList();
    }

    /** What the rows were found to be about. */
    final List<EObject> named() {
        return named;
    }

    /** Marks what a row is about. */
    final <T extends EObject> T name(T object) {
        named.add(object);
        city.named().add(object);
        return object;
    }

    /** The first that is not named yet and fits. */
    final <T extends EObject> T claim(OracleRow row, List<T> candidates, Predicate<T> condition) {
        return name(candidates.stream().filter(object -> !named.contains(object)).filter(condition).findFirst()
                .orElseThrow(() -> new AssertionError(row + " is none of " + candidates.stream().map(TableCheck::describe).toList())));
    }

    /** The first that fits, but rather one that is not named yet. */
    final <T extends EObject> T find(OracleRow row, List<T> candidates, Predicate<T> condition) {
        return name(candidates.stream().filter(condition).min(Comparator.comparing(named::contains))
                .orElseThrow(() -> new AssertionError(row + " is none of " + candidates.stream().map(TableCheck::describe).toList())));
    }

    /** The one not named yet that says most of the phrase, but at least half. */
    final <T extends EObject> T claimNearest(OracleRow row, String column, List<T> candidates, Function<T, String> text) {
        return nearest(row, column, candidates.stream().filter(object -> !named.contains(object)).toList(), text);
    }

    /** The one that says most of the phrase, but at least half. */
    final <T extends EObject> T nearest(OracleRow row, String column, List<T> candidates, Function<T, String> text) {
        return name(candidates.stream().filter(object -> Words.tell(text.apply(object), row, column))
                .max(Comparator.comparingDouble(object -> Words.share(text.apply(object), row, column)))
                .orElseThrow(() -> new AssertionError(row + " is none of " + candidates.stream().map(TableCheck::describe).toList())));
    }

    /** What is inferred or lost must not pass for a statement of the document. */
    static void isNotOverstated(OracleRow row, Entry entry) {
        if (row.isUncertain()) {
            check(row, "marked as inferred or lost, not " + entry.getProvenance(), isMarked(entry));
        }
    }

    /** By its own provenance or by a flag; those of an element do not speak for what hangs on it. */
    private static boolean isMarked(Entry entry) {
        boolean own = !entry.getFlags().isEmpty()
                || entry.getProvenance() != null && entry.getProvenance().confidence() != Confidence.EXPLICIT;
        return own || entry.getProvenance() == null && entry.eContainer() instanceof Entry owner
                && !(owner instanceof Element) && !(owner instanceof Plan) && isMarked(owner);
    }

    static void check(OracleRow row, String what, boolean holds) {
        if (!holds) {
            throw new AssertionError(row + ": " + what);
        }
    }

    static void says(OracleRow row, String column, String text) {
        check(row, column + " says «" + row.text(column) + "», the template: " + text, Words.say(text, row, column));
    }

    /** In words of its own; place, code or value tell that this text is meant. */
    static void tells(OracleRow row, String column, String text) {
        check(row, column + " tells «" + row.text(column) + "», the template: " + text, Words.tell(text, row, column));
    }

    static void equal(OracleRow row, String column, Object actual, Object expected) {
        check(row, column + " is " + expected + ", in the template " + actual, Objects.equals(actual, expected));
    }

    static String describe(EObject object) {
        String text = Texts.all(object).replaceAll("(\\| )+", "| ");
        return object.eClass().getName() + "(" + text.substring(0, Math.min(160, text.length())) + ")";
    }
}
