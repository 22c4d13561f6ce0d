package org.rashinban.cli.enquiry;

import java.time.Clock;

import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryState;
import org.rashinban.model.text.Sentence;

/** Takes up an enquiry again that was closed. */
public final class EnquiryReopenCommand extends EnquiryStateCommand {

    public EnquiryReopenCommand() {
        this(Clock.systemDefaultZone());
    }

    EnquiryReopenCommand(Clock clock) {
        super(clock, EnquiryState.OPEN);
    }

    @Override
    Sentence done(Enquiry enquiry) {
        return Texts.CATALOGUE.sentence("reopened", enquiry.getName());
    }
}
