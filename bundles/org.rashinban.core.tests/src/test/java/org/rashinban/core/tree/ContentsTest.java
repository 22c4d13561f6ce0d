package org.rashinban.core.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.core.template.TemplateSource;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage;

class ContentsTest {

    /** Whole branches are passed over; none may be that holds what is looked for. */
    @ParameterizedTest
    @ValueSource(strings = {"sample", "hamamatsu", "machida"})
    void ofEveryTypeAllObjectsAreFoundInTheOrderOfTheDocument(String plan) {
        TemplateLibrary library = new TemplateLibrary(List.of(TemplateSource.of(Path.of("../../templates"))));
        Program program = ((TemplateReading.Loaded) library.load(plan)).program();
        List<EObject> all = new ArrayList<>(List.of(program));
        program.eAllContents().forEachRemaining(all::add);

        RashinbanPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).forEach(
                type -> assertThat(Contents.of(program, type.getInstanceClass()).map(EObject.class::cast)).as(type.getName())
                        .containsExactlyElementsOf(all.stream().filter(type::isInstance).toList()));
    }
}
