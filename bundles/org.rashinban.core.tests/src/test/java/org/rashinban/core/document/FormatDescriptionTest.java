package org.rashinban.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.rashinban.model.Element;

class FormatDescriptionTest {

    private static final Path DESCRIPTION = Path.of("../../docs/plan-text-format.md");

    @Test
    void theExampleInTheDescriptionIsAPlan() throws IOException {
        Matcher example = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(DESCRIPTION));
        assertThat(example.find()).isTrue();

        Element element = Documents.read(example.group(1)).getPlans().getFirst().getEditions().getFirst().getChildren().getFirst();

        assertThat(element.getOwners().getFirst().getDepartment().getName()).isEqualTo("デジタル推進課");
        assertThat(element.getKpis().getFirst().getTargets()).hasSize(2);
    }
}
