package org.rashinban.core.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.rashinban.core.tree.Names;
import org.rashinban.model.Audience;
import org.rashinban.model.Department;
import org.rashinban.model.Effect;
import org.rashinban.model.EffectKind;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.ProgressState;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.TrainingCourse;
import org.rashinban.model.TrainingQuota;
import org.rashinban.model.Verification;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.TextNormalizer;

/** Whether progress, effects and training are told in a way that can be counted. */
final class ReportChecks {

    private static final int MONTHS_UNTIL_STALE = 15;

    private ReportChecks() {
    }

    static List<Check> all() {
        return List.of(
                new ObjectCheck<>("report.stale", ProgressReport.class, ReportChecks::stale),
                new ObjectCheck<>("effect.unit", Effect.class, ReportChecks::unit),
                new ObjectCheck<>("effect.unitMismatch", Effect.class, ReportChecks::unitMismatch),
                new ObjectCheck<>("effect.unverified", Effect.class, ReportChecks::unverified),
                new ObjectCheck<>("quota.headcount", TrainingQuota.class, ReportChecks::quota));
    }

    /** Longer than from one year's report to the next, with time to write it. */
    private static void stale(ProgressReport report, Notes notes) {
        boolean open = report.getState() == ProgressState.IN_PROGRESS || report.getState() == ProgressState.NOT_STARTED;
        LocalDate limit = notes.scope().asOf().minusMonths(MONTHS_UNTIL_STALE);
        if (open && report.getAsOf() != null && report.getAsOf().isBefore(limit)) {
            notes.add(Severity.WARNING, report, Literals.PROGRESS_REPORT__AS_OF, "report.stale", FiscalPeriod.day(report.getAsOf()));
        }
    }

    private static void unit(Effect effect, Notes notes) {
        if (effect.getKind() != EffectKind.QUALITATIVE && effect.getAmount() != null && Subjects.isBlank(effect.getUnit())) {
            notes.add(Severity.WARNING, effect, Literals.EFFECT__UNIT, "effect.unit");
        }
    }

    /** A part and its total, and two tellings of one effect, are in one unit. */
    private static void unitMismatch(Effect effect, Notes notes) {
        Stream.of(effect.getPartOf(), effect.getSameAs()).filter(Objects::nonNull)
                .filter(other -> !Subjects.isBlank(effect.getUnit()) && !Subjects.isBlank(other.getUnit())
                        && other.getKind() == effect.getKind()
                        && !TextNormalizer.same(effect.getUnit(), other.getUnit()))
                .forEach(other -> notes.add(Severity.WARNING, effect, Literals.EFFECT__UNIT,
                        new Fix(Notes.said("fix.unit", other.getUnit()),
                                List.of(new Edit.SetValue(effect, Literals.EFFECT__UNIT, other.getUnit()))),
                        "effect.unitMismatch", effect.getUnit(), Names.of(other), other.getUnit()));
    }

    private static void unverified(Effect effect, Notes notes) {
        if (effect.getVerification() == Verification.EXPECTED && Subjects.isPast(effect.getPeriod(), notes.scope().asOf())
                && notes.scope().all(Effect.class).noneMatch(other -> verifies(other, effect))) {
            notes.add(Severity.WARNING, effect, Literals.EFFECT__VERIFICATION, "effect.unverified", effect.getPeriod());
        }
    }

    /** Said to be the same, or told of the same thing in the same report for the same time. */
    private static boolean verifies(Effect other, Effect effect) {
        boolean sameThing = other.eContainer() == effect.eContainer() && other.getKind() == effect.getKind()
                && Objects.equals(other.getName(), effect.getName()) && Objects.equals(other.getPeriod(), effect.getPeriod());
        return other.getVerification() == Verification.VERIFIED
                && (other.getSameAs() == effect || effect.getSameAs() == other || sameThing);
    }

    /** A share can only be met by people who are counted. */
    private static void quota(TrainingQuota quota, Notes notes) {
        Department department = quota.getDepartment();
        Audience audience = quota.getAudience() == null && quota.eContainer() instanceof TrainingCourse course ? course.getAudience()
                : quota.getAudience();
        boolean counted = department != null ? isCounted(department) : audience != null && audience.getHeadcount() != null;
        if (quota.getShare() != null && !counted) {
            notes.add(Severity.WARNING, quota, Literals.TRAINING_QUOTA__SHARE, "quota.headcount",
                    department != null ? Names.of(department) : audience != null ? Names.of(audience) : Notes.said("nobody"));
        }
    }

    private static boolean isCounted(Department department) {
        return department.getHeadcount() != null
                || !department.getChildren().isEmpty() && department.getChildren().stream().allMatch(ReportChecks::isCounted);
    }
}
