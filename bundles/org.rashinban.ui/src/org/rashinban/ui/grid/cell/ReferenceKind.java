package org.rashinban.ui.grid.cell;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.core.tree.Names;

/**
 * Another object, typed by its code or its name.
 *
 * @param candidates what can be named in a row
 */
public record ReferenceKind(Function<EObject, List<? extends EObject>> candidates) implements CellKind {

    private static final List<String> KNOWN_BY = List.of("code", "number", "title", "shortTitle", "name", "shortName", "label", "heading"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

    @Override
    public String text(EObject row, Object value) {
        return Names.of((EObject) value).in(Locale.getDefault());
    }

    @Override
    public Reading read(EObject row, String typed) {
        return Candidates.of(candidates.apply(row).stream(), ReferenceKind::names).find(typed);
    }

    @Override
    public List<String> choices(EObject row) {
        return candidates.apply(row).stream().map(candidate -> text(row, candidate)).toList();
    }

    private static Stream<String> names(Object candidate) {
        EObject object = (EObject) candidate;
        return Stream.concat(Stream.of(Names.of(object).in(Locale.getDefault())),
                KNOWN_BY.stream().map(name -> value(object, name)).filter(String.class::isInstance).map(String.class::cast));
    }

    private static Object value(EObject object, String name) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        return feature == null ? null : object.eGet(feature);
    }
}
