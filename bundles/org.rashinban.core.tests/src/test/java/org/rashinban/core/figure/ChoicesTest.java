package org.rashinban.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rashinban.core.past.Past;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;

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

    /** A plan made anew from another one has its codes, but not its identifiers. */
    @Test
    void whatIsKnownByItsIdentifierInAnotherEditionIsNotLookedForByCode() {
        Program program = Drawn.program("blank");
        Edition edition = edition(program, "一", "S1");
        Edition other = edition(program, "二", "一");
        FigureContext context = Drawn.of(program, LocalDate.of(2025, 5, 31), Past.NONE).context();

        assertThat(read("一", edition, context)).contains(edition.getChildren().getFirst());
        assertThat(read("一", other, context)).as("the code of this one, but the identifier of the other").isEmpty();
        assertThat(read("S1", edition, context)).contains(edition.getChildren().getFirst());
    }

    @Test
    void aPlanWithoutAnyEditionHasNothingToChooseFrom() {
        Program program = Drawn.program("hamamatsu");
        Plan plan = RashinbanFactory.eINSTANCE.createPlan();
        program.getPlans().addFirst(plan);
        FigureContext context = Drawn.of(program, LocalDate.of(2025, 5, 31), Past.NONE).context();
        Choices before = Choices.NONE.with(Parameters.PLAN, plan);

        assertThat(Offer.of(Parameters.EDITION, context, before)).isEmpty();
        assertThat(Offer.of(Parameters.ELEMENT, context, before)).isEmpty();
        assertThat(Parameters.KPI.reading().of("A03", context, before)).isEmpty();
    }

    private static Optional<Element> read(String text, Edition edition, FigureContext context) {
        return Parameters.ELEMENT.reading().of(text, context, Choices.NONE.with(Parameters.EDITION, edition));
    }

    private static Edition edition(Program program, String id, String code) {
        Plan plan = RashinbanFactory.eINSTANCE.createPlan();
        program.getPlans().add(plan);
        Edition edition = RashinbanFactory.eINSTANCE.createEdition();
        plan.getEditions().add(edition);
        Element element = RashinbanFactory.eINSTANCE.createElement();
        element.setId(id);
        element.setCode(code);
        edition.getChildren().add(element);
        return edition;
    }

    @Test
    void codesMayBeTypedInFullWidth() {
        Figure figure = Drawn.of("hamamatsu").figure("kpi-trend", "kpi=ａ０３", "plan=ＨＡＭ");

        assertThat(figure.caption().subject().orElseThrow().in(Locale.JAPANESE)).startsWith("A03");
    }
}
