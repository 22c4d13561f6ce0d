package org.rashinban.core.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.rashinban.model.text.Sentence;

/** What was chosen for the parameters of a figure. */
public final class Choices {

    public static final Choices NONE = new Choices(Map.of());

    private final Map<Parameter<?>, Object> values;

    private Choices(Map<Parameter<?>, Object> values) {
        this.values = values;
    }

    /** What came of reading texts as choices. */
    public sealed interface Choosing {

        record Chosen(Choices choices) implements Choosing {
        }

        /** One of the texts names nothing, or something is missing. */
        record Refused(Sentence why) implements Choosing {
        }
    }

    public <T> Choices with(Parameter<T> parameter, T value) {
        Map<Parameter<?>, Object> more = new LinkedHashMap<>(values);
        more.put(parameter, parameter.type().cast(value));
        return new Choices(more);
    }

    public <T> Optional<T> find(Parameter<T> parameter) {
        return Optional.ofNullable(values.get(parameter)).map(parameter.type()::cast);
    }

    /** @throws NoSuchElementException if the parameter is not among those of the figure, which is a programming error */
    public <T> T get(Parameter<T> parameter) {
        return find(parameter).orElseThrow(() -> new NoSuchElementException(parameter.name()));
    }

    /** Reads what was named, in the order of the parameters, and adds what stands to reason. */
    public static Choosing read(List<Parameter<?>> parameters, Map<String, String> texts, FigureContext context) {
        Optional<String> foreign = texts.keySet().stream()
                .filter(name -> parameters.stream().noneMatch(parameter -> parameter.name().equals(name))).findFirst();
        if (foreign.isPresent()) {
            return refused(parameters.isEmpty() ? "parameter.none" : "parameter.unknown", foreign.get(),
                    parameters.stream().map(Parameter::name).toList());
        }
        Choices choices = NONE;
        for (Parameter<?> parameter : parameters) {
            Optional<Choices> more = choices.chosen(parameter, Optional.ofNullable(texts.get(parameter.name())), context);
            if (more.isEmpty() && texts.containsKey(parameter.name())) {
                return refused("parameter.unreadable", parameter.title(), texts.get(parameter.name()));
            }
            if (more.isEmpty() && parameter.required()) {
                return refused("parameter.missing", parameter.title(), parameter.name());
            }
            choices = more.orElse(choices);
        }
        return new Choosing.Chosen(choices);
    }

    /** The same as far as it goes: in place of what names nothing stands what stands to reason, if anything does. */
    public static Choices known(List<Parameter<?>> parameters, Map<String, String> texts, FigureContext context) {
        Choices choices = NONE;
        if (context.program().getPlans().isEmpty()) {
            return choices;
        }
        for (Parameter<?> parameter : parameters) {
            Choices before = choices;
            choices = before.chosen(parameter, Optional.ofNullable(texts.get(parameter.name())), context)
                    .or(() -> before.chosen(parameter, Optional.empty(), context)).orElse(before);
        }
        return choices;
    }

    private <T> Optional<Choices> chosen(Parameter<T> parameter, Optional<String> text, FigureContext context) {
        Optional<T> value = text.isPresent() ? parameter.reading().of(text.get(), context, this) : parameter.standard().in(context, this);
        return value.map(found -> with(parameter, found));
    }

    private static Choosing refused(String key, Object... args) {
        return new Choosing.Refused(Texts.CATALOGUE.sentence(key, args));
    }
}
