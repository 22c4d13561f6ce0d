package org.rashinban.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.check.Checks;

class CheckCommandTest {

    private static CommandLine.Run check(String template, Locale locale, String... more) {
        String[] options = new String[more.length + 4];
        System.arraycopy(new String[] {"--template", template, "--as-of", "2026-03-31"}, 0, options, 0, 4);
        System.arraycopy(more, 0, options, 4, more.length);
        return CommandLine.run(new CheckCommand(CommandLine.TEMPLATES, Checks.builtIn(), Clock.systemUTC()), locale, options);
    }

    /** The sample was made with these faults in it. */
    @Test
    void theFaultsOfTheSampleAreFound() {
        CommandLine.Run run = check("sample", Locale.JAPANESE);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.lines().getFirst()).isEqualTo("severity,check,type,object,feature,message,fix");
        assertThat(run.lines()).anySatisfy(line -> assertThat(line).contains(",actual.copied,").contains("K16"))
                .anySatisfy(line -> assertThat(line).contains(",actual.stale,").contains("K32"))
                .anySatisfy(line -> assertThat(line).contains(",milestone.due,").contains("MS-17"))
                .anySatisfy(line -> assertThat(line).contains(",finding.due,"));
    }

    @Test
    void whatIsNotInTheDocumentIsNoError() {
        assertThat(check("kisarazu", Locale.ENGLISH, "--format", "json").out()).contains("\"severity\": \"INFORMATION\"")
                .doesNotContain("\"severity\": \"ERROR\"");
    }
}
