package org.rashinban.quality.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rashinban.quality.architecture.BundleTable.Row;

/** The table of bundles, applied to what a manifest asks for. */
final class ManifestRules {

    private static final String PREFIX = "org.rashinban.";
    /** Directives and attributes hold commas only within quotes. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    /** What the model's manifest may require beside EMF: the platform EMF itself stands on. */
    private static final Set<String> UNDER_EMF = Set.of("org.eclipse.core.runtime");

    private ManifestRules() {
    }

    static List<String> violations(String bundle, Manifest manifest) {
        List<String> found = new ArrayList<>();
        Attributes main = manifest.getMainAttributes();
        String symbolicName = names(main.getValue("Bundle-SymbolicName")).stream().findFirst().orElse("");
        if (!symbolicName.equals(bundle)) {
            found.add(bundle + ": Bundle-SymbolicName is " + symbolicName);
        }
        if (!"0.1.0.qualifier".equals(main.getValue("Bundle-Version"))) {
            found.add(bundle + ": Bundle-Version is " + main.getValue("Bundle-Version"));
        }
        if (!"JavaSE-21".equals(main.getValue("Bundle-RequiredExecutionEnvironment")) && main.getValue("Fragment-Host") == null) {
            found.add(bundle + ": Bundle-RequiredExecutionEnvironment is not JavaSE-21");
        }
        // Nobody meets the name of a fragment; what it says is its host's.
        Stream.of("Bundle-Name", "Bundle-Vendor").filter(header -> main.getValue("Fragment-Host") == null)
                .filter(header -> main.getValue(header) == null || !main.getValue(header).startsWith("%"))
                .forEach(header -> found.add(bundle + ": " + header + " is not translated"));
        BundleTable.row(bundle).ifPresent(row -> {
            names(main.getValue("Require-Bundle")).forEach(required -> found.addAll(requirement(row, required)));
            names(main.getValue("Import-Package")).forEach(imported -> found.addAll(packageImport(row, imported)));
        });
        return found;
    }

    private static List<String> requirement(Row row, String required) {
        List<String> found = new ArrayList<>();
        if (required.startsWith(PREFIX)) {
            if (BundleTable.row(required).isEmpty() || !BundleTable.mayUse(row.bundle(), required)) {
                found.add(row.bundle() + " requires " + required);
            }
        } else if (row.bundle().equals("org.rashinban.model") && !BundleTable.modelMayKnow(required) && !UNDER_EMF.contains(required)) {
            found.add(row.bundle() + " requires " + required + ", but knows EMF alone");
        }
        row.never().stream().filter(library -> library.ownsBundle(required))
                .forEach(library -> found.add(row.bundle() + " requires " + required + ", but must not use " + library));
        return found;
    }

    private static List<String> packageImport(Row row, String imported) {
        List<String> found = new ArrayList<>();
        if (row.bundle().equals("org.rashinban.model") && !BundleTable.modelMayKnow(imported)) {
            found.add(row.bundle() + " imports " + imported + ", but knows EMF alone");
        }
        row.never().stream().filter(library -> library.ownsPackage(imported))
                .forEach(library -> found.add(row.bundle() + " imports " + imported + ", but must not use " + library));
        return found;
    }

    /** The names in a manifest header, without their directives. */
    static List<String> names(String header) {
        if (header == null) {
            return List.of();
        }
        return Stream.of(QUOTED.matcher(header).replaceAll("").split(",")).map(clause -> clause.split(";")[0].strip())
                .filter(name -> !name.isEmpty()).toList();
    }
}
