package org.rashinban.quality.architecture;

import java.util.List;

/** What a bundle may be forbidden to know, as Java packages and as the names of OSGi bundles. */
enum Library {

    SWT(List.of("org.eclipse.swt"), List.of("org.eclipse.swt", "wrapped.org.jfree.swtgraphics2d")),
    WORKBENCH(
            List.of("org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4.ui", "org.eclipse.nebula", "org.eclipse.swtbot"),
            List.of("org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4.ui", "org.eclipse.nebula", "org.eclipse.swtbot")),
    JDBC(
            List.of("java.sql", "javax.sql", "org.apache.derby", "org.postgresql", "org.jooq", "org.jdbi", "org.flywaydb", "liquibase"),
            List.of("derby", "derbyshared", "derbytools", "wrapped.org.apache.derby", "org.postgresql", "org.jooq", "wrapped.org.jooq",
                    "wrapped.org.jdbi", "wrapped.org.flywaydb", "wrapped.org.postgresql", "wrapped.org.liquibase")),
    POI(List.of("org.apache.poi", "org.openxmlformats", "org.apache.xmlbeans", "org.jxls"),
            List.of("org.apache.poi", "wrapped.org.apache.poi", "wrapped.org.apache.xmlbeans", "wrapped.org.jxls")),
    JFREECHART(List.of("org.jfree"), List.of("org.jfree", "wrapped.org.jfree"));

    private final List<String> packages;
    private final List<String> bundles;

    Library(List<String> packages, List<String> bundles) {
        this.packages = packages;
        this.bundles = bundles;
    }

    boolean ownsPackage(String name) {
        return owns(packages, name);
    }

    boolean ownsBundle(String name) {
        return owns(bundles, name);
    }

    private static boolean owns(List<String> prefixes, String name) {
        return prefixes.stream().anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."));
    }
}
