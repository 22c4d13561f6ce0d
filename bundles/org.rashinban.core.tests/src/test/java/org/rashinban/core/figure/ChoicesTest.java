package org.rashinban.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void ofEveryParameterTheFigureTakesWhatIsOffered() {
        FigureContext context = Drawn.of("hamamatsu").context();
        for (FigureProvider figure : BuiltInFigures.all().all()) {
            for (int at = 0; at < figure.parameters().size(); at++) {
                Parameter<?> parameter = figure.parameters().get(at);
                Choices before = Choices.known(figure.parameters().subList(0, at), Map.of(), context);
                assertThat(Offer.of(parameter, context, before)).as("%s of %s", parameter.name(), figure.id())
                        .allSatisfy(offer -> assertThat(parameter.reading().of(offer.text(), context, before)).isPresent());
            }
        }
    }

    @Test
    void theKpisOfTheEditionInForceAreOffered() {
        FigureContext context = Drawn.of("hamamatsu").context();
        Choices before = Choices.known(List.of(Parameters.PLAN, Parameters.EDITION), Map.of(), context);

        assertThat(Offer.of(Parameters.KPI, context, before)).hasSize(33).extracting(offer -> offer.name().in(Locale.JAPANESE))
                .contains("A03 キャッシュレス決済導入窓口数（累計）");
    }

    @Test
    void whatNamesNothingLeavesWhatStandsToReason() {
        FigureContext context = Drawn.of("hamamatsu").context();

        assertThat(Choices.known(List.of(Parameters.PLAN), Map.of("plan", "XYZ"), context).get(Parameters.PLAN).getCode()).isEqualTo("HAM");
    }

    @Test
    void codesMayBeTypedInFullWidth() {
        Figure figure = Drawn.of("hamamatsu").figure("kpi-trend", "kpi=ａ０３", "plan=ＨＡＭ");

        assertThat(figure.caption().subject().orElseThrow().in(Locale.JAPANESE)).startsWith("A03");
    }
}
