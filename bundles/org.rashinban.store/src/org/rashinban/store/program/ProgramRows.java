package org.rashinban.store.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /**
     * Adds those members of a containment that are new there, with everything below them, and those that have another place now.
     *
     * @param from the first member that may be new or have another place
     * @param takenOut objects that left a container; only they may turn up in another one
     */
    void addMembers(Identified owner, EReference containment, int from, Set<String> takenOut) {
        String feature = ModelMapping.featureName(containment);
        Realm realm = ModelMapping.isQueried(containment) ? Realm.QUERIED : realm(owner);
        List<Identified> all = members(owner, containment);
        Optional<long[]> behind = from > 0 && from < all.size() ? placesBehind(owner, containment, all, from) : Optional.empty();
        List<Identified> members = behind.isPresent() ? all.subList(from, all.size()) : all;
        long[] places = behind.orElseGet(() -> places(owner, containment, all));
        for (int i = 0; i < places.length; i++) {
            Identified member = members.get(i);
            Row old = stored.get(member.getId());
            if (old == null || takenOut.contains(member.getId())) {
                add(member, owner.getId(), feature, places[i], realm);
            } else if (!hangsOn(old, owner, feature)) {
                throw twice(member.getId());
            } else if (old.position() != places[i]) {
                put(member, owner.getId(), feature, places[i], old.table());
            }
        }
    }

    /** Adds a new object and everything below it to an object that is not in memory. */
    void addMember(String owner, EReference containment, Identified member, long place) {
        add(member, owner, ModelMapping.featureName(containment), place,
                ModelMapping.isQueried(containment) ? Realm.QUERIED : Realm.STRUCTURE);
    }

    /** Adds a stored object as it stands, where it is stored, without what is below it. */
    void addAlone(Identified object) {
        Row old = stored.get(object.getId());
        put(object, old.parent(), old.feature(), old.position(), old.table());
    }

    Map<String, Row> rows() {
        return rows;
    }

    EObject object(String id) {
        return objects.get(id);
    }

    private void add(Identified object, String parent, String feature, long position, Realm realm) {
        put(object, parent, feature, position, mapping.table(object.eClass(), realm));
        for (EReference containment : object.eClass().getEAllContainments()) {
            if (object.eIsSet(containment)) {
                addChildren(object, containment, ModelMapping.isQueried(containment) ? Realm.QUERIED : realm);
            }
        }
    }

    private void put(Identified object, String parent, String feature, long position, Table table) {
        Row old = stored.get(object.getId());
        rows.put(object.getId(),
                new Row(table, object.getId(), parent, feature, position, cells(object, table), old == null ? 0 : old.tx()));
        EObject other = objects.put(object.getId(), object);
        if (other != null && other != object) {
            throw twice(object.getId());
        }
    }

    private static IllegalStateException twice(String id) {
        return new IllegalStateException("two objects have the identifier " + id);
    }

    private void addChildren(Identified object, EReference containment, Realm realm) {
        List<Identified> members = members(object, containment);
        long[] places = places(object, containment, members);
        for (int i = 0; i < places.length; i++) {
            add(members.get(i), object.getId(), ModelMapping.featureName(containment), places[i], realm);
        }
    }

    private static List<Identified> members(Identified object, EReference containment) {
        Object value = object.eGet(containment);
        if (containment.isMany()) {
            @SuppressWarnings("unchecked")
            List<Identified> many = (List<Identified>) value;
            return many;
        }
        return value == null ? List.of() : List.of((Identified) value);
    }

    /** Of an only child the place is of no account. */
    private long[] places(Identified owner, EReference containment, List<Identified> members) {
        return containment.isMany() ? Positions.assign(storedPlaces(owner, containment, members)) : new long[members.size()];
    }

    /**
     * The places of the members from one on, without looking at those before it, of which there may be many; empty if there is no room for
     * them behind those.
     */
    private Optional<long[]> placesBehind(Identified owner, EReference containment, List<Identified> members, int from) {
        long before = storedPlaces(owner, containment, members.subList(from - 1, from))[0];
        return before == Positions.NONE ? Optional.empty()
                : Positions.assign(storedPlaces(owner, containment, members.subList(from, members.size())), before);
    }

    private long[] storedPlaces(Identified owner, EReference containment, List<Identified> members) {
        long[] places = new long[members.size()];
        for (int i = 0; i < places.length; i++) {
            Row old = stored.get(members.get(i).getId());
            places[i] = old != null && hangsOn(old, owner, ModelMapping.featureName(containment)) ? old.position() : Positions.NONE;
        }
        return places;
    }

    private static boolean hangsOn(Row row, Identified owner, String feature) {
        return owner.getId().equals(row.parent()) && feature.equals(row.feature());
    }

    /** Whether an object belongs to what is read by query is told by what it hangs on. */
    private static Realm realm(EObject object) {
        for (EObject at = object; at.eContainer() != null; at = at.eContainer()) {
            if (ModelMapping.isQueried(at.eContainmentFeature())) {
                return Realm.QUERIED;
            }
        }
        return Realm.STRUCTURE;
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
