package org.rashinban.cli.dispatch;

import java.util.List;
import java.util.Optional;

import org.rashinban.cli.Command;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Invocation.Surroundings;
import org.rashinban.cli.Usage;
import org.rashinban.cli.dispatch.CommandIndex.Match;
import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Spelling;
import org.rashinban.store.failure.StoreFailure;

/** From the words that were typed to an exit code. */
public final class Dispatcher {

    private static final Catalogue MESSAGES = Catalogue.of(Dispatcher.class);

    private final CommandIndex commands;
    private final Localized version;
    private final FailureLog log;
    private final Surroundings surroundings;
    private final Help help;

    /** @param version what {@code --version} prints */
    public Dispatcher(CommandIndex commands, Localized version, FailureLog log, Surroundings surroundings) {
        this.commands = commands;
        this.version = version;
        this.log = log;
        this.surroundings = surroundings;
        this.help = new Help(surroundings.locale(), surroundings.out());
    }

    public ExitCode run(List<String> words) {
        ExitCode exitCode;
        try {
            exitCode = dispatch(words);
        } catch (CommandFailure failure) {
            say(failure.sentence());
            if (failure.exitCode() == ExitCode.WRONG_USAGE) {
                say(MESSAGES.sentence("hint"));
            }
            exitCode = failure.exitCode();
        }
        if (surroundings.out().checkError()) {
            say(MESSAGES.sentence("output.lost"));
            return ExitCode.REFUSED;
        }
        return exitCode;
    }

    private ExitCode dispatch(List<String> words) {
        if (words.isEmpty()) {
            throw CommandFailure.wrongUsage(MESSAGES.sentence("command.missing"));
        }
        switch (words.getFirst()) {
            case "--help", "-h" -> help.overview(commands.all());
            case "--version" -> surroundings.out().println(version.in(surroundings.locale()));
            case "help" -> explain(words.subList(1, words.size()));
            default -> {
                return command(words);
            }
        }
        return ExitCode.DONE;
    }

    private void explain(List<String> words) {
        if (words.isEmpty()) {
            help.overview(commands.all());
            return;
        }
        Optional<Match> match = commands.match(words);
        if (match.isPresent()) {
            CommandEntry entry = match.get().entry();
            guarded(entry, () -> {
                help.command(entry, entry.command().get());
                return ExitCode.DONE;
            });
            return;
        }
        List<CommandEntry> group = commands.group(words.getFirst());
        if (group.isEmpty()) {
            throw unknown(words.getFirst());
        }
        help.group(words.getFirst(), group);
    }

    private ExitCode command(List<String> words) {
        Match match = commands.match(words).orElseThrow(() -> unmatched(words));
        boolean wantsHelp =
                match.rest().stream().takeWhile(word -> !word.equals("--")).anyMatch(word -> word.equals("--help") || word.equals("-h"));
        if (wantsHelp) {
            explain(words);
            return ExitCode.DONE;
        }
        return guarded(match.entry(), () -> run(match));
    }

    private ExitCode run(Match match) {
        Command command = match.entry().command().get();
        Usage usage = command.usage();
        try {
            return run(command, new Invocation(ArgumentParser.parse(usage, match.rest()), surroundings));
        } catch (CommandFailure failure) {
            if (failure.exitCode() == ExitCode.WRONG_USAGE) {
                say(failure.sentence());
                surroundings.err().println(help.usageLine(match.entry(), usage));
                return ExitCode.WRONG_USAGE;
            }
            throw failure;
        }
    }

    private ExitCode run(Command command, Invocation invocation) {
        try {
            ExitCode code = command.run(invocation);
            if (code != ExitCode.STORE_UNAVAILABLE) {
                invocation.remarks().forEach(this::say);
            }
            return code;
        } catch (CommandFailure failure) {
            if (failure.exitCode() != ExitCode.STORE_UNAVAILABLE) {
                invocation.remarks().forEach(this::say);
            }
            throw failure;
        }
    }

    private interface Action {
        ExitCode perform();
    }

    /** A contributed command may fail in any way; the user gets a sentence and the log the rest. */
    private ExitCode guarded(CommandEntry entry, Action action) {
        try {
            return action.perform();
        } catch (CommandFailure failure) {
            throw failure;
        } catch (StoreFailure failure) {
            log.record(entry.name(), failure);
            throw CommandFailure.storeUnavailable(failure.sentence());
        } catch (RuntimeException | LinkageError | AssertionError failure) {
            String where = log.record(entry.name(), failure);
            throw CommandFailure.refused(MESSAGES.sentence("command.broken", entry.name(), failure.toString(), where));
        }
    }

    private CommandFailure unmatched(List<String> words) {
        List<CommandEntry> group = commands.group(words.getFirst());
        if (group.isEmpty()) {
            return unknown(words.getFirst());
        }
        List<String> own = group.stream().map(entry -> entry.name().substring(entry.name().indexOf(' ') + 1)).toList();
        return CommandFailure.wrongUsage(MESSAGES.sentence("command.group", words.getFirst(), own));
    }

    private CommandFailure unknown(String word) {
        List<String> names = commands.all().stream().map(CommandEntry::name).toList();
        return CommandFailure.wrongUsage(Spelling.nearest(word, names)
                .map(nearest -> MESSAGES.sentence("command.unknown.nearest", word, nearest))
                .orElseGet(() -> MESSAGES.sentence("command.unknown", word)));
    }

    private void say(Localized sentence) {
        surroundings.err().println(sentence.in(surroundings.locale()));
    }
}
