package org.rashinban.store.verification;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.model.label.Labels;
import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Localized;
import org.rashinban.store.history.Change.Cell;
import org.rashinban.store.history.RecordedObjects;

/**
 * What people call an object of which only texts are known, and its features.
 *
 * @param labels of its features
 * @param digests whether a feature tells nobody anything
 */
record ReplayedName(Localized name, Function<String, Localized> labels, Predicate<String> digests) implements Localized {

    private static final Catalogue MESSAGES = Catalogue.of(ReplayedName.class);

    /** @param type as the history calls it; empty if nothing is known of it */
    static ReplayedName of(String id, Optional<String> type, Map<String, String> features, Map<String, RecordedObjects> recorded) {
        Optional<RecordedObjects> kind = type.map(recorded::get);
        if (kind.isPresent()) {
            return new ReplayedName(kind.get().name(features), kind.get()::label, kind.get()::isDigest);
        }
        Optional<EClass> modelled = type.map(RashinbanPackage.eINSTANCE::getEClassifier).map(EClass.class::cast);
        List<Cell> cells = features.entrySet().stream().map(entry -> new Cell(entry.getKey(), null, entry.getValue())).toList();
        return new ReplayedName(modelled.<Localized>map(known -> ObjectName.of(known, id, cells)).orElse(locale -> id),
                feature -> modelled.map(known -> known.getEStructuralFeature(feature)).<Localized>map(Labels::of).orElse(locale -> feature),
                feature -> false);
    }

    /** What the database keeps of an object beside its features is one thing to people. */
    Localized label(String feature) {
        return feature.startsWith("@") ? MESSAGES.sentence("replay.row") : labels.apply(feature);
    }

    boolean isDigest(String feature) {
        return digests.test(feature);
    }

    @Override
    public String in(Locale locale) {
        return name.in(locale);
    }
}
