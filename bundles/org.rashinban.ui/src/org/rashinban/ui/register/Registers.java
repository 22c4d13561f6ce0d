package org.rashinban.ui.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiSource;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.ui.grid.data.GridColumn;
import org.rashinban.ui.register.Register.Addition;
import org.rashinban.ui.register.Register.Time;

/** All registers, in the order in which they are offered. */
final class Registers {

    private static final List<Register> ALL = List.of(
            of("elements", Messages.Elements, Messages.Elements_empty, 3, Literals.ELEMENT, Columns::element, Homes.BESIDE), //$NON-NLS-1$
            of("kpis", Messages.Kpis, Messages.Kpis_empty, 2, Literals.KPI, Columns::kpi, Homes.BESIDE), //$NON-NLS-1$
            of("targets", Messages.Targets, Messages.Targets_empty, 2, Literals.TARGET, TargetColumns::target, Homes.within(Literals.KPI)), //$NON-NLS-1$
            of("revisions", Messages.Revisions, Messages.Revisions_empty, 1, Literals.TARGET_REVISION, TargetColumns::revision, //$NON-NLS-1$
                    Homes.within(Literals.TARGET)),
            actuals(),
            parts(),
            update(),
            of("progress", Messages.Progress, Messages.Progress_empty, 2, Literals.PROGRESS_REPORT, Columns::progress, Homes.BESIDE), //$NON-NLS-1$
            of("effects", Messages.Effects, Messages.Effects_empty, 1, Literals.EFFECT, Columns::effect, //$NON-NLS-1$
                    Homes.within(Literals.PROGRESS_REPORT)),
            of("milestones", Messages.Milestones, Messages.Milestones_empty, 2, Literals.MILESTONE, Columns::milestone, Homes.BESIDE), //$NON-NLS-1$
            of("bars", Messages.Bars, Messages.Bars_empty, 2, Literals.ROADMAP_BAR, Columns::bar, Homes.BESIDE), //$NON-NLS-1$
            of("courses", Messages.Courses, Messages.Courses_empty, 2, Literals.TRAINING_COURSE, TrainingColumns::course, Homes.BESIDE), //$NON-NLS-1$
            of("sessions", Messages.Sessions, Messages.Sessions_empty, 1, Literals.TRAINING_SESSION, TrainingColumns::session, //$NON-NLS-1$
                    Homes.within(Literals.TRAINING_COURSE)),
            of("attendance", Messages.Attendance, Messages.Attendance_empty, 1, Literals.ATTENDANCE, TrainingColumns::attendance, //$NON-NLS-1$
                    Homes.within(Literals.TRAINING_SESSION)),
            of("quotas", Messages.Quotas, Messages.Quotas_empty, 1, Literals.TRAINING_QUOTA, TrainingColumns::quota, //$NON-NLS-1$
                    Homes.within(Literals.TRAINING_COURSE)),
            of("findings", Messages.Findings, Messages.Findings_empty, 2, Literals.FINDING, Columns::finding, Homes.EDITION), //$NON-NLS-1$
            of("responses", Messages.Responses, Messages.Responses_empty, 1, Literals.RESPONSE, Columns::response, //$NON-NLS-1$
                    Homes.within(Literals.FINDING)),
            of("terms", Messages.Terms, Messages.Terms_empty, 2, Literals.TERM, Columns::term, Homes.EDITION), //$NON-NLS-1$
            of("references", Messages.References, Messages.References_empty, 2, Literals.REFERENCE, Columns::reference, Homes.EDITION), //$NON-NLS-1$
            of("mentions", Messages.Mentions, Messages.Mentions_empty, 1, Literals.MENTION, Columns::mention, //$NON-NLS-1$
                    Homes.within(Literals.MEDIA_TOPIC)),
            of("meetings", Messages.Meetings, Messages.Meetings_empty, 1, Literals.MEETING, Columns::meeting, Homes.ORGANIZATION), //$NON-NLS-1$
            of("risks", Messages.Risks, Messages.Risks_empty, 1, Literals.RISK, Columns::risk, Homes.BESIDE), //$NON-NLS-1$
            of("budgets", Messages.Budgets, Messages.Budgets_empty, 1, Literals.BUDGET, Columns::budget, Homes.BESIDE), //$NON-NLS-1$
            of("statistics", Messages.Statistics, Messages.Statistics_empty, 2, Literals.STATISTIC_POINT, Columns::statistic, //$NON-NLS-1$
                    Homes.within(Literals.STATISTIC_SERIES)),
            of("departments", Messages.Departments, Messages.Departments_empty, 2, Literals.DEPARTMENT, Columns::department, //$NON-NLS-1$
                    Homes.ORGANIZATION),
            of("bodies", Messages.Bodies, Messages.Bodies_empty, 1, Literals.BODY, Columns::body, Homes.ORGANIZATION), //$NON-NLS-1$
            of("audiences", Messages.Audiences, Messages.Audiences_empty, 2, Literals.AUDIENCE, TrainingColumns::audience, //$NON-NLS-1$
                    Homes.ORGANIZATION));

    private Registers() {
    }

    static List<Register> all() {
        return ALL;
    }

    private static Register of(String id, String title, String empty, int frozen, EClass type, Function<Scope, List<GridColumn>> columns,
            Register.Home home) {
        return new Register(id, title, empty, frozen, Time.ALL, scope -> entries(scope, type), columns,
                Optional.of(new Addition(type, home)));
    }

    /** Those of the edition, or those that all plans share. */
    private static List<EObject> entries(Scope scope, EClass type) {
        return Stream.of(scope.edition(), scope.program().getOrganization()).filter(root -> root != null)
                .flatMap(root -> Contents.of(root, EObject.class)).filter(type::isInstance).toList();
    }

    /** Values are entered where KPIs are reported, not where they are computed or repeated. */
    private static Register actuals() {
        return new Register("actuals", Messages.Actuals, Messages.Actuals_empty, 3, Time.YEAR, //$NON-NLS-1$
                scope -> Contents.of(scope.edition(), Kpi.class).filter(kpi -> !kpi.isRetired() && kpi.getSource() == KpiSource.ENTERED)
                        .toList(),
                Columns::actual, Optional.empty());
    }

    /** What KPIs are made up of, be it that they add up or only divide. */
    private static Register parts() {
        return new Register("parts", Messages.Parts, Messages.Parts_empty, 2, Time.YEAR, //$NON-NLS-1$
                scope -> Contents.of(scope.edition(), Kpi.class).filter(kpi -> !kpi.isRetired())
                        .flatMap(kpi -> kpi.getComponents().stream()).toList(),
                Columns::part, Optional.empty());
    }

    private static Register update() {
        return new Register("update", Messages.Update, Messages.Update_empty, 2, Time.PART, //$NON-NLS-1$
                scope -> scope.reports().elements(scope.edition(), scope.period()), Columns::update, Optional.empty());
    }
}
