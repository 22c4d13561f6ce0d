package org.rashinban.reports.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a template asks for in a cell: {@code {{figure kpi-list period=FY2024 | columns=code,kpi}}}.
 *
 * @param name     what is asked for
 * @param operands words without an equals sign
 * @param choices  before the bar
 * @param wishes   after the bar
 */
public record Directive(String name, List<String> operands, Map<String, String> choices, Map<String, String> wishes) {

    private static final Pattern FORM = Pattern.compile("\\s*\\{\\{\\s*([a-z]+)\\s*(.*?)\\s*}}\\s*", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("([\\w.-]+)=(?:\"([^\"]*)\"|(\\S*))|\"([^\"]*)\"|(\\S+)");

    public Directive {
        operands = List.copyOf(operands);
        choices = Map.copyOf(choices);
        wishes = Map.copyOf(wishes);
    }

    /** Empty if the text is no directive. */
    static Optional<Directive> of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> operands = new ArrayList<>();
        Map<String, String> choices = new LinkedHashMap<>();
        Map<String, String> wishes = new LinkedHashMap<>();
        Map<String, String> settings = choices;
        Matcher words = WORD.matcher(matcher.group(2));
        while (words.find()) {
            if ("|".equals(words.group(5))) {
                settings = wishes;
            } else if (words.group(1) != null) {
                settings.put(words.group(1), Optional.ofNullable(words.group(2)).orElse(words.group(3)));
            } else {
                operands.add(Optional.ofNullable(words.group(4)).orElse(words.group(5)));
            }
        }
        return Optional.of(new Directive(matcher.group(1), operands, choices, wishes));
    }

    public Optional<String> operand() {
        return operands.stream().findFirst();
    }

    public Optional<String> wish(String name) {
        return Optional.ofNullable(wishes.get(name));
    }

    public boolean wishes(String name, boolean otherwise) {
        return wish(name).map(word -> word.equals("yes")).orElse(otherwise);
    }
}
