package org.rashinban.store.program;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.model.Identified;
import org.rashinban.model.Program;
import org.rashinban.store.mapping.Column;
import org.rashinban.store.mapping.ModelMapping;

/** The objects of a program in memory by their identifiers, and how they are made to be as rows say. */
final class ProgramObjects {

    private final ModelMapping mapping;
    private final Program program;
    private final Map<String, Identified> objects;
    private final Map<EObject, Set<EReference>> disordered = new LinkedHashMap<>();
    private final List<EObject> removed = new ArrayList<>();

    ProgramObjects(ModelMapping mapping, Program program) {
        this.mapping = mapping;
        this.program = program;
        objects = byId(program);
    }

    static Map<String, Identified> byId(Program program) {
        Map<String, Identified> known = new HashMap<>();
        known.put(program.getId(), program);
        for (TreeIterator<EObject> all = program.eAllContents(); all.hasNext();) {
            Identified object = (Identified) all.next();
            known.put(object.getId(), object);
        }
        return known;
    }

    /** Null if the program does not hold it. */
    Identified get(String id) {
        return objects.get(id);
    }

    /** Identifiers of the object and all that is below it. */
    List<String> below(String id) {
        List<String> ids = new ArrayList<>();
        ids.add(id);
        objects.get(id).eAllContents().forEachRemaining(object -> ids.add(((Identified) object).getId()));
        return ids;
    }

    /** Makes objects of rows and hangs them where the rows say. */
    void build(Collection<Row> rows) {
        for (Identified object : new ProgramBuilder(mapping, objects).build(rows)) {
            objects.put(object.getId(), object);
        }
        rows.forEach(row -> disorder(objects.get(row.id())));
    }

    /** Sets one feature to what the row holds. */
    void set(Row row, int cell) {
        Identified object = objects.get(row.id());
        List<Column> columns = row.table().columns();
        if (cell >= columns.size()) {
            EStructuralFeature feature = mapping.lists(row.table().type()).get(cell - columns.size());
            @SuppressWarnings("unchecked")
            EList<Object> list = (EList<Object>) object.eGet(feature);
            ECollections.setEList(list, Lists.split((String) row.cells()[cell]).stream().<Object>map(value -> member(feature, value))
                    .filter(Objects::nonNull).toList());
            return;
        }
        Column column = columns.get(cell);
        Object held = row.cells()[cell];
        Object value = held == null ? null : column.isReference() ? objects.get(held) : column.featureValue(held);
        if (value == null) {
            object.eUnset(column.feature());
        } else {
            object.eSet(column.feature(), value);
        }
    }

    /** Whether the program holds all that the row refers to. */
    boolean hasAllTargets(Row row) {
        List<Column> columns = row.table().columns();
        for (int i = 0; i < row.cells().length; i++) {
            EStructuralFeature feature =
                    i < columns.size() ? columns.get(i).feature() : mapping.lists(row.table().type()).get(i - columns.size());
            if (feature instanceof EReference && !objects.keySet().containsAll(Lists.split((String) row.cells()[i]))) {
                return false;
            }
        }
        return true;
    }

    private Object member(EStructuralFeature feature, String value) {
        return feature instanceof EAttribute attribute ? Lists.value(attribute, value) : objects.get(value);
    }

    /**
     * Hangs the object on what the row says, at its place.
     *
     * @return false if that is not there, or is below the object itself
     */
    boolean hang(Row row) {
        Identified object = objects.get(row.id());
        Identified parent = objects.get(row.parent());
        if (parent == null || EcoreUtil.isAncestor(object, parent)) {
            return false;
        }
        EReference containment = ProgramBuilder.containment(parent.eClass(), row.feature());
        if (object.eContainer() != parent || object.eContainmentFeature() != containment) {
            if (containment.isMany()) {
                @SuppressWarnings("unchecked")
                EList<EObject> siblings = (EList<EObject>) parent.eGet(containment);
                siblings.add(object);
            } else {
                parent.eSet(containment, object);
            }
        }
        disorder(object);
        return true;
    }

    private void disorder(Identified object) {
        if (object.eContainer() != null && object.eContainmentFeature().isMany()) {
            disordered.computeIfAbsent(object.eContainer(), owner -> new LinkedHashSet<>()).add(object.eContainmentFeature());
        }
    }

    void remove(String id) {
        Identified object = objects.remove(id);
        if (object != null) {
            removed.add(object);
            EcoreUtil.remove(object);
        }
    }

    /** Ends all references to what was removed. @return identifiers of those that had one */
    Set<String> forgetRemoved() {
        Set<String> changed = new LinkedHashSet<>();
        if (removed.isEmpty()) {
            return changed;
        }
        Set<EObject> all = new LinkedHashSet<>(removed);
        removed.forEach(object -> object.eAllContents().forEachRemaining(all::add));
        EcoreUtil.UsageCrossReferencer.findAll(all, program).forEach((target, settings) -> {
            for (Setting setting : settings) {
                if (!((EReference) setting.getEStructuralFeature()).isContainer()) {
                    EcoreUtil.remove(setting, target);
                    changed.add(((Identified) setting.getEObject()).getId());
                }
            }
        });
        return changed;
    }

    /** Puts every list that was added to, or of which a place changed, into order. @return owners of the lists that were not */
    Set<String> order(ToLongFunction<String> position) {
        Set<String> changed = new LinkedHashSet<>();
        disordered.forEach((owner, features) -> features.forEach(feature -> {
            @SuppressWarnings("unchecked")
            EList<EObject> list = (EList<EObject>) owner.eGet(feature);
            List<EObject> ordered = new ArrayList<>(list);
            ordered.sort(Comparator.comparingLong((EObject object) -> position.applyAsLong(((Identified) object).getId()))
                    .thenComparing(object -> ((Identified) object).getId()));
            if (!ordered.equals(list)) {
                ECollections.setEList(list, ordered);
                changed.add(((Identified) owner).getId());
            }
        }));
        return changed;
    }
}
