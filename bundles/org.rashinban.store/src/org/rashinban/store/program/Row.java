package org.rashinban.store.program;

import java.util.Objects;

import org.rashinban.store.mapping.Table;

/**
 * One stored object: where it hangs and what its features hold, as columns hold it.
 *
 * @param parent identifier of the containing object, null for the program itself
 * @param feature containing feature ("Kpi.targets"), null for the program itself
 * @param position place among its siblings; only the order counts, gaps are normal
 * @param cells one for each column of the table, then one for each many-valued feature (see {@link Lists})
 * @param tx transaction that wrote it, 0 if it is not stored yet
 */
record Row(Table table, String id, String parent, String feature, long position, Object[] cells, long tx) {

    Row at(long newPosition) {
        return new Row(table, id, parent, feature, newPosition, cells, tx);
    }

    Row writtenBy(long newTx) {
        return new Row(table, id, parent, feature, position, cells, newTx);
    }

    boolean sameFeatures(Row other) {
        for (int i = 0; i < cells.length; i++) {
            if (!Objects.equals(cells[i], other.cells[i])) {
                return false;
            }
        }
        return true;
    }

    boolean samePlace(Row other) {
        return Objects.equals(parent, other.parent) && Objects.equals(feature, other.feature) && position == other.position;
    }
}
