package org.rashinban.ui.save;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Identified;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.model.label.Labels;
import org.rashinban.store.program.Conflict;
import org.rashinban.ui.history.PastValue;

/** What is told of conflicts. */
final class ConflictTexts {

    private final Map<String, Identified> objects = new HashMap<>();
    private final Locale locale = Locale.getDefault();

    ConflictTexts(Program program) {
        Contents.of(program, Identified.class).forEach(object -> objects.put(object.getId(), object));
    }

    String object(Conflict conflict) {
        return Optional.ofNullable(objects.get(conflict.id())).map(object -> Names.within(object).in(locale))
                .orElseGet(() -> Labels.of(type(conflict)).in(locale));
    }

    String feature(Conflict conflict) {
        return feature(type(conflict), conflict).map(feature -> Labels.of(feature).in(locale)).orElse(Messages.Conflict_whole);
    }

    /** One of the values that clash, as people read it; a removed object has none. */
    String value(Conflict conflict, Optional<String> text) {
        if (conflict.feature().isEmpty()) {
            return text.isPresent() ? Messages.Conflict_kept : Messages.Conflict_removed;
        }
        return text.map(value -> readable(conflict, value)).orElse(Messages.Conflict_empty);
    }

    String who(Conflict conflict) {
        return NLS.bind(Messages.Conflict_who, conflict.user(), DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale).withZone(ZoneId.systemDefault()).format(conflict.at()));
    }

    private String readable(Conflict conflict, String value) {
        return feature(type(conflict), conflict)
                .map(feature -> feature instanceof EAttribute ? written(conflict, feature, value) : named(value)).orElse(value);
    }

    private String written(Conflict conflict, EStructuralFeature feature, String value) {
        Identified object = objects.get(conflict.id());
        return object == null ? value : new PastValue(feature, value).shown(object);
    }

    private String named(String ids) {
        return List.of(ids.split("\\s+")).stream() //$NON-NLS-1$
                .map(id -> Optional.ofNullable(objects.get(id)).map(object -> Names.of(object).in(locale)).orElse(id))
                .reduce((a, b) -> a + Messages.Conflict_between + b)
                .orElse(ids);
    }

    private static Optional<EStructuralFeature> feature(EClass type, Conflict conflict) {
        return conflict.feature().map(type::getEStructuralFeature);
    }

    private static EClass type(Conflict conflict) {
        return (EClass) RashinbanPackage.eINSTANCE.getEClassifier(conflict.type());
    }
}
