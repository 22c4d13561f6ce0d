package org.rashinban.ui.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Identified;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.store.program.Lists;
import org.rashinban.ui.grid.cell.CellKinds;

/**
 * A value of a feature as the history keeps it.
 *
 * @param text as the store writes it; null for none
 */
public record PastValue(EStructuralFeature feature, String text) {

    boolean isPresent() {
        return text != null;
    }

    /** As people read it. */
    public String shown(EObject object) {
        if (text == null) {
            return Messages.History_nothing;
        }
        if (feature.isMany()) {
            return Lists.split(text).stream().map(each -> feature instanceof EAttribute ? each : named(object, each))
                    .collect(Collectors.joining(Messages.History_between));
        }
        if (!(feature instanceof EAttribute)) {
            return named(object, text);
        }
        return value(object).map(value -> feature.getEType() == Literals.PROVENANCE ? text : CellKinds.of(feature).text(object, value))
                .orElse(text);
    }

    boolean canReturn(EObject object) {
        return feature.isChangeable() && (text == null || value(object).isPresent());
    }

    /** The value itself, a list as a whole; empty if there was none or if it, or a member of it, cannot be had any more. */
    Optional<Object> value(EObject object) {
        if (text == null) {
            return Optional.empty();
        }
        if (!feature.isMany()) {
            return one(object, text);
        }
        List<Optional<Object>> members = Lists.split(text).stream().map(each -> one(object, each)).toList();
        return members.stream().allMatch(Optional::isPresent) ? Optional.of(members.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private Optional<Object> one(EObject object, String each) {
        if (!(feature instanceof EAttribute attribute)) {
            return find(object, each).map(found -> found);
        }
        try {
            return Optional.ofNullable(EcoreUtil.createFromString(attribute.getEAttributeType(), each));
        } catch (IllegalArgumentException e) {
            return constant(attribute, each);
        }
    }

    /** Enumerated values stand there by the names of their constants. */
    private static Optional<Object> constant(EAttribute attribute, String name) {
        Object[] constants = attribute.getEAttributeType().getInstanceClass().getEnumConstants();
        return Arrays.stream(constants == null ? new Object[0] : constants).filter(each -> ((Enum<?>) each).name().equals(name))
                .findFirst();
    }

    private static String named(EObject object, String id) {
        return find(object, id).map(found -> Names.of(found).in(Locale.getDefault())).orElse(Messages.History_removed);
    }

    private static Optional<Identified> find(EObject object, String id) {
        return Contents.of(EcoreUtil.getRootContainer(object), Identified.class).filter(each -> id.equals(each.getId())).findFirst();
    }

    /** The feature of this name; empty for what the history calls otherwise, as the place of an object. */
    static Optional<EStructuralFeature> feature(EObject object, String name) {
        return List.copyOf(object.eClass().getEAllStructuralFeatures()).stream().filter(feature -> feature.getName().equals(name))
                .findFirst();
    }
}
