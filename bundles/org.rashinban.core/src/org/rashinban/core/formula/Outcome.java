package org.rashinban.core.formula;

import java.math.BigDecimal;

/** What a formula comes to. */
public sealed interface Outcome {

    record Number(BigDecimal value) implements Outcome {
    }

    /** The KPI of this code has no value. */
    record Missing(String code) implements Outcome {
    }

    record DividedByZero() implements Outcome {
    }
}
