package org.rashinban.core.kpi;

import java.util.Locale;

/** What somebody sees of a value. */
final class SeenValue {

    private SeenValue() {
    }

    static String number(Value value) {
        return value.known().map(known -> known.amount().value().toPlainString()).orElse("-");
    }

    static String why(Value value) {
        return switch (value) {
            case Value.Unknown unknown -> unknown.why().in(Locale.JAPANESE);
            case Value.Undefined undefined -> undefined.why().in(Locale.JAPANESE);
            case Value.Known known -> "";
        };
    }

    static Coverage coverage(Value value) {
        return value.known().orElseThrow().coverage();
    }
}
