package org.rashinban.store.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.store.mapping.Column;
import org.rashinban.store.mapping.ModelMapping;

/** An object as its row holds it, for those who judge or compare states without needing the object itself. */
public final class StoredObject {

    private final ModelMapping mapping;
    private final Row row;

    StoredObject(ModelMapping mapping, Row row) {
        this.mapping = mapping;
        this.row = row;
    }

    Row row() {
        return row;
    }

    public EClass type() {
        return row.table().type();
    }

    public String id() {
        return row.id();
    }

    /** The object that it hangs on; empty for the program itself. */
    public Optional<String> parent() {
        return Optional.ofNullable(row.parent());
    }

    /** The transaction that wrote this state. */
    public long tx() {
        return row.tx();
    }

    /** What one single-valued feature holds, as text. */
    public Optional<String> text(EStructuralFeature feature) {
        List<Column> columns = row.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).feature() == feature) {
                return Optional.ofNullable(row.cells()[i]).map(Object::toString);
            }
        }
        return Optional.empty();
    }

    /** What each feature holds, as text by name, in the order of the model; features without a value are left out. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        List<Column> columns = row.table().columns();
        List<EStructuralFeature> lists = mapping.lists(type());
        for (int i = 0; i < row.cells().length; i++) {
            if (row.cells()[i] != null) {
                EStructuralFeature feature = i < columns.size() ? columns.get(i).feature() : lists.get(i - columns.size());
                texts.put(feature.getName(), row.cells()[i].toString());
            }
        }
        return texts;
    }
}
