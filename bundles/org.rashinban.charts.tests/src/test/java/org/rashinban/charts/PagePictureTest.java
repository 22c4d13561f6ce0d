package org.rashinban.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.charts.sample.OtherSamples;
import org.rashinban.charts.sample.Samples;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.SeriesFigure.Shape;

class PagePictureTest {

    private static final Locale JA = Locale.JAPANESE;

    @Test
    void aPageHoldsItsPartsOneBelowTheOther() {
        Drawn drawn = Drawn.of(OtherSamples.page(), JA, false);

        assertThat(drawn.lines()).containsSubsequence("施策カルテ", "施策の概要", "指標の推移", "KPI一覧");
    }

    @Test
    void chartsOfAPageStandBesideEachOther() {
        PageFigure page = new PageFigure(Samples.trend().caption(), List.of(Samples.trend(), Samples.cashless(Shape.STACKED_COLUMNS)));
        Picture picture = new Pictures(Look.of(false), JA).of(page);
        Drawn drawn = Drawn.of(page, JA, picture.natural());

        assertThat(title(drawn, "キャッシュレス決済に対応した窓口").getMinX()).isGreaterThan(drawn.size().width() / 2 - 20);
        assertThat(title(drawn, "キャッシュレス決済に対応した窓口").getY()).isLessThan(title(drawn, "目標").getY());
    }

    private static Rectangle2D title(Drawn drawn, String text) {
        return drawn.recorder().texts().stream().filter(one -> one.text().equals(text)).findFirst().orElseThrow().ink();
    }

    @Test
    void whatAPageIsAboutIsSaidOnce() {
        assertThat(Drawn.of(OtherSamples.page(), JA, false).lines()).containsOnlyOnce("羅針盤市DX推進計画　令和6年度");
    }
}
