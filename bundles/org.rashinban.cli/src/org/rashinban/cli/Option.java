package org.rashinban.cli;

import java.util.List;

import org.rashinban.model.text.Localized;

/**
 * An option of a command: {@code --name} or {@code --name PLACEHOLDER}.
 *
 * @param placeholder what stands for the value in the help; empty for a flag
 * @param choices the only values allowed; empty when any is
 */
public record Option(String name, String placeholder, Localized description, boolean required, boolean repeated, List<String> choices) {

    public Option {
        choices = List.copyOf(choices);
        if (placeholder.isEmpty() && (required || repeated || !choices.isEmpty())) {
            throw new IllegalArgumentException("A flag is there or not: " + name);
        }
    }

    public static Option flag(String name, Localized description) {
        return new Option(name, "", description, false, false, List.of());
    }

    public static Option value(String name, String placeholder, Localized description) {
        return new Option(name, placeholder, description, false, false, List.of());
    }

    public static Option choice(String name, Localized description, String... choices) {
        return new Option(name, String.join("|", choices), description, false, false, List.of(choices));
    }

    public Option asRequired() {
        return new Option(name, placeholder, description, true, repeated, choices);
    }

    public Option asRepeated() {
        return new Option(name, placeholder, description, required, true, choices);
    }

    public boolean isFlag() {
        return placeholder.isEmpty();
    }

    /** As it is typed: {@code --store DIR}. */
    public String form() {
        return isFlag() ? "--" + name : "--" + name + " " + placeholder;
    }
}
