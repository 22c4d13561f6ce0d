package org.rashinban.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rashinban.core.KpiBuilder;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiSource;

class KpisTest {

    @ParameterizedTest
    @EnumSource
    void whatIsEnteredAsAWholeOrInPartsHasValuesOfItsOwn(KpiSource source) {
        Kpi kpi = KpiBuilder.kpi("K").with(some -> some.setSource(source)).build();

        assertThat(Kpis.isEntered(kpi)).isEqualTo(source == KpiSource.ENTERED || source == KpiSource.COMPONENTS);
    }

    @Test
    void whatRepeatsAnotherHasItsValues() {
        Kpi original = KpiBuilder.kpi("A").build();
        Kpi repeated = KpiBuilder.kpi("B").with(some -> some.setRepeats(original)).build();
        Kpi again = KpiBuilder.kpi("C").with(some -> some.setRepeats(repeated)).build();

        assertThat(Kpis.isEntered(again)).isFalse();
        assertThat(Kpis.root(again)).isSameAs(original);
    }
}
