package org.rashinban.core.check;

import java.util.List;

import org.rashinban.core.schedule.FindingSettlement;
import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryState;
import org.rashinban.model.Finding;
import org.rashinban.model.FindingKind;
import org.rashinban.model.FindingState;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.period.FiscalPeriod;

/** Whether what was asked was answered. */
final class FindingChecks {

    private FindingChecks() {
    }

    static List<Check> all() {
        return List.of(
                new ObjectCheck<>("finding.due", Finding.class, FindingChecks::due),
                new ObjectCheck<>("finding.response", Finding.class, FindingChecks::response),
                new ObjectCheck<>("finding.state", Finding.class, FindingChecks::state),
                new ObjectCheck<>("enquiry.due", Enquiry.class, FindingChecks::enquiry));
    }

    private static void due(Finding finding, Notes notes) {
        if (FindingSettlement.isOverdue(finding, notes.scope().asOf()) && !FindingSettlement.isAnswered(finding)) {
            notes.add(Severity.WARNING, finding, Literals.FINDING__RESPONSES, "finding.due", finding.getDue());
        }
    }

    /** Praise and questions aside, a recommendation wants an answer, its own or that to its point; until it is due none is missing. */
    private static void response(Finding finding, Notes notes) {
        boolean wanted = finding.getKind() == FindingKind.RECOMMENDATION || finding.getKind() == FindingKind.FINDING;
        boolean closed = finding.getState() == FindingState.NOT_REQUIRED || finding.getState() == FindingState.CLOSED;
        boolean overdue = FindingSettlement.isOverdue(finding, notes.scope().asOf());
        if (wanted && !closed && !overdue && !FindingSettlement.isAnswered(finding)) {
            boolean answered = finding.getState() == FindingState.ANSWERED;
            boolean missing = !answered && FindingSettlement.due(finding).isEmpty();
            notes.add(missing ? Severity.WARNING : Severity.INFORMATION, finding, Literals.FINDING__RESPONSES,
                    answered ? "finding.answeredWithout" : "finding.response");
        }
    }

    private static void state(Finding finding, Notes notes) {
        if (finding.getState() == FindingState.OPEN && !finding.getResponses().isEmpty()) {
            Fix fix = new Fix(Notes.said("fix.answered"),
                    List.of(new Edit.SetValue(finding, Literals.FINDING__STATE, FindingState.ANSWERED)));
            notes.add(Severity.INFORMATION, finding, Literals.FINDING__STATE, fix, "finding.state");
        }
    }

    private static void enquiry(Enquiry enquiry, Notes notes) {
        long silent = enquiry.getForms().stream().filter(form -> form.getReplies().isEmpty()).count();
        boolean past = enquiry.getDueOn() != null && enquiry.getDueOn().isBefore(notes.scope().asOf());
        if (enquiry.getState() == EnquiryState.OPEN && past && silent > 0) {
            notes.add(Severity.WARNING, enquiry, Literals.ENQUIRY__FORMS, "enquiry.due", FiscalPeriod.day(enquiry.getDueOn()), silent);
        }
    }
}
