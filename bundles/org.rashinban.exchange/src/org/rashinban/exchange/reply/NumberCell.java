package org.rashinban.exchange.reply;

import java.util.Optional;
import java.util.function.Consumer;

import org.rashinban.exchange.form.Column;
import org.rashinban.model.amount.AmountReader;
import org.rashinban.model.amount.AmountReading;
import org.rashinban.model.period.ExcelDates;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.PeriodReader;
import org.rashinban.model.text.Sentence;

/** A number where an amount is asked for, which its format may show as a percentage, a day or with words beside it. */
record NumberCell(Column column, CellContent.Number number, ExcelDates dates) {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    /** @param remark is told how the number was read where that is not plain */
    AmountReading read(String unit, Consumer<Sentence> remark) {
        return switch (number.shown()) {
            case PLAIN -> plain(unit);
            case PERCENT -> percent(unit);
            case TIME -> throw unreadable("time.forNumber");
            case DATE, MONTH, DATE_WITHOUT_YEAR -> shownAsDate(unit, remark);
        };
    }

    private AmountReading.Value value(String unit) {
        return new AmountReading.Value(AmountReader.ofCell(number.value()), unit);
    }

    /** A format may put words beside the number, or show it in thousands: where it says something else than the number, nobody knows which is meant. */
    private AmountReading plain(String unit) {
        AmountReading.Value value = value(unit);
        return number.seen().isEmpty() ? value : switch (AmountReader.read(number.seen(), unit)) {
            case AmountReading.Value seen when seen.amount().value().compareTo(value.amount().value()) == 0 -> seen;
            case AmountReading.WrongUnit wrong -> wrong;
            default -> throw unreadable("number.seen", number.seen(), number.words());
        };
    }

    private AmountReading percent(String unit) {
        AmountReading.Value percent = AmountReader.ofPercentCell(number.value());
        return AmountReader.read(percent.amount().value().toPlainString() + "%", unit);
    }

    /** A day that was typed by mistake leaves its format behind, so that the number typed next is shown as a day of long ago. */
    private AmountReading shownAsDate(String unit, Consumer<Sentence> remark) {
        Optional<FiscalPeriod> day = PeriodReader.readSerial(number.value(), dates).asPeriod();
        if (day.filter(NumberCell::isOfOurTime).isPresent()) {
            throw unreadable("date.forNumber", day.orElseThrow(), number.words());
        }
        if (day.isEmpty() && number.value() > 0 && number.value() < 1) {
            throw unreadable("time.forNumber");
        }
        remark.accept(Texts.CATALOGUE.sentence("date.format", number.words()));
        return value(unit);
    }

    static boolean isOfOurTime(FiscalPeriod period) {
        return period.fiscalYear() >= EARLIEST && period.fiscalYear() <= LATEST;
    }

    private UnreadableCell unreadable(String key, Object... args) {
        return new UnreadableCell(column, Texts.CATALOGUE.sentence(key, args));
    }
}
