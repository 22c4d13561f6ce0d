package org.rashinban.cli.enquiry;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.rashinban.cli.Command;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;
import org.rashinban.cli.output.RowFormat;
import org.rashinban.cli.output.Rows;
import org.rashinban.cli.plan.ProgramSource;
import org.rashinban.core.enquiry.Enquiries;
import org.rashinban.exchange.form.FormWriter;
import org.rashinban.exchange.form.Issue;
import org.rashinban.model.Enquiry;

/** Writes the forms of an enquiry, a workbook for each department. */
public final class EnquiryIssueCommand implements Command {

    private static final Option OUT = Option.value("out", "FOLDER", Texts.CATALOGUE.sentence("option.out")).asRequired();

    private final Clock clock;

    public EnquiryIssueCommand() {
        this(Clock.systemDefaultZone());
    }

    EnquiryIssueCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Usage usage() {
        return Usage.of(ProgramSource.STORE.asRequired(), EnquiryWork.NAME, OUT, ProgramSource.USER, RowFormat.option());
    }

    @Override
    public ExitCode run(Invocation invocation) {
        Path folder = invocation.path(invocation.arguments().required(OUT.name()));
        try (EnquiryWork work = EnquiryWork.open(clock, invocation)) {
            Enquiry enquiry = work.enquiry(invocation);
            Enquiries.closed(enquiry).ifPresent(why -> {
                throw CommandFailure.refused(why);
            });
            Issue issue = new Issue(new FormWriter(work.storeId(), invocation.locale()), LocalDate.now(clock));
            List<Issue.Issued> issued = issue.write(enquiry, folder, any -> {
                // Nobody looks on.
            });
            issue.note(issued);
            work.save(Texts.CATALOGUE.sentence("issue.reason", enquiry.getName()).in(invocation.locale()));
            RowFormat.of(invocation.arguments()).write(new Rows(List.of("department", "form", "values", "file"), issued.stream()
                    .map(form -> List.<Object>of(EnquiryRows.department(form.form()), form.form().getIdentity(), form.values(),
                            form.file().toString()))
                    .toList()), invocation.out());
            invocation.say(Texts.CATALOGUE.sentence("issued", issued.size(), folder.toString()));
            Issue.kept(issued).ifPresent(invocation::say);
        } catch (Issue.Unwritable e) {
            throw CommandFailure.refused(e.why());
        }
        return ExitCode.DONE;
    }
}
