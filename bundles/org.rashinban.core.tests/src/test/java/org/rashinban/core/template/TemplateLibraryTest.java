package org.rashinban.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateLibraryTest {

    @TempDir
    private Path folder;
    private TemplateLibrary library;

    @BeforeEach
    void oneTemplateAndOneScale() throws IOException {
        library = new TemplateLibrary(List.of(TemplateSource.of(folder)));
        write("scales/three.yaml", "code: three\ntitle: 三段階\n");
        write("plans/a/template.yaml", "id: a\ntitle: 計画A\ntitleEn: Plan A\norder: 2\nscales: [three]\nparts: [plan.yaml]\n");
        write("plans/a/plan.yaml", """
                plans:
                  - code: A
                    gradeScale: three
                    editions:
                      - code: old
                        state: SUPERSEDED
                        levels: [{code: x}]
                        children: [{code: gone}]
                      - code: new
                        levels: [{code: x}, {code: y}]
                        children: [{code: one, kpis: [{code: k}], children: [{code: two}]}]
                """);
    }

    @Test
    void aTemplateBringsItsScalesAlong() {
        assertThat(library.load("a")).isInstanceOfSatisfying(TemplateReading.Loaded.class, loaded -> assertThat(
                loaded.program().getPlans().getFirst().getGradeScale()).isSameAs(loaded.program().getGradeScales().getFirst()));
    }

    @Test
    void theSummaryCountsTheEditionInForce() {
        TemplateSummary summary = library.summaries().entries().getFirst();

        assertThat(summary.title(Locale.JAPANESE)).isEqualTo("計画A");
        assertThat(summary.title(Locale.ENGLISH)).isEqualTo("Plan A");
        assertThat(summary).extracting(TemplateSummary::levels, TemplateSummary::elements, TemplateSummary::kpis).containsExactly(2, 2, 1);
    }

    @Test
    void templatesAreListedInTheirOrder() throws IOException {
        write("plans/z/template.yaml", "id: z\ntitle: Z\norder: 1\n");
        write("plans/b/template.yaml", "id: b\ntitle: B\norder: 2\n");

        assertThat(library.templates().entries()).extracting(TemplateDescription::id).containsExactly("z", "a", "b");
    }

    @Test
    void aBadTemplateIsReportedAndHidesNoOther() throws IOException {
        write("plans/b/template.yaml", "id: other\ntitle: B\n");
        write("plans/c/template.yaml", "id: c\n");
        write("plans/d/plan.yaml", "title: x\n");

        assertThat(library.templates().entries()).extracting(TemplateDescription::id).containsExactly("a");
        assertThat(library.templates().problems()).extracting(problem -> problem.message().in(Locale.ENGLISH)).containsExactly(
                "The id \"other\" must be the name of the folder, \"b\".", "The template has no title.", "There is no such file.");
    }

    @Test
    void theFirstSourceOfAnIdIsUsed(@TempDir Path second) throws IOException {
        Files.createDirectories(second.resolve("plans/a"));
        Files.writeString(second.resolve("plans/a/template.yaml"), "id: a\ntitle: shadowed\n");
        TemplateLibrary both = new TemplateLibrary(List.of(TemplateSource.of(folder), TemplateSource.of(second)));

        assertThat(both.templates().entries()).extracting(TemplateDescription::title).containsExactly("計画A");
    }

    @Test
    void aTemplateCannotReachOutOfItsFolder() throws IOException {
        write("plans/b/template.yaml", "id: b\ntitle: B\nparts: [../a/plan.yaml, /etc/passwd]\n");

        assertThat(problems("b")).allSatisfy(problem -> assertThat(problem).contains("cannot be a part")).hasSize(2);
    }

    @Test
    void whatIsMissingIsNamedAllAtOnce() throws IOException {
        write("plans/b/template.yaml", "id: b\ntitle: B\nscales: [five]\nparts: [none.yaml]\n");

        assertThat(problems("b")).containsExactly(
                folder.resolve("plans/b/template.yaml") + ": There is no grade scale \"five\". Available: three.",
                folder.resolve("plans/b/none.yaml") + ": There is no such file.");
        assertThat(problems("c")).containsExactly("c: There is no template of this id. Available: a, b.");
    }

    @Test
    void aTextInAnotherEncodingIsRefused() throws IOException {
        Files.write(folder.resolve("plans/a/plan.yaml"), "title: 計画".getBytes(Charset.forName("Windows-31J")));

        assertThat(problems("a")).containsExactly(folder.resolve("plans/a/plan.yaml") + ": The file is not UTF-8 text. Save it as UTF-8.");
    }

    private List<String> problems(String id) {
        assertThat(library.load(id)).isInstanceOf(TemplateReading.Refused.class);
        return ((TemplateReading.Refused) library.load(id)).problems().stream().map(problem -> problem.in(Locale.ENGLISH)).toList();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
