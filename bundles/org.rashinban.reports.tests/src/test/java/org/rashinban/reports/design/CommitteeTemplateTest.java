package org.rashinban.reports.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.rashinban.reports.Packs;
import org.rashinban.reports.template.SheetPlan;
import org.rashinban.reports.template.Template;

class CommitteeTemplateTest {

    /** If this fails, run {@link CommitteeTemplate#main} in the folder of this module and commit what it wrote. */
    @Test
    void theFileIsWhatTheDesignMakes() throws IOException {
        assertThat(Arrays.mismatch(Files.readAllBytes(CommitteeTemplate.FILE), CommitteeTemplate.bytes())).isEqualTo(-1);
    }

    @Test
    void everyFigureThatItNamesExists() throws IOException {
        try (Template template = ((Template.Reading.Read) Template.read(CommitteeTemplate.bytes(), "committee.xlsx")).template()) {
            assertThat(template.sheets()).flatExtracting(plan -> plan.figures().toList()).isNotEmpty();
            assertThat(template.sheets().stream().flatMap(SheetPlan::figures).map(block -> block.directive().operand().orElse("")))
                    .allSatisfy(id -> assertThat(Packs.FIGURES.find(id)).as(id).isPresent());
        }
    }
}
