package org.rashinban.core.kpi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

import org.rashinban.core.kpi.Reading.Fraction;
import org.rashinban.model.Kpi;

/**
 * Divisions. What is compared and calculated with keeps far more digits than anybody reports; only what is shown is rounded to
 * the decimals of the KPI.
 */
public final class Quotients {

    /** Beyond any reported number, and few enough that three thirds are one again. */
    private static final int EXACT_DECIMALS = 20;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Quotients() {
    }

    /** Empty for a zero denominator. */
    static Optional<BigDecimal> of(Kpi kpi, Fraction fraction) {
        if (fraction.denominator().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(fraction.numerator().multiply(factor(kpi)).divide(fraction.denominator(), MathContext.DECIMAL128));
    }

    /** As a KPI counts it: a percentage is a hundred times the quotient. Empty for a zero denominator. */
    public static Optional<BigDecimal> of(Kpi kpi, BigDecimal numerator, BigDecimal denominator) {
        return of(kpi, new Fraction(numerator, denominator));
    }

    /** For comparing: without the noise that divisions leave in the last digits. */
    public static BigDecimal exact(BigDecimal computed) {
        return computed.scale() > EXACT_DECIMALS ? computed.setScale(EXACT_DECIMALS, RoundingMode.HALF_UP) : computed;
    }

    /** For showing. A KPI without decimals of its own gets one, as such figures are printed. */
    public static BigDecimal rounded(Kpi kpi, BigDecimal computed) {
        int decimals = Math.max(1, kpi.getDecimals());
        if (computed.scale() > decimals) {
            return plain(computed.setScale(decimals, RoundingMode.HALF_UP), kpi.getDecimals());
        }
        return plain(computed, kpi.getDecimals());
    }

    private static BigDecimal plain(BigDecimal value, int decimals) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < decimals ? stripped.setScale(decimals) : stripped;
    }

    private static BigDecimal factor(Kpi kpi) {
        String unit = Optional.ofNullable(kpi.getUnit()).orElse("").strip();
        return switch (unit) {
            case "%", "％", "パーセント" -> HUNDRED;
            case "‰" -> THOUSAND;
            default -> BigDecimal.ONE;
        };
    }
}
