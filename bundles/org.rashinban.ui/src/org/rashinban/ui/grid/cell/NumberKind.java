package org.rashinban.ui.grid.cell;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.amount.AmountReader;
import org.rashinban.model.amount.AmountReading;

/**
 * A plain number, typed in any of the ways in which amounts are.
 *
 * @param whole what makes the stored value of a whole number; null where fractions are meant
 */
public record NumberKind(Function<BigDecimal, Object> whole) implements CellKind {

    static final NumberKind DECIMAL = new NumberKind(null);
    static final NumberKind INTEGER = new NumberKind(BigDecimal::intValueExact);
    static final NumberKind LONG = new NumberKind(BigDecimal::longValueExact);

    @Override
    public String text(EObject row, Object value) {
        return AmountFormat.number(new BigDecimal(value.toString()));
    }

    @Override
    public Reading read(EObject row, String typed) {
        return switch (AmountReader.read(typed, "")) { //$NON-NLS-1$
            case AmountReading.Value read -> number(typed, read.amount());
            case AmountReading.Unreadable unreadable -> new Reading.Unreadable(unreadable.why().in(Locale.getDefault()));
            default -> new Reading.Unreadable(NLS.bind(Messages.Cell_oneNumber, typed));
        };
    }

    private Reading number(String typed, Amount amount) {
        if (!amount.qualifiers().isEmpty()) {
            return new Reading.Unreadable(NLS.bind(Messages.Cell_plainNumber, typed));
        }
        if (whole == null) {
            return Reading.Value.of(amount.value());
        }
        try {
            return Reading.Value.of(whole.apply(amount.value()));
        } catch (ArithmeticException e) {
            // With a fraction, or beyond what the column can hold.
            return new Reading.Unreadable(NLS.bind(Messages.Cell_wholeNumber, typed));
        }
    }

    @Override
    public boolean isNumeric() {
        return true;
    }

    @Override
    public Comparator<Object> order() {
        return Comparator.comparing(value -> new BigDecimal(value.toString()));
    }
}
