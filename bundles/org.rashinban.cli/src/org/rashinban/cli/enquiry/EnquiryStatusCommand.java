package org.rashinban.cli.enquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.rashinban.cli.Command;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Usage;
import org.rashinban.cli.output.RowFormat;
import org.rashinban.cli.plan.AsOf;
import org.rashinban.cli.plan.OpenStores;
import org.rashinban.cli.plan.ProgramSource;
import org.rashinban.core.enquiry.FormStatus;
import org.rashinban.model.Enquiry;

/** Tells who has answered an enquiry, how far, and when; with a reminder for who has not. */
public final class EnquiryStatusCommand implements Command {

    private final Clock clock;

    public EnquiryStatusCommand() {
        this(Clock.systemDefaultZone());
    }

    EnquiryStatusCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Usage usage() {
        return Usage.of(ProgramSource.STORE.asRequired(), EnquiryWork.NAME, AsOf.OPTION, OpenStores.COPY, ProgramSource.USER,
                RowFormat.option());
    }

    @Override
    public ExitCode run(Invocation invocation) {
        LocalDate today = new AsOf(clock).of(invocation.arguments());
        try (EnquiryWork work = EnquiryWork.openForReading(clock, invocation)) {
            Enquiry enquiry = work.enquiry(invocation);
            List<FormStatus> forms = FormStatus.of(enquiry, today);
            RowFormat.of(invocation.arguments()).writeForeign(EnquiryRows.of(enquiry, forms, invocation.locale()), invocation.out());
            invocation.say(Texts.CATALOGUE.sentence("status", forms.stream().filter(FormStatus::isComplete).count(), forms.size(),
                    forms.stream().mapToInt(form -> form.answered() - form.open()).sum(),
                    forms.stream().mapToInt(FormStatus::asked).sum()));
        }
        return ExitCode.DONE;
    }
}
