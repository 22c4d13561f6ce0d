package org.rashinban.ui.roadmap;

import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.rashinban.core.figure.MilestoneStanding;
import org.rashinban.core.schedule.StepProgress;
import org.rashinban.core.tree.Names;
import org.rashinban.model.BarBaseline;
import org.rashinban.model.Milestone;
import org.rashinban.model.RoadmapBar;

/** What a roadmap says of its bars and milestones, in words for whoever does not see the colours. */
final class RoadmapTexts {

    private RoadmapTexts() {
    }

    static String text(String value) {
        return value == null ? "" : value; //$NON-NLS-1$
    }

    /** On the bar. */
    static String onBar(RoadmapBar bar, LocalDate asOf) {
        String label = text(bar.getLabel());
        return StepProgress.isOverdue(bar, asOf) ? NLS.bind(Messages.Roadmap_lateBar, label) : label;
    }

    static String all(RoadmapBar bar, LocalDate asOf) {
        StringBuilder all =
                new StringBuilder(NLS.bind(Messages.Roadmap_bar, text(bar.getLabel()), Names.of(bar.eContainer()).in(Locale.getDefault())));
        all.append('\n').append(bar.getSpan() == null ? Messages.Roadmap_undated
                : NLS.bind(Messages.Roadmap_planned, bar.getSpan().in(Locale.getDefault())));
        bar.getBaselines().stream().filter(baseline -> baseline.getSpan() != null)
                .forEach(baseline -> all.append('\n').append(earlier(baseline)));
        if (bar.getActual() != null) {
            all.append('\n').append(NLS.bind(Messages.Roadmap_actual, bar.getActual().in(Locale.getDefault())));
        }
        boolean late = StepProgress.isOverdue(bar, asOf);
        if (bar.getPercentDone() != null) {
            all.append('\n').append(NLS.bind(late ? Messages.Roadmap_lateDone : Messages.Roadmap_done, bar.getPercentDone()));
        } else if (late) {
            all.append('\n').append(Messages.Roadmap_late);
        }
        return all.toString();
    }

    private static String earlier(BarBaseline baseline) {
        String span = baseline.getSpan().in(Locale.getDefault());
        return text(baseline.getName()).isBlank() ? NLS.bind(Messages.Roadmap_earlier, span)
                : NLS.bind(Messages.Roadmap_earlierNamed, baseline.getName(), span);
    }

    static String all(Milestone milestone, LocalDate asOf) {
        return NLS.bind(Messages.Roadmap_milestone, new Object[] {text(milestone.getTitle()), milestone.getPeriod().in(Locale.getDefault()),
            new MilestoneStanding(asOf).of(milestone).words().in(Locale.getDefault())});
    }
}
