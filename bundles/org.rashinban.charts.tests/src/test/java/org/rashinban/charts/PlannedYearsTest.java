package org.rashinban.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.charts.recording.Recorder.Ink;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.core.figure.kpi.KpiComponents;
import org.rashinban.core.figure.kpi.KpiShare;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.past.Past;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.core.template.TemplateSource;

/** What a plan foresees for a year is never taken for what was reported. */
class PlannedYearsTest {

    private static Figure figure(String template, FigureProvider provider, String kpi) {
        TemplateLibrary library = new TemplateLibrary(List.of(TemplateSource.of(Path.of("../../templates").toAbsolutePath().normalize())));
        FigureContext context = new FigureContext(((TemplateReading.Loaded) library.load(template)).program(), ContainedActuals.accepted(),
                LocalDate.of(2026, 5, 31), Optional.empty(), Past.NONE);
        return ((Drawing.Drawn) new Figures(List.of(provider)).draw(provider.id(), Map.of("kpi", kpi), context)).figure();
    }

    /** Of one colour, and wide enough to be no sample of the legend. */
    private static long columns(Drawn drawn, Color colour) {
        return drawn.recorder().inks().stream().filter(ink -> ink.colour().equals(colour)).map(Ink::shape)
                .map(shape -> shape.getBounds2D()).filter(box -> box.getWidth() > 25).map(Rectangle2D::getCenterX).distinct().count();
    }

    /** 22 windows were there in FY2021; 73, 86 and 184 are planned. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void columnsOfPlannedYearsArePalerThanTheReportedOneAndStandAboveTheWord(boolean dark) {
        Drawn drawn = Drawn.of(figure("hamamatsu", new KpiComponents(), "A03"), Locale.JAPANESE, dark);
        Look look = Look.of(dark);

        assertThat(drawn.lines()).containsOnlyOnce("計画値");
        assertThat(columns(drawn, look.series(1))).as("reported as new").isEqualTo(1);
        assertThat(columns(drawn, look.pale(look.series(1)))).as("planned as new").isEqualTo(3);
    }

    /** 18.6, 42.2 and 64.7 per cent are reported, 80 is aimed at for FY2027. */
    @Test
    void eachBarOfAPlannedYearSaysSoBesideItsYearAndWherePointedAt() {
        Drawn drawn = Drawn.of(figure("sample", new KpiShare(), "K36"), Locale.JAPANESE, false);

        assertThat(drawn.words()).contains("令和9年度 FY2027（計画値）", "令和7年度 FY2025").doesNotContain("令和7年度 FY2025（計画値）");
        assertThat(drawn.areas()).extracting(area -> area.tip().in(Locale.JAPANESE)).contains("令和9年度（計画値）\n達成した割合：80 %");
    }
}
