package org.rashinban.model.amount;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.rashinban.model.text.Localized;

/**
 * A number as a document states it: the exact decimal and what qualifies it. Where it comes from is not part of it.
 *
 * <p>Equality is numeric (70.0 equals 70), but the decimals are kept as written. Canonical text: the plain number, then
 * the qualifiers, as in {@code 1200 CUMULATIVE ABOUT}.
 */
public record Amount(BigDecimal value, Set<Qualifier> qualifiers) implements Localized {

    private static final Pattern CANONICAL = Pattern.compile("-?\\d+(?:\\.\\d+)?(?: [A-Z_]+)*");

    public Amount {
        Objects.requireNonNull(value);
        // A negative scale is a spelling (1E+3), not a precision anyone stated.
        value = value.scale() < 0 ? value.setScale(0) : value;
        qualifiers = Collections.unmodifiableSet(copy(qualifiers));
    }

    public static Amount of(BigDecimal value, Qualifier... qualifiers) {
        return new Amount(value, copy(Arrays.asList(qualifiers)));
    }

    public static Amount of(long value, Qualifier... qualifiers) {
        return of(BigDecimal.valueOf(value), qualifiers);
    }

    /**
     * Parses the canonical text, with the qualifiers in any order, and nothing else.
     *
     * @throws IllegalArgumentException if it is not canonical
     */
    public static Amount of(String canonical) {
        // Without this check 1E999999999 would be written out, digit by digit.
        if (!CANONICAL.matcher(canonical).matches()) {
            throw new IllegalArgumentException("Not an amount: " + canonical);
        }
        String[] words = canonical.split(" ");
        return new Amount(new BigDecimal(words[0]), Arrays.stream(words).skip(1).map(Qualifier::valueOf).collect(Collectors.toSet()));
    }

    public boolean is(Qualifier qualifier) {
        return qualifiers.contains(qualifier);
    }

    public Amount with(Qualifier qualifier) {
        EnumSet<Qualifier> more = copy(qualifiers);
        more.add(qualifier);
        return new Amount(value, more);
    }

    public Amount without(Qualifier qualifier) {
        EnumSet<Qualifier> fewer = copy(qualifiers);
        fewer.remove(qualifier);
        return new Amount(value, fewer);
    }

    /** The same statement about another number. */
    public Amount withValue(BigDecimal other) {
        return new Amount(other, qualifiers);
    }

    private static EnumSet<Qualifier> copy(Collection<Qualifier> qualifiers) {
        EnumSet<Qualifier> copy = EnumSet.noneOf(Qualifier.class);
        copy.addAll(qualifiers);
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amount that && value.compareTo(that.value) == 0 && qualifiers.equals(that.qualifiers);
    }

    @Override
    public int hashCode() {
        return 31 * value.stripTrailingZeros().hashCode()
                + qualifiers.stream().map(Qualifier::name).mapToInt(String::hashCode).sum();
    }

    @Override
    public String in(Locale locale) {
        return AmountFormat.format(this, "", locale);
    }

    @Override
    public String toString() {
        return qualifiers.isEmpty() ? value.toPlainString()
                : qualifiers.stream().map(qualifier -> " " + qualifier.name()).collect(Collectors.joining("", value.toPlainString(), ""));
    }
}
