package org.rashinban.core.comparability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.KpiBuilder.kpi;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashinban.core.KpiBuilder;
import org.rashinban.model.Kpi;

class ComparabilityTest {

    private static KpiBuilder rate(String base) {
        return kpi("オンライン化率").rate().with(kpi -> kpi.setBase(base));
    }

    private static List<String> obstacles(Kpi one, Kpi other) {
        return Comparability.obstacles(one, other).stream().map(obstacle -> obstacle.in(Locale.JAPANESE)).toList();
    }

    @Test
    @DisplayName("rates of the same thing compare; the spelling of the name, unit and base does not matter")
    void sameBase() {
        Kpi one = rate("申請件数").build();
        Kpi other = kpi("ｵﾝﾗｲﾝ化率").rate().with(kpi -> kpi.setUnit("％")).with(kpi -> kpi.setBase("申請件数 ")).build();
        assertThat(obstacles(one, other)).isEmpty();
    }

    @Test
    @DisplayName("rates of different things do not compare, nor does a rate of which nobody says what it is of")
    void differentBase() {
        assertThat(obstacles(rate("申請件数").build(), rate("手続の数").build())).containsExactly("分母が異なります（申請件数、手続の数）。");
        assertThat(obstacles(rate("申請件数").build(), rate(null).build()))
                .containsExactly("「オンライン化率」の分母が何を数えたものか、記載がありません。");
        assertThat(obstacles(rate(null).build(), rate(null).build())).as("both unknown is not the same").hasSize(1);
        Kpi named = kpi("オンライン化率").rate().with(kpi -> kpi.setDenominatorName("申請件数")).build();
        assertThat(obstacles(named, rate("申請件数").build())).as("the name of the denominator says it, too").isEmpty();
    }

    @Test
    @DisplayName("every obstacle is named: name, unit, accumulation")
    void everyObstacle() {
        Kpi courses = kpi("講座の回数").annual().with(kpi -> kpi.setUnit("回")).build();
        assertThat(obstacles(courses, kpi("講座の受講者").cumulative().build())).containsExactly(
                "「講座の回数」と「講座の受講者」は別の指標です。", "単位が異なります（回、なし）。", "累計の扱いが異なります（期間ごとの値、累計）。");
        assertThat(obstacles(courses, kpi("講座の回数").annual().with(kpi -> kpi.setUnit("回")).build())).isEmpty();
    }

    @Test
    @DisplayName("an indicator compares with itself and with what repeats it, whatever is unknown about it")
    void itself() {
        Kpi unknown = rate(null).build();
        assertThat(obstacles(unknown, unknown)).isEmpty();
        assertThat(obstacles(unknown, kpi("再掲").with(kpi -> kpi.setRepeats(unknown)).build())).isEmpty();
    }

    @Test
    @DisplayName("an indicator of the edition before may have had another name, but not another base")
    void continued() {
        Kpi before = rate("申請件数").build();
        Kpi renamed = kpi("オンライン申請対応率").rate().with(kpi -> kpi.setBase("申請件数")).with(kpi -> kpi.setContinues(before)).build();
        Kpi later = kpi("対応率").rate().with(kpi -> kpi.setBase("手続の数")).with(kpi -> kpi.setContinues(renamed)).build();
        assertThat(obstacles(renamed, before)).isEmpty();
        assertThat(obstacles(later, before)).containsExactly("分母が異なります（手続の数、申請件数）。");
    }

    static Stream<List<Kpi>> pairs() {
        List<Kpi> all = List.of(rate("申請件数").build(), rate("手続の数").build(), rate(null).build(), kpi("x").annual().build(),
                kpi("x").cumulative().build(), kpi("y").with(kpi -> kpi.setUnit("%")).build());
        return all.stream().flatMap(one -> all.stream().map(other -> List.of(one, other)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    @DisplayName("the order does not matter")
    void symmetric(List<Kpi> pair) {
        assertThat(obstacles(pair.get(0), pair.get(1))).hasSameSizeAs(obstacles(pair.get(1), pair.get(0)));
    }
}
