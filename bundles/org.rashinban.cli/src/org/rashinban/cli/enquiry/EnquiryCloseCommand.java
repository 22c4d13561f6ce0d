package org.rashinban.cli.enquiry;

import java.time.Clock;

import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryState;
import org.rashinban.model.text.Sentence;

/** Ends an enquiry: nothing is issued or accepted any more, and nobody is overdue. */
public final class EnquiryCloseCommand extends EnquiryStateCommand {

    public EnquiryCloseCommand() {
        this(Clock.systemDefaultZone());
    }

    EnquiryCloseCommand(Clock clock) {
        super(clock, EnquiryState.CLOSED);
    }

    @Override
    Sentence done(Enquiry enquiry) {
        return Texts.CATALOGUE.sentence("closed", enquiry.getName());
    }
}
