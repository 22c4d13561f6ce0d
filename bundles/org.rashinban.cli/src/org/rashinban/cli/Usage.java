package org.rashinban.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a command is called.
 *
 * @param operands how many words may stand beside the options
 */
public record Usage(String synopsis, List<Option> options, int operands) {

    public Usage {
        options = List.copyOf(options);
    }

    /** Options alone; the synopsis follows from them. */
    public static Usage of(Option... options) {
        List<Option> all = List.of(options);
        return new Usage(all.stream().map(Usage::inSynopsis).collect(Collectors.joining(" ")), all, 0);
    }

    /** For what the options alone do not tell, such as alternatives: {@code (--store DIR | --template ID)}. */
    public Usage withSynopsis(String text) {
        return new Usage(text, options, operands);
    }

    public Usage withOperands(int most) {
        return new Usage(synopsis, options, most);
    }

    public Optional<Option> option(String name) {
        return options.stream().filter(option -> option.name().equals(name)).findFirst();
    }

    private static String inSynopsis(Option option) {
        String form = option.required() ? option.form() : "[" + option.form() + "]";
        return option.repeated() ? form + "…" : form;
    }
}
