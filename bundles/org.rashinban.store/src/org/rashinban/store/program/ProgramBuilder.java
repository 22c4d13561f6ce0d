package org.rashinban.store.program;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.rashinban.model.Identified;
import org.rashinban.store.mapping.Column;
import org.rashinban.store.mapping.ModelMapping;

/** Turns rows into objects: first all objects with their attributes, then containment in order, then references. */
final class ProgramBuilder {

    private final ModelMapping mapping;
    private final Map<String, Identified> objects;
    private final Map<EClass, Map<String, EReference>> containments = new IdentityHashMap<>();
    private final Map<Column, Map<String, Object>> values = new IdentityHashMap<>();

    /** @param known objects that rows may hang on or refer to without being among them */
    ProgramBuilder(ModelMapping mapping, Map<String, Identified> known) {
        this.mapping = mapping;
        objects = new HashMap<>(known);
    }

    Identified object(String id) {
        return objects.get(id);
    }

    /** Whether all is there that the row refers to. */
    boolean knows(Row row, Set<String> others) {
        List<Column> columns = row.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            Object cell = row.cells()[i];
            if (cell != null && columns.get(i).isReference() && !objects.containsKey(cell) && !others.contains(cell)) {
                return false;
            }
        }
        return true;
    }

    /** @return the objects of these rows, attached to one another and to what was known */
    List<Identified> build(Collection<Row> rows) {
        List<Identified> built = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Identified object = create(row);
            objects.put(row.id(), object);
            built.add(object);
        }
        attach(rows);
        for (Row row : rows) {
            refer(row);
        }
        return built;
    }

    private Identified create(Row row) {
        Identified object = (Identified) EcoreUtil.create(row.table().type());
        object.setId(row.id());
        List<Column> columns = row.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            Object cell = row.cells()[i];
            if (cell != null && !columns.get(i).isReference()) {
                object.eSet(columns.get(i).feature(), value(columns.get(i), cell));
            }
        }
        return object;
    }

    /** Most values stand in many rows (periods, states, sources) and cannot be changed: each text is parsed once. */
    private Object value(Column column, Object cell) {
        return cell instanceof String text && column.feature().getEType() != EcorePackage.Literals.ESTRING
                ? values.computeIfAbsent(column, key -> new HashMap<>()).computeIfAbsent(text, column::featureValue)
                : column.featureValue(cell);
    }

    private static int byPlace(Row one, Row other) {
        int order = Long.compare(one.position(), other.position());
        return order == 0 ? one.id().compareTo(other.id()) : order;
    }

    /** Siblings in their order; those who have one parent mostly come one after another. */
    private void attach(Collection<Row> rows) {
        Map<String, List<Row>> families = HashMap.newHashMap(rows.size() / 2);
        String parent = null;
        List<Row> family = List.of();
        for (Row row : rows) {
            if (row.parent() == null) {
                continue;
            }
            if (!row.parent().equals(parent)) {
                parent = row.parent();
                family = families.computeIfAbsent(parent, id -> new ArrayList<>());
            }
            family.add(row);
        }
        families.forEach((id, children) -> {
            Identified known = objects.get(id);
            if (known != null) {
                children.sort(ProgramBuilder::byPlace);
                attach(known, children);
            }
        });
    }

    private void attach(Identified parent, List<Row> children) {
        Map<String, EReference> known = containments.computeIfAbsent(parent.eClass(), type -> new HashMap<>());
        for (Row row : children) {
            EReference containment = known.computeIfAbsent(row.feature(), name -> containment(parent.eClass(), name));
            if (containment.isMany()) {
                @SuppressWarnings("unchecked")
                InternalEList<EObject> siblings = (InternalEList<EObject>) (EList<?>) parent.eGet(containment);
                siblings.addUnique(objects.get(row.id()));
            } else {
                parent.eSet(containment, objects.get(row.id()));
            }
        }
    }

    /** The containment of this name, as rows name it. */
    static EReference containment(EClass type, String name) {
        return type.getEAllContainments().stream().filter(c -> ModelMapping.featureName(c).equals(name)).findFirst().orElseThrow();
    }

    private void refer(Row row) {
        Identified object = objects.get(row.id());
        List<Column> columns = row.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.isReference() && row.cells()[i] != null && objects.get(row.cells()[i]) != null) {
                object.eSet(column.feature(), objects.get(row.cells()[i]));
            }
        }
        List<EStructuralFeature> lists = mapping.lists(row.table().type());
        for (int i = 0; i < lists.size(); i++) {
            fill(object, lists.get(i), Lists.split((String) row.cells()[columns.size() + i]));
        }
    }

    private void fill(Identified object, EStructuralFeature feature, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        @SuppressWarnings("unchecked")
        List<Object> list = (List<Object>) object.eGet(feature);
        for (String value : values) {
            Object member = feature instanceof EAttribute attribute ? Lists.value(attribute, value) : objects.get(value);
            if (member != null) {
                list.add(member);
            }
        }
    }
}
