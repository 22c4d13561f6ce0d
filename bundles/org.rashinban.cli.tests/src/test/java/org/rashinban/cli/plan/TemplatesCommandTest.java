package org.rashinban.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class TemplatesCommandTest {

    @Test
    void theFiveCitiesAreListedWithTheirCounts() {
        CommandLine.Run run = CommandLine.run(new TemplatesCommand(CommandLine.TEMPLATES), Locale.JAPANESE);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.lines().getFirst()).isEqualTo("id,title,levels,elements,kpis");
        assertThat(run.lines()).anySatisfy(line -> assertThat(line).startsWith("hamamatsu,").endsWith(",5,56,33"))
                .anySatisfy(line -> assertThat(line).startsWith("chiba,").endsWith(",6,86,0"))
                .anySatisfy(line -> assertThat(line).startsWith("kisarazu,")).anySatisfy(line -> assertThat(line).startsWith("machida,"))
                .anySatisfy(line -> assertThat(line).startsWith("matsudo,")).anySatisfy(line -> assertThat(line).startsWith("blank,"));
    }

    @Test
    void titlesFollowTheLanguage() {
        CommandLine.Run run = CommandLine.run(new TemplatesCommand(CommandLine.TEMPLATES), Locale.ENGLISH, "--format", "json");
        assertThat(run.out()).contains("\"id\": \"hamamatsu\"").contains("Hamamatsu");
    }
}
