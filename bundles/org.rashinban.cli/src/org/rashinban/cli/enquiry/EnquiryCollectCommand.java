package org.rashinban.cli.enquiry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ILog;
import org.rashinban.cli.Arguments;
import org.rashinban.cli.Command;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;
import org.rashinban.cli.output.RowFormat;
import org.rashinban.cli.plan.OpenStores;
import org.rashinban.cli.plan.ProgramSource;
import org.rashinban.core.enquiry.Enquiries;
import org.rashinban.exchange.reply.Accepting;
import org.rashinban.exchange.reply.Collected;
import org.rashinban.exchange.reply.CollectedRow;
import org.rashinban.exchange.reply.Collecting;
import org.rashinban.exchange.reply.Decision;
import org.rashinban.exchange.reply.ReturnedFile;
import org.rashinban.model.Enquiry;

/** Reads the forms that came back, says of every row what it would change, and takes over what is to be taken over. */
public final class EnquiryCollectCommand implements Command {

    private static final Option IN = Option.value("in", "FILE|FOLDER", Texts.CATALOGUE.sentence("option.in")).asRequired();
    private static final Option ACCEPT = Option.choice("accept", Texts.CATALOGUE.sentence("option.accept"), "none", "valid", "all");

    private static final Option DECISIONS = Option.value("decisions", "FILE", Texts.CATALOGUE.sentence("option.decisions"));
    private static final Option CELLS = Option.flag("cells", Texts.CATALOGUE.sentence("option.cells"));

    private final Clock clock;
    private final BiConsumer<String, RuntimeException> faults;

    public EnquiryCollectCommand() {
        this(Clock.systemDefaultZone(), (file, fault) -> ILog.of(EnquiryCollectCommand.class).error(file, fault));
    }

    EnquiryCollectCommand(Clock clock) {
        this(clock, (file, fault) -> {
            throw fault;
        });
    }

    /** @param faults where a fault of the program is noted for whoever looks for its cause */
    private EnquiryCollectCommand(Clock clock, BiConsumer<String, RuntimeException> faults) {
        this.clock = clock;
        this.faults = faults;
    }

    @Override
    public Usage usage() {
        return Usage.of(ProgramSource.STORE.asRequired(), EnquiryWork.NAME, IN, ACCEPT, DECISIONS, CELLS, ProgramSource.USER,
                OpenStores.COPY, RowFormat.option());
    }

    @Override
    public ExitCode run(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        Path place = invocation.path(arguments.required(IN.name()));
        Choosing choosing = choosing(invocation);
        List<ReturnedFile> files = files(place);
        try (EnquiryWork work = choosing.isNone() ? EnquiryWork.openForReading(clock, invocation) : EnquiryWork.open(clock, invocation)) {
            Enquiry enquiry = work.enquiry(invocation);
            Enquiries.closed(enquiry).filter(why -> !choosing.isNone()).ifPresent(why -> {
                throw CommandFailure.refused(why);
            });
            Collected collected = new Collecting(work.storeId(), enquiry).collect(files, any -> {
                // Nobody looks on.
            });
            collected.refused().forEach(file -> file.fault().ifPresent(fault -> faults.accept(file.name(), fault)));
            Decision decision = choosing.about(collected);
            Set<CollectedRow> accepted =
                    choosing.isNone() || collected.files().isEmpty() ? Set.of() : accept(work, collected, decision, invocation);
            Decision done = (row, part) -> accepted.contains(row) && decision.takes(row, part);
            boolean byCell = choosing.decisions().isPresent() || arguments.has(CELLS.name());
            RowFormat.of(arguments).writeForeign(byCell ? new EnquiryCells(collected).rows(done, invocation.locale())
                    : EnquiryRows.of(collected, accepted, invocation.locale()), invocation.out());
            tell(collected, accepted, choosing.isNone(), invocation);
            // Not a single form: whoever calls this by a script has to hear of it.
            return collected.files().isEmpty() ? ExitCode.REFUSED : ExitCode.DONE;
        }
    }

    /** By a word for all, or cell by cell. */
    private record Choosing(Accepting.Choice choice, Optional<CellDecisions> decisions) {

        boolean isNone() {
            return decisions.isEmpty() && choice == Accepting.Choice.NONE;
        }

        Decision about(Collected collected) {
            return decisions.map(some -> some.about(collected)).orElse((row, part) -> choice.test(row));
        }
    }

    private static Choosing choosing(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        Optional<Accepting.Choice> choice =
                arguments.value(ACCEPT.name()).map(word -> Accepting.Choice.valueOf(word.toUpperCase(Locale.ROOT)));
        Optional<String> file = arguments.value(DECISIONS.name());
        if (choice.isPresent() && file.isPresent()) {
            throw CommandFailure.wrongUsage(Texts.CATALOGUE.sentence("decisions.accept"));
        }
        if (arguments.has(OpenStores.COPY.name()) && (file.isPresent() || choice.filter(any -> any != Accepting.Choice.NONE).isPresent())) {
            throw CommandFailure.wrongUsage(Texts.CATALOGUE.sentence("copy.accept"));
        }
        return new Choosing(choice.orElse(Accepting.Choice.NONE), file.map(invocation::path).map(CellDecisions::read));
    }

    private Set<CollectedRow> accept(EnquiryWork work, Collected collected, Decision decision, Invocation invocation) {
        Accepting accepting = new Accepting(collected, LocalDate.now(clock));
        Set<CollectedRow> accepted = accepting.accept(decision);
        work.save(accepting.reason(invocation.locale()));
        return accepted;
    }

    private static void tell(Collected collected, Set<CollectedRow> accepted, boolean onlyLooked, Invocation invocation) {
        collected.refused().forEach(file -> invocation.say(Texts.CATALOGUE.sentence("file", file.name(), file.why())));
        collected.files()
                .forEach(file -> file.notes().forEach(note -> invocation.say(Texts.CATALOGUE.sentence("file", file.name(), note))));
        if (collected.files().isEmpty()) {
            return;
        }
        long open = collected.rows().stream().filter(CollectedRow::canBeAccepted).filter(row -> !accepted.contains(row)).count();
        invocation.say(onlyLooked ? Texts.CATALOGUE.sentence("collected.none", collected.files().size(), open)
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
