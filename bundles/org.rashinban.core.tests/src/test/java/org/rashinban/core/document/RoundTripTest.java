package org.rashinban.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.document.DocumentReading.Read;
import org.rashinban.model.RashinbanPackage;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {

    @Property(tries = 150)
    void whatIsWrittenReadsBackAsTheSameTree(@ForAll("programs") EObject program, @ForAll IdPolicy ids) {
        String text = new DocumentWriter(ids).write(program);

        assertThat(TreeComparison.differences(program, read(program, text))).isEmpty();
    }

    @Property(tries = 80)
    void writingWhatWasReadChangesNothing(@ForAll("programs") EObject program, @ForAll IdPolicy ids) {
        String text = new DocumentWriter(ids).write(program);

        assertThat(new DocumentWriter(ids).write(read(program, text))).isEqualTo(text);
    }

    @Property(tries = 80)
    void anyObjectCanBeADocumentOfItsOwn(@ForAll("scales") EObject scale) {
        String text = new DocumentWriter(IdPolicy.ALWAYS).write(scale);

        assertThat(TreeComparison.differences(scale, read(scale, text))).isEmpty();
    }

    private static EObject read(EObject original, String text) {
        DocumentReading reading = DocumentReader.read(original.eClass(), "other seed", List.of(DocumentPart.features("written", text)));
        assertThat(reading).describedAs(text).isInstanceOf(Read.class);
        return ((Read) reading).root();
    }

    @Provide
    Arbitrary<EObject> programs() {
        return Arbitraries.randomValue(random -> new RandomTree(random).of(RashinbanPackage.Literals.PROGRAM));
    }

    @Provide
    Arbitrary<EObject> scales() {
        return Arbitraries.randomValue(random -> new RandomTree(random).of(RashinbanPackage.Literals.GRADE_SCALE));
    }
}
