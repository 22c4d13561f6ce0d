package org.rashinban.cli.enquiry;

import java.time.Clock;

import org.rashinban.cli.Command;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Usage;
import org.rashinban.cli.output.RowFormat;
import org.rashinban.cli.plan.ProgramSource;
import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryState;
import org.rashinban.model.text.Sentence;

/** Ends an enquiry or takes it up again. What is so already stays so. */
abstract class EnquiryStateCommand implements Command {

    private final Clock clock;
    private final EnquiryState state;

    EnquiryStateCommand(Clock clock, EnquiryState state) {
        this.clock = clock;
        this.state = state;
    }

    @Override
    public final Usage usage() {
        return Usage.of(ProgramSource.STORE.asRequired(), EnquiryWork.NAME, ProgramSource.USER, RowFormat.option());
    }

    /** What is said of it, on the screen and in the history. */
    abstract Sentence done(Enquiry enquiry);

    @Override
    public final ExitCode run(Invocation invocation) {
        try (EnquiryWork work = EnquiryWork.open(clock, invocation)) {
            Enquiry enquiry = work.enquiry(invocation);
            enquiry.setState(state);
            work.save(done(enquiry).in(invocation.locale()));
            RowFormat.of(invocation.arguments()).write(EnquiryRows.state(enquiry), invocation.out());
            invocation.say(done(enquiry));
        }
        return ExitCode.DONE;
    }
}
