package org.rashinban.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rashinban.model.text.Catalogue;

/** What was typed after the command's name, checked against its {@link Usage}. */
public final class Arguments {

    private static final Catalogue MESSAGES = Catalogue.of(Arguments.class);

    private final Map<String, List<String>> values;
    private final List<String> operands;

    /** @param values by option name; a flag that was given has one empty value */
    public Arguments(Map<String, List<String>> values, List<String> operands) {
        this.values = Map.copyOf(values);
        this.operands = List.copyOf(operands);
    }

    public boolean has(String option) {
        return values.containsKey(option);
    }

    public Optional<String> value(String option) {
        return values(option).stream().findFirst();
    }

    /** All values of an option that may be repeated, in the order typed. */
    public List<String> values(String option) {
        return values.getOrDefault(option, List.of());
    }

    /** For an option that the usage requires. */
    public String required(String option) {
        return value(option).orElseThrow(() -> CommandFailure.wrongUsage(MESSAGES.sentence("option.missing", "--" + option)));
    }

    public List<String> operands() {
        return operands;
    }

    /** The one of the alternatives that was given; none and several are wrong usage. */
    public String exactlyOneOf(String... options) {
        List<String> given = Arrays.stream(options).filter(this::has).toList();
        if (given.size() != 1) {
            List<String> forms = Arrays.stream(options).map(option -> "--" + option).toList();
            throw CommandFailure.wrongUsage(MESSAGES.sentence(given.isEmpty() ? "option.oneOf.none" : "option.oneOf.several", forms));
        }
        return given.getFirst();
    }
}
