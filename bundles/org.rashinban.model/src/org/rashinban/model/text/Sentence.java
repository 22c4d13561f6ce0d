package org.rashinban.model.text;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A message without a language yet; {@link #in(Locale)} renders it at the boundary.
 *
 * <p><b>Arguments.</b> {@link Localized} ones (sentences too) are rendered in the same locale, numbers with thousands
 * separators and all their decimals, collections as an enumeration, everything else by {@code toString()}. A number that
 * is a name (a year, a code) is therefore passed as a {@code String}.
 *
 * <p><b>Catalogue texts.</b> Placeholders are those of {@link MessageFormat}, {@code {0,choice,…}} included, with one
 * simplification: an apostrophe is an apostrophe. It is never doubled and quotes nothing; a text that needs a literal
 * brace takes it as an argument.
 */
public record Sentence(Catalogue catalogue, String key, List<Object> args) implements Localized {

    private static final Pattern PLAIN = Pattern.compile("[^{}]*+(?:\\{\\d+}[^{}]*+)*+");
    private static final Pattern FORMATTED_ARGUMENT = Pattern.compile("\\{\\s*(\\d+)\\s*,");

    public Sentence {
        args = List.copyOf(args);
        catalogue.pattern(key, Locale.ROOT);
    }

    public static Sentence of(Catalogue catalogue, String key, Object... args) {
        return new Sentence(catalogue, key, List.of(args));
    }

    @Override
    public String in(Locale locale) {
        String pattern = catalogue.pattern(key, locale);
        return PLAIN.matcher(pattern).matches() ? plain(pattern, locale) : formatted(pattern, locale);
    }

    /** Most messages hold nothing but places for their arguments; reading those as formats takes longer than all else. */
    private String plain(String pattern, Locale locale) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, from, open).append(render(argument(Integer.parseInt(pattern.substring(open + 1, close))), locale));
            from = close + 1;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    private Object argument(int at) {
        if (at >= args.size()) {
            throw new IllegalStateException("Message '" + key + "' in " + catalogue + " needs more than " + args.size() + " arguments");
        }
        return args.get(at);
    }

    private String formatted(String pattern, Locale locale) {
        MessageFormat format = new MessageFormat(pattern.replace("'", "''"), locale);
        int needed = format.getFormatsByArgumentIndex().length;
        if (needed > args.size()) {
            argument(needed - 1);
        }
        Set<Integer> formatted = FORMATTED_ARGUMENT.matcher(pattern).results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toSet());
        Object[] rendered = new Object[args.size()];
        for (int i = 0; i < rendered.length; i++) {
            Object arg = args.get(i);
            rendered[i] = formatted.contains(i) ? arg : render(arg, locale);
        }
        return format.format(rendered);
    }

    private static String render(Object arg, Locale locale) {
        return switch (arg) {
            case Localized text -> text.in(locale);
            case Number number -> render(number, locale);
            case Collection<?> items -> items.stream().map(item -> render(item, locale))
                    .collect(Collectors.joining(Languages.isJapanese(locale) ? "、" : ", "));
            default -> arg.toString();
        };
    }

    private static String render(Number number, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        int decimals = number instanceof BigDecimal decimal ? Math.max(0, decimal.scale()) : 0;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(number instanceof BigDecimal ? decimals : 15);
        return format.format(number);
    }
}
