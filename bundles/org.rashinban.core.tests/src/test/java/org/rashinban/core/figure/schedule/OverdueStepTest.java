package org.rashinban.core.figure.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.Programs;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TimelineFigure.Bar;
import org.rashinban.core.figure.TimelineFigure.Line;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.past.Past;
import org.rashinban.model.Program;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.period.FiscalSpan;

/** The survey of workloads was planned until March 2026; nobody stated a percentage. */
class OverdueStepTest {

    private static final String SURVEY = "B06-2 全所属の業務量の調査";

    @Test
    void whatWasBegunAndIsNotDoneIsOverdueInEveryFigure() {
        Drawn begun = survey(FiscalSpan.of("2025-09.."));
        Figure slip = begun.figure("roadmap-slip");

        assertThat(tone(begun)).isEqualTo(Tone.WORST);
        assertThat(Drawn.japanese(slip)).filteredOn(row -> row.get(1).equals("全所属の業務量の調査")).extracting(row -> row.get(5) + row.get(6))
                .as("months since June 2025").containsExactly("11");
        assertThat(slip.caption().notes()).extracting(note -> note.in(Locale.JAPANESE)).singleElement().asString().contains("令和8年5月31日");
        assertThat(due(begun)).containsExactly("！ 期限超過 令和8年3月31日");
        assertThat(decisions(begun)).containsExactly("予定の時期を過ぎましたが、完了が報告されていません。");
    }

    /** The work ended, or nobody knows whether it was ever begun. */
    @Test
    void whatEndedOrWasNeverReportedOnIsOverdueInNone() {
        Drawn ended = survey(FiscalSpan.of("2025-09..2026-03"));
        Drawn unknown = survey(null);

        assertThat(tone(ended)).isEqualTo(Tone.BEST);
        assertThat(due(ended)).isEmpty();
        assertThat(decisions(ended)).isEmpty();
        assertThat(tone(unknown)).isEqualTo(Tone.NEUTRAL);
        assertThat(due(unknown)).isEmpty();
        assertThat(decisions(unknown)).isEmpty();
    }

    private static Drawn survey(FiscalSpan actual) {
        Program program = Drawn.program("sample");
        RoadmapBar bar = Programs.find(program, RoadmapBar.class, "B06-2");
        bar.setPercentDone(null);
        bar.setActual(actual);
        return Drawn.of(program, LocalDate.of(2026, 5, 31), Past.NONE);
    }

    private static Tone tone(Drawn drawn) {
        return ((TimelineFigure) drawn.figure("roadmap", "element=MH-06-2")).lanes().getFirst().bars().stream()
                .filter(bar -> bar.line() == Line.PLANNED).map(Bar::tone).findFirst().orElseThrow();
    }

    private static List<String> due(Drawn drawn) {
        return Drawn.japanese(drawn.figure("due-list", "period=FY2025")).stream().filter(row -> row.get(3).equals(SURVEY))
                .map(row -> row.get(0) + " " + row.get(1)).toList();
    }

    private static List<String> decisions(Drawn drawn) {
        return Drawn.japanese(drawn.figure("decisions", "period=FY2025")).stream().filter(row -> row.get(2).equals(SURVEY))
                .map(List::getLast).toList();
    }
}
