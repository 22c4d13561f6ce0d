package org.rashinban.cli.enquiry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.Command;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;
import org.rashinban.cli.output.RowFormat;
import org.rashinban.cli.plan.ProgramSource;
import org.rashinban.core.enquiry.Enquiries;
import org.rashinban.exchange.reply.Accepting;
import org.rashinban.exchange.reply.Collected;
import org.rashinban.exchange.reply.CollectedRow;
import org.rashinban.exchange.reply.Collecting;
import org.rashinban.exchange.reply.ReturnedFile;
import org.rashinban.model.Enquiry;

/** Reads the forms that came back, says of every row what it would change, and takes over what is to be taken over. */
public final class EnquiryCollectCommand implements Command {

    private static final Option IN = Option.value("in", "FILE|FOLDER", Texts.CATALOGUE.sentence("option.in")).asRequired();
    private static final Option ACCEPT = Option.choice("accept", Texts.CATALOGUE.sentence("option.accept"), "none", "valid", "all");

    private final Clock clock;

    public EnquiryCollectCommand() {
        this(Clock.systemDefaultZone());
    }

    EnquiryCollectCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Usage usage() {
        return Usage.of(ProgramSource.STORE.asRequired(), EnquiryWork.NAME, IN, ACCEPT, ProgramSource.USER, RowFormat.option());
    }

    @Override
    public ExitCode run(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        Path place = invocation.path(arguments.required(IN.name()));
        Accepting.Choice choice = arguments.value(ACCEPT.name()).map(word -> Accepting.Choice.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Accepting.Choice.NONE);
        List<ReturnedFile> files = files(place);
        try (EnquiryWork work = choice == Accepting.Choice.NONE ? EnquiryWork.openForReading(clock, invocation)
                : EnquiryWork.open(clock, invocation)) {
            Enquiry enquiry = work.enquiry(invocation);
            Enquiries.closed(enquiry).filter(why -> choice != Accepting.Choice.NONE).ifPresent(why -> {
                throw CommandFailure.refused(why);
            });
            Collected collected = new Collecting(work.storeId(), enquiry).collect(files, any -> {
                // Nobody looks on.
            });
            Set<CollectedRow> accepted =
                    choice == Accepting.Choice.NONE || collected.files().isEmpty() ? Set.of() : accept(work, collected, choice, invocation);
            RowFormat.of(arguments).write(EnquiryRows.of(collected, accepted, invocation.locale()), invocation.out());
            tell(collected, accepted, choice, invocation);
            // Not a single form: whoever calls this by a script has to hear of it.
            return collected.files().isEmpty() ? ExitCode.REFUSED : ExitCode.DONE;
        }
    }

    private Set<CollectedRow> accept(EnquiryWork work, Collected collected, Accepting.Choice choice, Invocation invocation) {
        Accepting accepting = new Accepting(collected, LocalDate.now(clock));
        Set<CollectedRow> accepted = accepting.accept(choice);
        work.save(accepting.reason(invocation.locale()));
        return accepted;
    }

    private static void tell(Collected collected, Set<CollectedRow> accepted, Accepting.Choice choice, Invocation invocation) {
        collected.refused().forEach(file -> invocation.say(Texts.CATALOGUE.sentence("file", file.name(), file.why())));
        collected.files()
                .forEach(file -> file.notes().forEach(note -> invocation.say(Texts.CATALOGUE.sentence("file", file.name(), note))));
        if (collected.files().isEmpty()) {
            return;
        }
        long open = collected.rows().stream().filter(CollectedRow::canBeAccepted).filter(row -> !accepted.contains(row)).count();
        invocation.say(choice == Accepting.Choice.NONE ? Texts.CATALOGUE.sentence("collected.none", collected.files().size(), open)
                : Texts.CATALOGUE.sentence("collected", collected.files().size(), accepted.size(), open));
    }

    private static List<ReturnedFile> files(Path place) {
        try {
            if (!Files.exists(place)) {
                throw CommandFailure.refused(Texts.CATALOGUE.sentence("in.missing", place.toString()));
            }
            List<ReturnedFile> files = ReturnedFile.in(place);
            if (files.isEmpty()) {
                throw CommandFailure.refused(Texts.CATALOGUE.sentence("in.empty", place.toString()));
            }
            return files;
        } catch (IOException e) {
            throw CommandFailure.refused(Texts.CATALOGUE.sentence("in.missing", place.toString()));
        }
    }
}
