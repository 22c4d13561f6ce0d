package org.rashinban.reports.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rashinban.reports.Packs;
import org.rashinban.reports.template.SheetPlan;
import org.rashinban.reports.template.Template;

class SingleTemplatesTest {

    private static final Path TEMPLATES = Path.of("../../templates");

    /** If this fails, run {@link SingleTemplates#main} in the folder of this module and commit what it wrote. */
    @ParameterizedTest
    @EnumSource(SingleTemplates.class)
    void theFileIsWhatTheDesignMakes(SingleTemplates single) throws IOException {
        assertThat(Arrays.mismatch(Files.readAllBytes(single.file()), single.bytes())).isEqualTo(-1);
    }

    @ParameterizedTest
    @EnumSource(SingleTemplates.class)
    void everyFigureThatItNamesExists(SingleTemplates single) throws IOException {
        try (Template template = ((Template.Reading.Read) Template.read(single.bytes(), single.id())).template()) {
            assertThat(template.sheets().stream().flatMap(SheetPlan::figures).map(block -> block.directive().operand().orElse("")))
                    .isNotEmpty().allSatisfy(id -> assertThat(Packs.FIGURES.find(id)).as(id).isPresent());
        }
    }

    /** Under the title that the file bears. */
    @ParameterizedTest
    @EnumSource(SingleTemplates.class)
    void itIsOfferedAsAReport(SingleTemplates single) throws IOException {
        Properties titles = new Properties();
        try (var reader = Files.newBufferedReader(TEMPLATES.resolve("OSGI-INF/l10n/bundle_ja.properties"))) {
            titles.load(reader);
        }

        assertThat(Files.readString(TEMPLATES.resolve("plugin.xml")))
                .contains("<report id=\"" + single.id() + "\" title=\"%report." + single.id() + "\" template=\"reports/" + single.id()
                        + ".xlsx\"/>");
        assertThat(titles.getProperty("report." + single.id())).isEqualTo(single.title());
    }
}
