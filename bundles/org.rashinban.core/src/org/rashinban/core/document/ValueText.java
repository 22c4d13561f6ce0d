package org.rashinban.core.document;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountReader;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.provenance.Provenance;

/**
 * Values as documents write them. That is the data type's own conversion, except for a few types whose own one would be
 * careless (anything but "true" is false; exponents of any size) or stricter than need be (約5241).
 */
final class ValueText {

    /** Exponents are refused: a few characters of them could ask for gigabytes of digits. */
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,40}(?:\\.\\d{1,40})?");
    private static final Pattern CANONICAL_AMOUNT = Pattern.compile(DECIMAL.pattern() + "(?: [A-Z_]+)*");
    private static final int LONGEST_AMOUNT = 60;

    private record Form(Function<String, Object> read, Function<Object, String> write) {
    }

    private static final Form TRUTH = new Form(ValueText::truth, Object::toString);
    private static final Map<Class<?>, Form> FORMS = Map.of(
            boolean.class, TRUTH,
            Boolean.class, TRUTH,
            BigDecimal.class, new Form(ValueText::decimal, value -> ((BigDecimal) value).toPlainString()),
            Amount.class, new Form(ValueText::amount, Object::toString));

    private static final Map<Class<?>, String> EXAMPLES = Map.of(
            boolean.class, "true, false",
            Boolean.class, "true, false",
            FiscalPeriod.class, "FY2024, FY2024-H1, FY2024-Q3, 2024-04, 2024-04-01",
            FiscalSpan.class, "FY2022..FY2025, 2023-01..2025-03, FY2019.., FY2024",
            LocalDate.class, "2024-04-01",
            Provenance.class, "p.16, p.16-20 [inferred] …, [lost] …, DOC p.3",
            BigDecimal.class, "1193, 0.5",
            Amount.class, "184, 46.7, 5241 ABOUT, 1200 ABOUT CUMULATIVE");

    private ValueText() {
    }

    static String write(EDataType type, Object value) {
        Form form = FORMS.get(type.getInstanceClass());
        return form == null ? EcoreUtil.convertToString(type, value) : form.write.apply(value);
    }

    /** Empty if the text is no value of this type. */
    static Optional<Object> read(EDataType type, String text) {
        Form form = FORMS.get(type.getInstanceClass());
        try {
            return Optional.ofNullable(form == null ? EcoreUtil.createFromString(type, text) : form.read.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The words of an enumeration; none for other types. */
    static List<String> choices(EDataType type) {
        Object[] constants = type.getInstanceClass().getEnumConstants();
        return constants == null ? List.of() : Arrays.stream(constants).map(Object::toString).toList();
    }

    /** What a value of this type looks like. */
    static String example(EDataType type) {
        return EXAMPLES.getOrDefault(type.getInstanceClass(), "1");
    }

    private static Object truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Object decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return new BigDecimal(text);
    }

    /** The canonical text, or what a plan prints: 約5241, 3以上. */
    private static Object amount(String text) {
        if (CANONICAL_AMOUNT.matcher(text).matches()) {
            return Amount.of(text);
        }
        if (text.length() > LONGEST_AMOUNT || text.matches(".*\\d[eE].*")) {
            throw new IllegalArgumentException(text);
        }
        return AmountReader.read(text).asAmount().orElseThrow(() -> new IllegalArgumentException(text));
    }
}
