package org.rashinban.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.document.Documents.problems;
import static org.rashinban.core.document.Documents.reading;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rashinban.core.document.DocumentReading.Refused;

/** Whatever a file holds, reading it ends soon and with a sentence. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileTextTest {

    @Test
    void aliasesAreRefusedBeforeTheyMultiply() {
        assertThat(problems("""
                title: x
                plans: &a [*b, *b]
                """)).containsExactly("1.yaml:2: Anchors (&) and references to them (*) are not used here. "
                + "Write the text out, or put it in quotation marks.");
    }

    @Test
    void typeMarksAreRefused() {
        assertThat(problems("title: !!javax.script.ScriptEngineManager x")).hasSize(1).first().asString().contains("Type marks");
    }

    @Test
    void depthIsBounded() {
        assertThat(problems("plans: " + "[".repeat(100_000))).containsExactly("1.yaml:1: The text is nested too deeply here.");
        assertThat(problems("{a: ".repeat(100_000))).containsExactly("1.yaml:1: The text is nested too deeply here.");
    }

    @Test
    void sizeIsBounded() {
        assertThat(problems("#".repeat(YamlParser.MAX_CHARACTERS + 1))).hasSize(1).first().asString()
                .contains("longer than 33,554,432 characters");
    }

    @Test
    void theNumberOfEntriesIsBounded() {
        assertThat(problems("plans: [" + "{},".repeat(Draft.MAX_NODES) + "]"))
                .containsExactly("1.yaml:1: The document holds more than 1,000,000 entries. What follows was not read.");
    }

    @Test
    void aNameThatEverythingBearsIsStillFoundNearBy() {
        String kpi = "{components: [{name: X}], baseline: {components: [{component: X}]}},\n";

        assertThat(Documents.read("plans: [{editions: [{kpis: [" + kpi.repeat(20_000) + "]}]}]").getPlans()).hasSize(1);
    }

    @Test
    void exponentsThatWouldFillTheMemoryAreRefused() {
        assertThat(problems("gradeScales: [{grades: [{minimum: 1e999999999}]}]")).hasSize(1);
        assertThat(problems("plans: [{editions: [{kpis: [{baseline: {amount: 1E+999999999}}]}]}]")).hasSize(1);
    }

    @Test
    void aReferenceOfManyStepsNamesNothing() {
        assertThat(problems("plans: [{code: a, owner: \"" + "a/".repeat(1_000_000) + "a\"}]")).hasSize(1);
    }

    @Test
    void manyProblemsAreCutShort() {
        assertThat(problems("x: {}\n" + "- ".repeat(3), "plans:\n" + "  - {a: b}\n".repeat(5_000)))
                .hasSize(201).last().asString().endsWith("And 4,801 more problems.");
    }

    @Test
    void oneDocumentAFile() {
        assertThat(problems("title: a\n---\ntitle: b"))
                .containsExactly("1.yaml:2: A second document (---) starts here. Put it into a file of its own.");
        assertThat(problems("")).containsExactly("1.yaml:1: The file holds nothing.");
        assertThat(problems("# nothing\n---\n")).containsExactly("1.yaml:1: The file holds nothing.");
        assertThat(problems("- a")).containsExactly("1.yaml:1: The file must consist of lines of the form \"name: value\".");
    }

    @Test
    void brokenStructureIsNamedAtItsLine() {
        assertThat(problems("title: a\nplans: [")).hasSize(1).first().asString().startsWith("1.yaml:2: The structure of the text breaks");
        assertThat(problems("title: a\n\tplans: []")).containsExactly("1.yaml:2: There is a tab character here. Indent with spaces.");
        assertThat(problems("title: a\u0001"))
                .containsExactly("1.yaml: The file contains a character that a text cannot have. Save it as UTF-8 text.");
        assertThat(problems("? [a, b]\n: c")).containsExactly("1.yaml:1: A list or a mapping cannot be a name. Write \"name: value\".");
    }

    @Test
    void problemsSpeakJapaneseToo() {
        Refused refused = (Refused) reading("titel: x");

        assertThat(refused.problems().getFirst().in(Locale.JAPANESE))
                .isEqualTo("1.yaml:1: Programに「titel」という項目はありません。「title」ではありませんか。");
    }
}
