package org.rashinban.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashinban.model.RashinbanPackage;

/** What the text format takes for granted about the metamodel. A class that breaks it could be written, but not read. */
class MetamodelFitTest {

    static Stream<EClass> classes() {
        return RashinbanPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void whatIsContainedHasOneClass(EClass type) {
        List<EClass> all = classes().toList();
        for (EReference containment : type.getEAllContainments()) {
            EClass contained = containment.getEReferenceType();
            assertThat(contained.isAbstract()).describedAs(containment.getName()).isFalse();
            assertThat(all).filteredOn(other -> other != contained && contained.isSuperTypeOf(other)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyObjectHasAnId(EClass type) {
        assertThat(type.getEIDAttribute()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void theBriefFormIsOneText(EClass type) {
        Shape.of(type).brief().ifPresent(brief -> {
            assertThat(brief.isMany()).isFalse();
            assertThat(brief instanceof EReference reference && reference.isContainment()).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("classes")
    void noFeatureIsCalledLikeTheWordOfTheFormat(EClass type) {
        assertThat(Shape.of(type).feature("into")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyValueHasAnExampleForWhoeverMistypesIt(EClass type) {
        for (EAttribute attribute : type.getEAllAttributes()) {
            String example = ValueText.example(attribute.getEAttributeType());
            String first = ValueText.choices(attribute.getEAttributeType()).stream().findFirst().orElse(example.split(", ")[0]);
            assertThat(ValueText.read(attribute.getEAttributeType(), first)).describedAs(attribute.getName()).isPresent();
        }
    }

    @Test
    void theNameComesFirstAndWhatNestsComesLast() {
        assertThat(Shape.of(RashinbanPackage.Literals.ELEMENT).features()).extracting(EStructuralFeature::getName)
                .startsWith("id", "code", "number", "title").endsWith("children");
        assertThat(Shape.of(RashinbanPackage.Literals.TARGET).features()).extracting(EStructuralFeature::getName).doesNotContain("kpi");
    }
}
