package org.rashinban.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenEnum;
import org.eclipse.emf.codegen.ecore.genmodel.GenEnumLiteral;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The item providers' catalogues. Labels come from the ecore: English from the names, Japanese from the label annotations. What the
 * generated code asks for besides stands in {@code labels/base.properties} of the bundle, in each language.
 */
final class LabelCatalogues {

    private static final String LABEL = "https://rashinban.org/label";

    private final GenModel genModel;

    LabelCatalogues(GenModel genModel) {
        this.genModel = genModel;
    }

    void write(Path editProject) throws IOException {
        write(editProject, "", LabelCatalogues::english);
        write(editProject, "_ja", LabelCatalogues::japanese);
    }

    private void write(Path editProject, String suffix, Function<ENamedElement, String> label) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(editProject.resolve("labels/base" + suffix + ".properties")));
        for (GenPackage genPackage : genModel.getGenPackages()) {
            for (GenClass genClass : genPackage.getGenClasses()) {
                lines.add("_UI_" + genClass.getName() + "_type = " + label.apply(genClass.getEcoreClass()));
                for (GenFeature feature : genClass.getGenFeatures()) {
                    lines.add("_UI_" + genClass.getName() + "_" + feature.getName() + "_feature = "
                            + label.apply(feature.getEcoreFeature()));
                }
            }
            for (GenEnum genEnum : genPackage.getGenEnums()) {
                for (GenEnumLiteral literal : genEnum.getGenEnumLiterals()) {
                    lines.add("_UI_" + genEnum.getName() + "_" + literal.getName() + "_literal = "
                            + label.apply(literal.getEcoreEnumLiteral()));
                }
            }
        }
        Files.write(editProject.resolve("plugin" + suffix + ".properties"), lines);
    }

    private static String english(ENamedElement element) {
        // "repeatedKpis" and "DONE_WITH_EXCEPTIONS" become "Repeated kpis" and "Done with exceptions".
        String spaced = element.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replace('_', ' ').toLowerCase(Locale.ROOT);
        return (Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1)).replaceAll("(?i)\\bkpi", "KPI").replaceAll("(?i)\\burl\\b",
                "URL");
    }

    private static String japanese(ENamedElement element) {
        String label = EcoreUtil.getAnnotation(element, LABEL, "ja");
        if (label == null) {
            throw new IllegalStateException("No Japanese label on " + EcoreUtil.getURI(element));
        }
        return label;
    }
}
