package org.rashinban.cli.dispatch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;
import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Spelling;

/** Reads the words after a command's name. Understands {@code --opt value}, {@code --opt=value}, and {@code --} before operands. */
final class ArgumentParser {

    private static final Catalogue MESSAGES = Catalogue.of(ArgumentParser.class);

    private final Usage usage;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<String> operands = new ArrayList<>();

    private ArgumentParser(Usage usage) {
        this.usage = usage;
    }

    /** @throws CommandFailure for wrong usage */
    static Arguments parse(Usage usage, List<String> words) {
        ArgumentParser parser = new ArgumentParser(usage);
        parser.read(words.iterator());
        return new Arguments(parser.values, parser.operands);
    }

    private void read(Iterator<String> words) {
        boolean optionsEnded = false;
        while (words.hasNext()) {
            String word = words.next();
            if (optionsEnded) {
                operand(word);
            } else if (word.equals("--")) {
                optionsEnded = true;
            } else if (word.startsWith("--")) {
                option(word.substring(2), words);
            } else if (word.startsWith("-") && word.length() > 1) {
                throw unknown(word);
            } else {
                operand(word);
            }
        }
        usage.options().stream().filter(option -> option.required() && !values.containsKey(option.name())).findFirst().ifPresent(option -> {
            throw CommandFailure.wrongUsage(MESSAGES.sentence("option.required", option.form()));
        });
    }

    private void operand(String word) {
        operands.add(word);
        if (operands.size() > usage.operands()) {
            throw CommandFailure.wrongUsage(MESSAGES.sentence("operand.surplus", word));
        }
    }

    private void option(String typed, Iterator<String> words) {
        int equals = typed.indexOf('=');
        String name = equals < 0 ? typed : typed.substring(0, equals);
        Option option = usage.option(name).orElseThrow(() -> unknown("--" + name));
        List<String> soFar = values.computeIfAbsent(name, key -> new ArrayList<>());
        if (!soFar.isEmpty() && !option.repeated()) {
            throw CommandFailure.wrongUsage(MESSAGES.sentence("option.twice", "--" + name));
        }
        soFar.add(value(option, equals < 0 ? null : typed.substring(equals + 1), words));
    }

    private static String value(Option option, String attached, Iterator<String> words) {
        if (option.isFlag()) {
            if (attached != null) {
                throw CommandFailure.wrongUsage(MESSAGES.sentence("option.flag", "--" + option.name()));
            }
            return "";
        }
        String value = attached != null || !words.hasNext() ? attached : words.next();
        if (value == null || attached == null && value.startsWith("--")) {
            throw CommandFailure.wrongUsage(MESSAGES.sentence("option.valueless", option.form()));
        }
        if (!option.choices().isEmpty() && !option.choices().contains(value)) {
            throw CommandFailure.wrongUsage(MESSAGES.sentence("option.choice", value, "--" + option.name(), option.choices()));
        }
        return value;
    }

    private CommandFailure unknown(String typed) {
        List<String> known = usage.options().stream().map(option -> "--" + option.name()).toList();
        return CommandFailure.wrongUsage(Spelling.nearest(typed, known)
                .map(nearest -> MESSAGES.sentence("option.unknown.nearest", typed, nearest))
                .orElseGet(() -> MESSAGES.sentence("option.unknown", typed)));
    }
}
