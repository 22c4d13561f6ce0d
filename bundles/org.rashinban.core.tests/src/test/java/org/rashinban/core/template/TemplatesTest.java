package org.rashinban.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashinban.core.document.DocumentReading;
import org.rashinban.core.document.Problem;
import org.rashinban.model.Program;

/** Every template of the repository; {@code -Dtemplate=ID} for one alone. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("../../templates").toAbsolutePath().normalize();
    private static final TemplateLibrary LIBRARY = new TemplateLibrary(List.of(TemplateSource.of(TEMPLATES)));

    static Stream<String> templates() {
        String chosen = System.getProperty("template");
        return chosen != null ? Stream.of(chosen) : LIBRARY.templates().entries().stream().map(TemplateDescription::id);
    }

    static Stream<String> scales() {
        return LIBRARY.scales().entries().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateLoadsWithoutProblems(String id) {
        assertThat(load(id).getPlans()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateSurvivesWritingAndReading(String id) {
        assertThat(CheckTemplate.roundTrip(load(id))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noReferenceLeavesTheTemplate(String id) {
        Program program = load(id);

        for (TreeIterator<EObject> all = program.eAllContents(); all.hasNext();) {
            assertThat(all.next().eCrossReferences()).allSatisfy(target -> assertThat(isWithin(target, program)).isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("scales")
    void aGradeScaleLoadsWithoutProblems(String id) {
        assertThat(LIBRARY.scale(id)).isInstanceOf(DocumentReading.Read.class);
    }

    @Test
    void noTemplateIsLeftOut() {
        assertThat(sentences(LIBRARY.summaries().problems())).isEmpty();
        assertThat(LIBRARY.summaries().entries()).extracting(TemplateSummary::id)
                .contains("blank", "chiba", "hamamatsu", "kisarazu", "machida", "matsudo", "sample");
    }

    @Test
    void theBlankTemplateHasLevelsAndNothingOnThem() {
        TemplateSummary blank = LIBRARY.summaries().entries().stream()
                .filter(summary -> summary.id().equals("blank")).findFirst().orElseThrow();

        assertThat(blank).extracting(TemplateSummary::levels, TemplateSummary::elements, TemplateSummary::kpis).containsExactly(3, 0, 0);
        assertThat(load("blank").getPlans().getFirst().getGradeScale().getGrades()).hasSize(4);
    }

    private static Program load(String id) {
        return switch (LIBRARY.load(id)) {
            case TemplateReading.Loaded loaded -> loaded.program();
            case TemplateReading.Refused refused -> throw new AssertionError("\n" + sentences(refused.problems()));
        };
    }

    private static boolean isWithin(EObject object, EObject root) {
        return Stream.iterate(object, container -> container != null, EObject::eContainer).anyMatch(container -> container == root);
    }

    private static String sentences(List<Problem> problems) {
        return problems.stream().map(problem -> problem.in(Locale.ENGLISH)).collect(Collectors.joining("\n"));
    }
}
