package org.rashinban.cli.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.cli.Arguments;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;

class ArgumentParserTest {

    private static final Usage USAGE = Usage.of(
            Option.value("store", "DIR", locale -> "folder").asRequired(),
            Option.value("param", "K=V", locale -> "parameter").asRepeated(),
            Option.choice("format", locale -> "format", "csv", "json"),
            Option.flag("about", locale -> "approximate"));

    @Test
    void valueFollowsOrIsAttached() {
        assertThat(parse("--store", "城/データ").value("store")).contains("城/データ");
        assertThat(parse("--store=城/データ").value("store")).contains("城/データ");
    }

    @Test
    void attachedValueMayHoldEqualsSignsAndMayBeEmpty() {
        assertThat(parse("--store", "s", "--param=plan=HAM").value("param")).contains("plan=HAM");
        assertThat(parse("--store=").value("store")).contains("");
    }

    @Test
    void repeatedOptionKeepsTheOrderTyped() {
        assertThat(parse("--store", "s", "--param", "b=1", "--param", "a=2").values("param")).containsExactly("b=1", "a=2");
    }

    @Test
    void negativeNumberIsAValue() {
        assertThat(parse("--store", "-5").value("store")).contains("-5");
    }

    @Test
    void flagIsThereOrNot() {
        assertThat(parse("--store", "s", "--about").has("about")).isTrue();
        assertThat(parse("--store", "s").has("about")).isFalse();
    }

    @Test
    void afterTwoDashesEverythingIsAnOperand() {
        Arguments arguments = ArgumentParser.parse(USAGE.withOperands(2), List.of("--store", "s", "--", "--about", "-x"));
        assertThat(arguments.operands()).containsExactly("--about", "-x");
        assertThat(arguments.has("about")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            --stroe s;              There is no option --stroe. Did you mean --store?
            --colour red;           There is no option --colour.
            -x;                     There is no option -x.
            --store;                The option needs a value: --store DIR
            --store --about;        The option needs a value: --store DIR
            --store a --store b;    The option --store can be given only once.
            --store s --about=yes;  The option --about takes no value.
            --store s --format xml; "xml" is not possible for --format. Possible are: csv, json.
            --store s surplus;      "surplus" is not expected here.
            --about;                The option --store DIR is missing.
            """)
    void wrongUsageIsNamedInOneSentence(String typed, String sentence) {
        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() -> parse(typed.split(" ")))
                .satisfies(failure -> {
                    assertThat(failure.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
                    assertThat(failure.sentence().in(Locale.ENGLISH)).isEqualTo(sentence);
                });
    }

    @Test
    void exactlyOneOfSeveralAlternativesIsAskedFor() {
        Arguments arguments = parse("--store", "s", "--format", "csv");
        assertThat(arguments.exactlyOneOf("store", "param")).isEqualTo("store");
        assertThatExceptionOfType(CommandFailure.class).isThrownBy(() -> arguments.exactlyOneOf("store", "format"))
                .satisfies(failure -> assertThat(failure.sentence().in(Locale.JAPANESE)).isEqualTo("次のオプションは同時に指定できません：--store、--format"));
        assertThatExceptionOfType(CommandFailure.class).isThrownBy(() -> arguments.exactlyOneOf("param", "about"))
                .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.WRONG_USAGE));
    }

    private static Arguments parse(String... words) {
        return ArgumentParser.parse(USAGE, List.of(words));
    }
}
