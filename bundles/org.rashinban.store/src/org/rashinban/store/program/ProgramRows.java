package org.rashinban.store.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.model.Identified;
import org.rashinban.store.mapping.Column;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;
import org.rashinban.store.mapping.Table;

/** Turns objects in memory into the rows that they would have, keeping stored places where the order allows it. */
final class ProgramRows {

    private final ModelMapping mapping;
    private final Map<String, Row> stored;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, EObject> objects = new LinkedHashMap<>();

    /** @param stored the rows as last read or written, by identifier */
    ProgramRows(ModelMapping mapping, Map<String, Row> stored) {
        this.mapping = mapping;
        this.stored = stored;
    }

    /** Adds the object and everything below it. */
    void addTree(Identified root, String parent, String feature, Realm realm) {
        Row old = stored.get(root.getId());
        add(root, parent, feature, old == null ? 0 : old.position(), realm);
    }

    Map<String, Row> rows() {
        return rows;
    }

    EObject object(String id) {
        return objects.get(id);
    }

    private void add(Identified object, String parent, String feature, long position, Realm realm) {
        Table table = mapping.table(object.eClass(), realm);
        Row old = stored.get(object.getId());
        Row row = new Row(table, object.getId(), parent, feature, position, cells(object, table), old == null ? 0 : old.tx());
        if (rows.put(object.getId(), row) != null) {
            throw new IllegalStateException("two objects have the identifier " + object.getId());
        }
        objects.put(object.getId(), object);
        for (EReference containment : object.eClass().getEAllContainments()) {
            if (object.eIsSet(containment)) {
                Realm below = ModelMapping.isQueried(containment) ? Realm.QUERIED : realm;
                addChildren(object, containment, below);
            }
        }
    }

    private void addChildren(Identified object, EReference containment, Realm realm) {
        String feature = ModelMapping.featureName(containment);
        if (!containment.isMany()) {
            add((Identified) object.eGet(containment), object.getId(), feature, 0, realm);
            return;
        }
        @SuppressWarnings("unchecked")
        List<Identified> children = (List<Identified>) object.eGet(containment);
        long[] places = new long[children.size()];
        for (int i = 0; i < places.length; i++) {
            Row old = stored.get(children.get(i).getId());
            places[i] =
                    old != null && object.getId().equals(old.parent()) && feature.equals(old.feature()) ? old.position() : Positions.NONE;
        }
        places = Positions.assign(places);
        for (int i = 0; i < places.length; i++) {
            add(children.get(i), object.getId(), feature, places[i], realm);
        }
    }

    private Object[] cells(EObject object, Table table) {
        List<Column> columns = table.columns();
        List<EStructuralFeature> lists = mapping.lists(table.type());
        Object[] cells = new Object[columns.size() + lists.size()];
        for (int i = 0; i < columns.size(); i++) {
            cells[i] = columns.get(i).valueOf(object);
        }
        for (int i = 0; i < lists.size(); i++) {
            cells[columns.size() + i] = Lists.cell(object, lists.get(i));
        }
        return cells;
    }
}
