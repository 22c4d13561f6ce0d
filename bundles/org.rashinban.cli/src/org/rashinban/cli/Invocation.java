package org.rashinban.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Localized;

/**
 * One call of a command: what was typed, and the world it runs in.
 *
 * @param remarks what is to be said in the end
 */
public record Invocation(Arguments arguments, Surroundings surroundings, List<Localized> remarks) {

    private static final Catalogue MESSAGES = Catalogue.of(Invocation.class);

    public Invocation(Arguments arguments, Surroundings surroundings) {
        this(arguments, surroundings, new ArrayList<>());
    }

    /**
     * The world around a command.
     *
     * @param out for the result alone
     * @param err for sentences to the user
     * @param directory against which relative paths are read
     */
    public record Surroundings(Locale locale, PrintStream out, PrintStream err, Path directory, Map<String, String> environment) {
    }

    public Locale locale() {
        return surroundings.locale();
    }

    public PrintStream out() {
        return surroundings.out();
    }

    /** Tells the user something that is not the result. */
    public void say(Localized sentence) {
        surroundings.err().println(sentence.in(locale()));
    }

    /** The same once the command is done; a store that turns out not to be usable is all that matters then. */
    public void remark(Localized sentence) {
        remarks.add(sentence);
    }

    public Map<String, String> environment() {
        return surroundings.environment();
    }

    /** A file or folder that the user named. */
    public Path path(String typed) {
        try {
            return surroundings.directory().resolve(typed).normalize();
        } catch (InvalidPathException e) {
            throw CommandFailure.refused(MESSAGES.sentence("path.invalid", typed));
        }
    }
}
