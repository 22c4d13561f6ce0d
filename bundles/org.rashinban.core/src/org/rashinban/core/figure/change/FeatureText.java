package org.rashinban.core.figure.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Composed;
import org.rashinban.core.figure.Composed.Part;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Identified;
import org.rashinban.model.Program;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.label.Labels;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;

/** Says the values of features as people know them: an enumerated value by its name, an object by what it is called. */
final class FeatureText {

    private FeatureText() {
    }

    /** Of an object: owner: Civic Affairs Division. */
    static Localized named(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        Part own = number(value).map(amount -> new Part("number", Cell.amount(amount, "")))
                .orElseGet(() -> new Part("", value instanceof FiscalPeriod period ? Cell.period(period) : Cell.words(of(value))));
        return Composed.of(Texts.CATALOGUE.sentence("feature", Labels.of(feature), of(value)),
                new Part("feature", Cell.words(Labels.of(feature))), own);
    }

    private static Optional<Amount> number(Object value) {
        return switch (value) {
            case Amount amount -> Optional.of(amount);
            case Number number -> Optional.of(Amount.of(number.toString()));
            case null, default -> Optional.empty();
        };
    }

    /** A number of a text as it is kept in a history. */
    static Optional<Amount> number(EStructuralFeature feature, String text) {
        return feature instanceof EAttribute attribute && !feature.isMany() ? value(attribute, text).flatMap(FeatureText::number)
                : Optional.empty();
    }

    /**
     * Of a text as it is kept in a history.
     *
     * @param program in which an identifier names something
     */
    static Localized kept(EStructuralFeature feature, String text, Program program) {
        if (feature instanceof EReference) {
            return object(text, program);
        }
        return feature.isMany() ? new Plain(text)
                : value((EAttribute) feature, text).<Localized>map(FeatureText::of).orElse(new Plain(text));
    }

    /** Of an identifier; what is not there any more has no other name. */
    static Localized object(String id, Program program) {
        return Contents.of(program, Identified.class).filter(object -> id.equals(object.getId())).findFirst().map(Names::within)
                .orElse(new Plain(id));
    }

    private static Optional<Object> value(EAttribute attribute, String text) {
        try {
            return Optional.ofNullable(EcoreUtil.createFromString(attribute.getEAttributeType(), text));
        } catch (IllegalArgumentException e) {
            // Kept by an earlier version in another form: then it is shown as it was kept.
            return Optional.empty();
        }
    }

    private static Localized of(Object value) {
        return switch (value) {
            case null -> new Plain("");
            case Enumerator word -> Labels.of(word);
            case Localized said -> said;
            case Boolean truth -> Texts.CATALOGUE.sentence(truth ? "yes" : "no");
            case LocalDate date -> FiscalPeriod.day(date);
            case EObject object -> Names.of(object);
            case List<?> list -> Texts.CATALOGUE.sentence("enumeration", list.stream().map(FeatureText::of).toList());
            default -> new Plain(String.valueOf(value));
        };
    }
}
