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
 * @param name       what an object is called in the cell
 */
public record ReferenceKind(Function<EObject, List<? extends EObject>> candidates, Function<EObject, String> name) implements CellKind {

    private static final List<String> KNOWN_BY = List.of("code", "number", "title", "shortTitle", "name", "shortName", "label", "heading"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

    /** Called by code and title. */
    public ReferenceKind(Function<EObject, List<? extends EObject>> candidates) {
        this(candidates, object -> Names.of(object).in(Locale.getDefault()));
    }

    /** Called by its name alone, where the code is for programs. */
    public static ReferenceKind byName(Function<EObject, List<? extends EObject>> candidates) {
        return new ReferenceKind(candidates, object -> Stream.of("shortName", "name").map(feature -> value(object, feature)) //$NON-NLS-1$ //$NON-NLS-2$
                .filter(String.class::isInstance).map(String.class::cast).findFirst()
                .orElseGet(() -> Names.of(object).in(Locale.getDefault())));
    }

    @Override
    public String text(EObject row, Object value) {
        return name.apply((EObject) value);
    }

    @Override
    public Reading read(EObject row, String typed) {
        return Candidates.of(candidates.apply(row).stream(), this::names).find(typed);
    }

    @Override
    public List<String> choices(EObject row) {
        return candidates.apply(row).stream().map(candidate -> text(row, candidate)).toList();
    }

    private Stream<String> names(Object candidate) {
        EObject object = (EObject) candidate;
        return Stream.concat(Stream.of(name.apply(object)),
                KNOWN_BY.stream().map(feature -> value(object, feature)).filter(String.class::isInstance).map(String.class::cast));
    }

    private static Object value(EObject object, String name) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        return feature == null ? null : object.eGet(feature);
    }
}
