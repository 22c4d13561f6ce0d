package org.rashinban.quality.architecture;

import static org.rashinban.quality.architecture.Library.JDBC;
import static org.rashinban.quality.architecture.Library.JFREECHART;
import static org.rashinban.quality.architecture.Library.POI;
import static org.rashinban.quality.architecture.Library.SWT;
import static org.rashinban.quality.architecture.Library.WORKBENCH;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The house, from the ground up: a bundle uses only those above it in this table, and never the libraries it names. A new bundle takes its
 * place here first.
 */
final class BundleTable {

    record Row(String bundle, Set<Library> never) {
    }

    private static final List<Row> ROWS = List.of(
            new Row("org.rashinban.model", EnumSet.allOf(Library.class)),
            new Row("org.rashinban.model.edit", EnumSet.of(SWT, WORKBENCH, JDBC, POI, JFREECHART)),
            new Row("org.rashinban.core", EnumSet.of(SWT, WORKBENCH, JDBC, POI, JFREECHART)),
            new Row("org.rashinban.store", EnumSet.of(SWT, WORKBENCH, POI, JFREECHART)),
            new Row("org.rashinban.charts", EnumSet.of(WORKBENCH, POI, JDBC)),
            new Row("org.rashinban.reports", EnumSet.of(SWT, WORKBENCH, JDBC)),
            new Row("org.rashinban.exchange", EnumSet.of(SWT, WORKBENCH, JDBC)),
            new Row("org.rashinban.cli", EnumSet.of(SWT, WORKBENCH)),
            new Row("org.rashinban.ui", EnumSet.of(JDBC, POI)),
            // For tests of the workbench alone; no feature ships them.
            new Row("org.rashinban.ui.testing", EnumSet.of(JDBC, POI)),
            new Row("org.rashinban.ui.testing.swtbot", EnumSet.of(JDBC, POI)));

    /** All that the model may know beside the language itself. */
    private static final List<String> MODEL_KNOWS = List.of("java", "org.eclipse.emf", "org.rashinban.model");

    private BundleTable() {
    }

    static List<Row> rows() {
        return ROWS;
    }

    static Optional<Row> row(String bundle) {
        return ROWS.stream().filter(row -> row.bundle().equals(bundle)).findFirst();
    }

    /** Whether {@code user} may use {@code used}: itself, and what stands above it. */
    static boolean mayUse(String user, String used) {
        return user.equals(used) || index(used) < index(user);
    }

    static boolean modelMayKnow(String packageName) {
        return packageName.isEmpty()
                || MODEL_KNOWS.stream().anyMatch(known -> packageName.equals(known) || packageName.startsWith(known + "."));
    }

    private static int index(String bundle) {
        for (int i = 0; i < ROWS.size(); i++) {
            if (ROWS.get(i).bundle().equals(bundle)) {
                return i;
            }
        }
        throw new IllegalArgumentException(bundle + " is not in the table of bundles");
    }
}
