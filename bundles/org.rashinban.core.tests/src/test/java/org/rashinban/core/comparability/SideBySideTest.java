package org.rashinban.core.comparability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.KpiBuilder.kpi;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.KpiBuilder;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanFactory;

class SideBySideTest {

    private static Kpi rate(String code, String title, String base) {
        KpiBuilder rate = kpi(title).rate().with(kpi -> kpi.setBase(base)).with(kpi -> kpi.setCode(code));
        return rate.build();
    }

    private static List<String> warnings(Kpi kpi, Kpi... others) {
        return SideBySide.warnings(kpi, List.of(others)).stream().map(warning -> warning.in(Locale.JAPANESE)).toList();
    }

    @Test
    void ratesOfOneNameAndOfOtherThingsWarnOfEachOtherWithTheReason() {
        Kpi one = rate("K1", "オンライン化率（件数ベース）", "申請件数");
        Kpi other = rate("K2", "ｵﾝﾗｲﾝ化率", "手続の数");
        Edition edition = RashinbanFactory.eINSTANCE.createEdition();
        edition.setTitle("隣の市のDX推進計画");
        Element element = RashinbanFactory.eINSTANCE.createElement();
        edition.getChildren().add(element);
        element.getKpis().add(other);
        assertThat(warnings(one, one, other)).singleElement().asString()
                .startsWith("「隣の市のDX推進計画」の「K2」とは比べられません。").endsWith("分母が異なります（申請件数、手続の数）。");
        assertThat(warnings(other, one)).singleElement().asString().contains("「K1」とは比べられません。");
    }

    @Test
    void whatMeasuresTheSameOrBearsAnotherNameNeedsNoWarning() {
        Kpi one = rate("K1", "オンライン化率", "申請件数");
        assertThat(warnings(one, rate("K2", "オンライン化率", "申請件数"))).isEmpty();
        assertThat(warnings(one, rate("K3", "キャッシュレス決済率", "支払件数"))).isEmpty();
        assertThat(warnings(rate("K4", null, "申請件数"), rate("K5", null, "手続の数"))).as("without a name").isEmpty();
    }
}
