package org.rashinban.store.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rashinban.model.Identified;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;

/** What a program in memory has that its stored rows have not: found by looking at what was touched, or at all. */
final class Comparison {

    private final ProgramState state;
    private final ProgramRows wanted;

    Comparison(ModelMapping mapping, ProgramState state) {
        this.state = state;
        wanted = new ProgramRows(mapping, state.stored());
    }

    /** The rows as they should be, and their objects. */
    ProgramRows wanted() {
        return wanted;
    }

    Changes changes() {
        Touched touched = state.touched();
        if (touched.isEverything()) {
            wanted.addTree(state.program(), null, null, Realm.STRUCTURE);
            return Changes.between(state.stored(), wanted.rows());
        }
        touched.lists().forEach((owner, references) -> {
            if (touched.isInProgram(owner)) {
                references.forEach((reference, from) -> wanted.addMembers(owner, reference, from, touched.takenOut()));
            }
        });
        for (Identified object : touched.changed()) {
            if (touched.isInProgram(object) && wanted.object(object.getId()) == null) {
                wanted.addAlone(object);
            }
        }
        return Changes.between(concerned(touched), wanted.rows());
    }

    /** The stored rows to compare with: those of the same objects, and those of what was taken out with all below it. */
    private Map<String, Row> concerned(Touched touched) {
        Map<String, Row> concerned = new LinkedHashMap<>();
        if (!touched.takenOut().isEmpty()) {
            Map<String, List<Row>> below = children(state.stored());
            touched.takenOut().forEach(id -> collect(state.stored().get(id), below, concerned));
        }
        for (String id : wanted.rows().keySet()) {
            Row row = state.stored().get(id);
            if (row != null) {
                concerned.put(id, row);
            }
        }
        return concerned;
    }

    /** The rows by what they hang on. */
    static Map<String, List<Row>> children(Map<String, Row> rows) {
        Map<String, List<Row>> below = new HashMap<>();
        rows.values().forEach(row -> below.computeIfAbsent(row.parent(), parent -> new ArrayList<>()).add(row));
        return below;
    }

    /** Adds the row and all below it. */
    static void collect(Row row, Map<String, List<Row>> below, Map<String, Row> into) {
        if (row != null && into.put(row.id(), row) == null) {
            below.getOrDefault(row.id(), List.of()).forEach(child -> collect(child, below, into));
        }
    }
}
