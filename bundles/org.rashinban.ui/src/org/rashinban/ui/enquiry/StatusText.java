package org.rashinban.ui.enquiry;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.rashinban.core.enquiry.FormStatus;
import org.rashinban.model.Department;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.period.FiscalPeriod;

/** How far a department has come, as a reader wants to see it. */
final class StatusText {

    private static final String NOTHING = ""; //$NON-NLS-1$

    private StatusText() {
    }

    static String department(EnquiryForm form) {
        return Optional.ofNullable(form.getDepartment()).map(Department::getName).orElse(NOTHING);
    }

    static String day(Optional<LocalDate> day) {
        return day.map(FiscalPeriod::day).map(period -> period.in(Locale.getDefault())).orElse(NOTHING);
    }

    static String answered(FormStatus status) {
        return status.open() == 0 ? NLS.bind(Messages.Enquiry_answeredOf, status.answered(), status.asked())
                : NLS.bind(Messages.Enquiry_answeredToCome, new Object[] {status.answered(), status.asked(), status.open()});
    }

    static String state(FormStatus status) {
        if (status.isComplete()) {
            return Messages.Enquiry_complete;
        }
        if (status.overdue()) {
            return Messages.Enquiry_overdue;
        }
        return status.issuedOn().isEmpty() ? Messages.Enquiry_notIssued : Messages.Enquiry_waiting;
    }
}
