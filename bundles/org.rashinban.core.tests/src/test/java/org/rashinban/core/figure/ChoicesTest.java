package org.rashinban.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ChoicesTest {

    private static String refusal(String id, Map<String, String> choices) {
        return switch (BuiltInFigures.all().draw(id, choices, Drawn.of("hamamatsu").context())) {
            case Figures.Drawing.Drawn drawn -> throw new AssertionError(drawn.figure());
            case Figures.Drawing.Refused refused -> refused.why().in(Locale.JAPANESE);
        };
    }

    @Test
    void aFigureThatIsNotThereIsNamed() {
        assertThat(refusal("pie", Map.of())).contains("「pie」");
    }

    @Test
    void aParameterThatIsNotThereIsAnsweredByThoseThatAre() {
        assertThat(refusal("kpi-trend", Map.of("year", "2024"))).contains("「year」").contains("plan、edition、kpi");
    }

    @Test
    void whatIsNotInThePlanIsNamed() {
        assertThat(refusal("kpi-trend", Map.of("kpi", "Z99"))).isEqualTo("指標：「Z99」に該当するものがありません。");
    }

    @Test
    void whatMustBeChosenIsAskedFor() {
        assertThat(refusal("kpi-trend", Map.of())).isEqualTo("指標が指定されていません（「kpi」で指定）。");
    }

    @Test
    void codesMayBeTypedInFullWidth() {
        Figure figure = Drawn.of("hamamatsu").figure("kpi-trend", "kpi=ａ０３", "plan=ＨＡＭ");

        assertThat(figure.caption().subject().orElseThrow().in(Locale.JAPANESE)).startsWith("A03");
    }
}
