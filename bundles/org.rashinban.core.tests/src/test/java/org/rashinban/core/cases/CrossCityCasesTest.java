package org.rashinban.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.core.comparability.Comparability;
import org.rashinban.core.comparability.Measurand;
import org.rashinban.model.Effect;
import org.rashinban.model.EffectKind;
import org.rashinban.model.Kpi;
import org.rashinban.model.ReferenceItem;
import org.rashinban.model.ReferenceLevel;
import org.rashinban.model.RoleAssignment;
import org.rashinban.model.StatisticSeries;
import org.rashinban.model.text.Sentence;

/** What looks alike in two cities and is not. */
class CrossCityCasesTest {

    private final CityPlan matsudo = CityPlan.of("matsudo");
    private final CityPlan machida = CityPlan.of("machida");
    private final CityPlan hamamatsu = CityPlan.of("hamamatsu");
    private final CityPlan kisarazu = CityPlan.of("kisarazu");

    private static List<String> obstacles(Measurand one, Measurand other) {
        return Comparability.obstacles(one, other).stream().map(CityPlan::ja).toList();
    }

    private static RoleAssignment role(CityPlan plan, String role) {
        List<RoleAssignment> found = plan.all(RoleAssignment.class).filter(assignment -> role.equals(assignment.getRole())).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    @DisplayName("case 16: an online rate by procedures and one by applications are never ranked against each other")
    void case16_onlineRatesOfDifferentBasesAreNotRanked() {
        Effect byProcedures = matsudo.effect("9-3");
        Kpi byApplications = hamamatsu.kpi("A01a");
        assertThat(byProcedures.getAmount().value()).as("550 of about 2,100 procedures").isEqualByComparingTo("26");
        assertThat(byProcedures.getRemark()).contains("手続きの数");
        assertThat(byApplications.getBase()).startsWith("申請件数");

        assertThat(obstacles(Measurand.of(byProcedures), Measurand.of(byApplications))).isNotEmpty();
        Kpi elsewhere = EcoreUtil.copy(byApplications);
        assertThat(Comparability.obstacles(byApplications, elsewhere)).as("the same rate of another city").isEmpty();
        elsewhere.setBase("手続きの数");
        assertThat(Comparability.obstacles(byApplications, elsewhere)).extracting(Sentence::key).containsExactly("base");
    }

    @Test
    @DisplayName("case 17: 26, 27 and 31 procedures are three different sets")
    void case17_threeSetsOfProcedures() {
        Effect target = matsudo.effect("13-1");
        Effect done = machida.effect("MAC-2022-S3-R-1");
        assertThat(target.getAmount().value()).isEqualByComparingTo("26");
        assertThat(done.getAmount().value()).isEqualByComparingTo("27");
        assertThat(target.getKind()).as("what it is about").isEqualTo(EffectKind.SCOPE);
        assertThat(done.getKind()).as("what has come of it").isEqualTo(EffectKind.COUNT);
        assertThat(obstacles(Measurand.of(target), Measurand.of(done))).isNotEmpty();

        ReferenceItem national = kisarazu.reference("KIS-R06").getItems().stream()
                .filter(item -> item.getText() != null && item.getText().contains("31手続き")).findFirst().orElseThrow();
        assertThat(kisarazu.reference("KIS-R06").getLevel()).as("of the state, not of the city").isEqualTo(ReferenceLevel.STATE);
        assertThat(national.getTitle()).contains("オンライン化");
        assertThat(Stream.concat(kisarazu.all(Kpi.class), kisarazu.all(Effect.class))).isEmpty();
    }

    @Test
    @DisplayName("case 34: penetration, holding and application rate of the card are three indicators")
    void case34_threeRatesOfTheCard() {
        List<StatisticSeries> card = machida.all(StatisticSeries.class).filter(series -> series.getName().endsWith("率")).toList();
        assertThat(card).extracting(StatisticSeries::getName).containsExactly("普及率", "保有率");
        assertThat(card.get(0).getPoints().getLast().getAmount().value()).isEqualByComparingTo("76.9");
        assertThat(card.get(1).getPoints()).singleElement().satisfies(point -> {
            assertThat(point.getAmount().value()).isEqualByComparingTo("73.1");
            assertThat(point.getPeriod()).as("printed without a date").isNull();
        });
        Kpi applied = hamamatsu.kpi("A09a");
        assertThat(applied.getTitle()).contains("申請率");

        List<Measurand> rates = List.of(Measurand.of(card.get(0)), Measurand.of(card.get(1)), Measurand.of(applied));
        for (Measurand one : rates) {
            assertThat(rates).filteredOn(other -> other != one).allSatisfy(other -> assertThat(obstacles(one, other))
                    .contains("「%s」と「%s」は別の指標です。".formatted(one.name(), other.name())));
        }
    }

    @Test
    @DisplayName("case 40: the same role has other holders: the CIO is the mayor here and a vice mayor there")
    void case40_theSameRoleHasOtherHolders() {
        assertThat(role(kisarazu, "CIO").getPost().getTitle()).isEqualTo("市長");
        RoleAssignment cio = role(machida, "CIO");
        assertThat(cio.getPost().getTitle()).isEqualTo("政策経営部担当副市長");
        assertThat(List.of(role(machida, "CDO").getPost(), role(machida, "CISO").getPost())).as("one person in three roles")
                .containsOnly(cio.getPost());
        assertThat(role(matsudo, "CDO").getPost().getTitle()).isEqualTo("副市長");
        assertThat(role(machida, "CIO補佐").getPost().getTitle()).isEqualTo("デジタル戦略室長");
        assertThat(role(kisarazu, "CIO補佐").getHolder()).isEqualTo("外部人材");
    }
}
