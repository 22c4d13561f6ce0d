package org.rashinban.exchange.reply;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rashinban.core.enquiry.Answer;
import org.rashinban.exchange.form.Column;
import org.rashinban.exchange.form.Marks;
import org.rashinban.model.Absence;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountReader;
import org.rashinban.model.amount.AmountReading;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.ExcelDates;
import org.rashinban.model.period.Expect;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.PeriodReader;
import org.rashinban.model.period.PeriodReading;
import org.rashinban.model.text.Sentence;
import org.rashinban.model.text.TextNormalizer;

/** Reads what somebody typed into the cells of one row, in any of the spellings that people use. */
final class AnswerReader {

    private static final int LONGEST_TEXT = 2_000;
    private static final Set<String> ABOUT = Set.of(TextNormalizer.searchKey(Marks.ABOUT), "about", "o", "yes", "true", "1");

    private final Kpi kpi;
    private final ExcelDates dates;
    private final Map<Column, CellContent> cells = new EnumMap<>(Column.class);
    private Optional<Sentence> remark = Optional.empty();
    private Absence absence = Absence.NONE;
    /** As it was typed. */
    private String absentWord = "";

    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final Column column;
        private final transient Sentence why;

        Unreadable(Column column, Sentence why) {
            super(why.key());
            this.column = column;
            this.why = why;
        }
    }

    private AnswerReader(Kpi kpi, ExcelDates dates) {
        this.kpi = kpi;
        this.dates = dates;
    }

    /** The main row of a value that was asked for. */
    static Said read(Kpi kpi, Map<Column, CellContent> row, ExcelDates dates) {
        AnswerReader reader = new AnswerReader(kpi, dates);
        try {
            return reader.whole(row);
        } catch (Unreadable e) {
            return new Said.Unreadable(e.column, e.why);
        }
    }

    /** The row of a component: its amount is the amount of the answer. */
    static Said readPart(Kpi kpi, Map<Column, CellContent> row, ExcelDates dates) {
        AnswerReader reader = new AnswerReader(kpi, dates);
        try {
            reader.take(row);
            Optional<Amount> amount = reader.amount(Column.VALUE, unit(kpi), reader.isAbout());
            return new Said.Readable(
                    amount.isPresent() ? Answer.BLANK.withAmount(amount) : Answer.BLANK.withAbsence(reader.absence),
                    reader.remark);
        } catch (Unreadable e) {
            return new Said.Unreadable(e.column, e.why);
        }
    }

    private Said whole(Map<Column, CellContent> row) {
        take(row);
        boolean words = kpi.getValueType() == KpiValueType.TEXT || kpi.getValueType() == KpiValueType.DATE;
        boolean about = isAbout();
        Optional<Amount> amount = words ? Optional.empty() : amount(Column.VALUE, unit(kpi), about);
        Optional<Amount> numerator = amount(Column.NUMERATOR, "", about);
        Optional<Amount> denominator = amount(Column.DENOMINATOR, "", about);
        Optional<String> said = words ? words() : Optional.empty();
        Optional<FiscalPeriod> done = day(Column.DONE);
        Answer answer = new Answer(amount, numerator, denominator, said, done, absence, Map.of(), Map.of(), text(Column.NOTE),
                text(Column.EVIDENCE));
        if (answer.hasValue() && absence != Absence.NONE) {
            remark = remark.or(() -> Optional.of(said("absent.beside", absentWord)));
        }
        return new Said.Readable(answer.settled(), remark);
    }

    /** Takes formulas apart: only what they came to when the workbook was saved is looked at. */
    private void take(Map<Column, CellContent> row) {
        Column.INPUTS.forEach(column -> Optional.ofNullable(row.get(column)).ifPresent(content -> {
            if (content instanceof CellContent.Calculated calculated) {
                TextGuard.refusalOfFormula(calculated.formula()).ifPresent(why -> fail(column, why));
                CellContent result = calculated.result().orElse(null);
                if (result == null) {
                    fail(column, said("formula.noResult"));
                } else {
                    remark = Optional.of(said("formula.result", calculated.words()));
                    cells.put(column, result);
                }
            } else {
                cells.put(column, content);
            }
        }));
    }

    private boolean isAbout() {
        return Optional.ofNullable(cells.get(Column.ABOUT)).map(CellContent::words).map(TextNormalizer::searchKey).filter(ABOUT::contains)
                .isPresent();
    }

    private Optional<Amount> amount(Column column, String unit, boolean about) {
        AmountReading reading = switch (cells.get(column)) {
            case null -> new AmountReading.Blank();
            case CellContent.Text text -> AmountReader.read(text.text(), unit);
            case CellContent.Number number -> number(column, number, unit);
            default -> fail(column, trouble(cells.get(column)));
        };
        return switch (reading) {
            case AmountReading.Value value -> Optional.of(about ? value.amount().with(Qualifier.ABOUT) : value.amount());
            case AmountReading.Blank blank -> Optional.empty();
            case AmountReading.NotYet notYet -> absent(column, Absence.NOT_YET);
            case AmountReading.NotApplicable none -> absent(column, Absence.NOT_APPLICABLE);
            case AmountReading.Range range -> fail(column, said("range"));
            case AmountReading.WrongUnit wrong -> fail(column, wrong.why());
            case AmountReading.Unreadable unreadable -> fail(column, unreadable.why());
        };
    }

    private AmountReading number(Column column, CellContent.Number number, String unit) {
        return switch (number.shown()) {
            case PLAIN -> new AmountReading.Value(AmountReader.ofCell(number.value()), unit);
            case PERCENT -> percent(number, unit);
            case DATE -> fail(column, said("date.forNumber"));
        };
    }

    private static AmountReading percent(CellContent.Number number, String unit) {
        AmountReading.Value percent = AmountReader.ofPercentCell(number.value());
        return AmountReader.read(percent.amount().value().toPlainString() + "%", unit);
    }

    /** What is said of the value as a whole comes first. */
    private <T> Optional<T> absent(Column column, Absence why) {
        if (absence == Absence.NONE) {
            absence = why;
            absentWord = cells.get(column).words();
        }
        return Optional.empty();
    }

    private Optional<String> words() {
        Optional<String> text = text(Column.VALUE);
        if (text.isEmpty()) {
            return text;
        }
        return switch (AmountReader.read(text.get())) {
            case AmountReading.NotYet notYet -> absent(Column.VALUE, Absence.NOT_YET);
            case AmountReading.NotApplicable none -> absent(Column.VALUE, Absence.NOT_APPLICABLE);
            default -> text;
        };
    }

    private Optional<String> text(Column column) {
        CellContent content = cells.get(column);
        if (content instanceof CellContent.Merged || content instanceof CellContent.NoValue) {
            fail(column, trouble(content));
        }
        String text = content instanceof CellContent.Number number && number.shown() == CellContent.Shown.DATE
                ? PeriodReader.readSerial(number.value(), dates).asPeriod().map(FiscalPeriod::toString).orElse("")
                : Optional.ofNullable(content).map(CellContent::words).orElse("");
        TextGuard.refusal(text).ifPresent(why -> fail(column, why));
        if (text.length() > LONGEST_TEXT) {
            fail(column, said("text.long", LONGEST_TEXT));
        }
        return Answer.text(text);
    }

    private Optional<FiscalPeriod> day(Column column) {
        return switch (cells.get(column)) {
            case null -> Optional.empty();
            case CellContent.Number number -> Optional.of(read(column, PeriodReader.readSerial(number.value(), dates)));
            case CellContent.Text text -> day(column, text.text());
            default -> fail(column, trouble(cells.get(column)));
        };
    }

    private Optional<FiscalPeriod> day(Column column, String text) {
        return switch (AmountReader.read(text)) {
            case AmountReading.NotYet notYet -> absent(column, Absence.NOT_YET);
            case AmountReading.NotApplicable none -> absent(column, Absence.NOT_APPLICABLE);
            default -> {
                PeriodReading date = PeriodReader.read(text, Expect.DATE);
                yield Optional.of(read(column, date instanceof PeriodReading.Unreadable ? PeriodReader.read(text) : date));
            }
        };
    }

    private static FiscalPeriod read(Column column, PeriodReading reading) {
        return switch (reading) {
            case PeriodReading.Read read -> read.day().map(FiscalPeriod::day).orElse(read.period());
            case PeriodReading.Unreadable unreadable -> fail(column, unreadable.why());
        };
    }

    private static Sentence trouble(CellContent content) {
        return switch (content) {
            case CellContent.Merged merged -> said("merged");
            case CellContent.NoValue none -> said("noValue", none.shown());
            default -> said("unexpected");
        };
    }

    private static <T> T fail(Column column, Sentence why) {
        throw new Unreadable(column, why);
    }

    private static String unit(Kpi kpi) {
        return Optional.ofNullable(kpi.getUnit()).orElse("");
    }

    private static Sentence said(String key, Object... args) {
        return Texts.CATALOGUE.sentence(key, args);
    }
}
