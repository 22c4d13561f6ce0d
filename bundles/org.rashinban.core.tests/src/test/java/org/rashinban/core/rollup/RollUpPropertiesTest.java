package org.rashinban.core.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.KpiBuilder.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.rashinban.core.KpiBuilder;
import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.KpiEvaluator;
import org.rashinban.core.evaluation.Scales;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.GradeScale;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.period.FiscalPeriod;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RollUpPropertiesTest {

    private static final Map<String, GradeScale> SCALES = Map.of("aichi", Scales.shipped("aichi"), "sano", Scales.shipped("sano"));

    private final KpiEvaluator evaluator = new KpiEvaluator(new KpiValues(ContainedActuals.accepted()));

    @Provide
    Arbitrary<List<Kpi>> kpis() {
        Arbitrary<Integer> actual = Arbitraries.integers().between(0, 200).injectNull(0.2);
        Arbitrary<Integer> weight = Arbitraries.integers().between(1, 5).injectNull(0.3);
        return Combinators.combine(actual, weight, Arbitraries.of("aichi", "sano")).as(RollUpPropertiesTest::kpiOf).list().ofMaxSize(12);
    }

    private static Kpi kpiOf(Integer actual, Integer weight, String scale) {
        KpiBuilder kpi = kpi("k").target("FY2024", "100").scale(SCALES.get(scale));
        if (actual != null) {
            kpi.actual("FY2024", actual.toString());
        }
        return weight == null ? kpi.build() : kpi.weight(weight.toString()).build();
    }

    private Evaluation evaluate(Kpi kpi) {
        return evaluator.evaluate(kpi, FiscalPeriod.of("FY2024"), LocalDate.of(2026, 1, 1));
    }

    private RollUps rollUps() {
        return new RollUps(evaluator, FiscalPeriod.of("FY2024"), LocalDate.of(2026, 1, 1));
    }

    @Property(tries = 100)
    void theWholeIsTheSumOfItsParts(@ForAll("kpis") List<Kpi> kpis, @ForAll Random random) {
        Edition edition = RashinbanFactory.eINSTANCE.createEdition();
        for (int i = 0; i < 3; i++) {
            edition.getChildren().add(RashinbanFactory.eINSTANCE.createElement());
        }
        kpis.forEach(kpi -> edition.getChildren().get(random.nextInt(3)).getKpis().add(kpi));
        RollUp whole = rollUps().of(edition);
        Summary parts = whole.children().stream().map(RollUp::summary).reduce(Summary.EMPTY, Summary::plus);
        assertThat(parts.statuses()).isEqualTo(whole.summary().statuses());
        assertThat(parts.grades()).isEqualTo(whole.summary().grades());
        assertThat(parts.total()).isEqualTo(whole.summary().total()).isEqualTo(kpis.size());
        assertThat(parts.achievement().sum()).isEqualByComparingTo(whole.summary().achievement().sum());
        assertThat(parts.achievement().value()).isEqualTo(whole.summary().achievement().value());
        assertThat(parts.points().value()).isEqualTo(whole.summary().points().value());
        assertThat(whole.repeated()).isZero();
    }

    @Property(tries = 100)
    void theOrderDoesNotMatter(@ForAll("kpis") List<Kpi> kpis, @ForAll Random random) {
        List<Evaluation> evaluations = new ArrayList<>(kpis.stream().map(this::evaluate).toList());
        Summary before = Summary.of(evaluations);
        Collections.shuffle(evaluations, random);
        Summary after = Summary.of(evaluations);
        assertThat(after.statuses()).isEqualTo(before.statuses());
        assertThat(after.grades()).isEqualTo(before.grades());
        assertThat(after.achievement().value()).isEqualTo(before.achievement().value());
    }

    @Property(tries = 100)
    void theMeanLiesBetweenTheWorstAndTheBest(@ForAll("kpis") List<Kpi> kpis) {
        List<BigDecimal> percents = kpis.stream().flatMap(kpi -> evaluate(kpi).exactAchievement().stream())
                .map(percent -> percent.min(BigDecimal.valueOf(100))).toList();
        Summary summary = Summary.of(kpis.stream().map(this::evaluate).toList());
        assertThat(summary.achievement().value().isPresent()).isEqualTo(!percents.isEmpty());
        summary.achievement().value().ifPresent(mean -> assertThat(mean).isBetween(Collections.min(percents), Collections.max(percents)));
    }

    @Property(tries = 100)
    void repeatsNeverChangeTheWhole(@ForAll("kpis") List<Kpi> kpis, @ForAll Random random) {
        Edition edition = RashinbanFactory.eINSTANCE.createEdition();
        Element home = RashinbanFactory.eINSTANCE.createElement();
        Element elsewhere = RashinbanFactory.eINSTANCE.createElement();
        edition.getChildren().add(home);
        edition.getChildren().add(elsewhere);
        home.getKpis().addAll(kpis);
        Summary before = rollUps().of(edition).summary();
        kpis.stream().filter(kpi -> random.nextBoolean()).forEach(elsewhere.getRepeatedKpis()::add);
        RollUp after = rollUps().of(edition);
        assertThat(after.summary()).isEqualTo(before);
        assertThat(after.repeated()).isEqualTo(elsewhere.getRepeatedKpis().size());
    }
}
