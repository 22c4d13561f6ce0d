package org.rashinban.exchange.reply;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.rashinban.core.enquiry.Answer;
import org.rashinban.exchange.form.Column;
import org.rashinban.model.Absence;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiSource;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.amount.AboutMark;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountReader;
import org.rashinban.model.amount.AmountReading;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.ExcelDates;
import org.rashinban.model.period.Expect;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.period.PeriodReader;
import org.rashinban.model.period.PeriodReading;
import org.rashinban.model.text.Ditto;
import org.rashinban.model.text.Sentence;

/** Reads what somebody typed into the cells of one row, in any of the spellings that people use. */
final class AnswerReader {

    private static final int LONGEST_TEXT = 2_000;
    private static final String PERCENT = "%";

    private final Kpi kpi;
    private final ExcelDates dates;
    /** What the form had printed; it is not held against whoever left it. */
    private final Map<Column, CellContent> printed;
    private final Map<Column, CellContent> cells = new EnumMap<>(Column.class);
    private Optional<Sentence> remark = Optional.empty();
    private Absence absence = Absence.NONE;
    /** As it was typed. */
    private String absentWord = "";

    private AnswerReader(Kpi kpi, ExcelDates dates, Map<Column, CellContent> printed) {
        this.kpi = kpi;
        this.dates = dates;
        this.printed = printed;
    }

    /**
     * The main row of a value that was asked for.
     *
     * @param printed what stood in it when the form went out
     */
    static Said read(Kpi kpi, Map<Column, CellContent> row, ExcelDates dates, Map<Column, CellContent> printed) {
        AnswerReader reader = new AnswerReader(kpi, dates, printed);
        try {
            return reader.whole(row);
        } catch (UnreadableCell e) {
            return e.said();
        }
    }

    /** The row of a component: its amount is the amount of the answer. */
    static Said readPart(Kpi kpi, Map<Column, CellContent> row, ExcelDates dates, Map<Column, CellContent> printed) {
        AnswerReader reader = new AnswerReader(kpi, dates, printed);
        try {
            reader.take(row);
            reader.unused(Column.NUMERATOR);
            reader.unused(Column.DENOMINATOR);
            reader.unused(Column.DONE);
            Optional<Amount> amount = reader.amount(Column.VALUE, unit(kpi), reader.isAbout());
            Answer value = amount.isPresent() ? Answer.BLANK.withAmount(amount) : Answer.BLANK.withAbsence(reader.absence);
            return new Said.Readable(value.withNote(reader.text(Column.NOTE)).withEvidence(reader.text(Column.EVIDENCE)), reader.remark);
        } catch (UnreadableCell e) {
            return e.said();
        }
    }

    private Said whole(Map<Column, CellContent> row) {
        take(row);
        boolean words = kpi.getValueType() == KpiValueType.TEXT || kpi.getValueType() == KpiValueType.DATE;
        if (words) {
            misplacedDay();
        } else {
            unused(Column.DONE);
        }
        if (!isFraction()) {
            unused(Column.NUMERATOR);
            unused(Column.DENOMINATOR);
        }
        if (kpi.getSource() == KpiSource.COMPONENTS) {
            unused(Column.ABOUT);
        }
        boolean about = isAbout();
        Optional<Amount> amount = words ? Optional.empty() : amount(Column.VALUE, unit(kpi), about);
        Optional<Amount> numerator = amount(Column.NUMERATOR, "", about);
        Optional<Amount> denominator = amount(Column.DENOMINATOR, "", about);
        Optional<String> said = words ? words() : printedWords();
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
        String typed = Optional.ofNullable(cells.get(Column.ABOUT)).map(CellContent::words).orElse("");
        Optional<Boolean> about = AboutMark.read(typed);
        if (about.isEmpty()) {
            remark = remark.or(() -> Optional.of(said("about.unknown", typed)));
        }
        return about.orElse(false);
    }

    /** Whether numerator and denominator are told of values of this KPI. */
    private boolean isFraction() {
        return kpi.getValueType() == KpiValueType.RATE || kpi.getActuals().stream().anyMatch(actual -> actual.getNumerator() != null);
    }

    /** A cell that this row has no use for: what stands there is meant for another one. */
    private void unused(Column column) {
        if (Optional.ofNullable(cells.get(column)).filter(content -> !content.words().isEmpty()).isPresent()) {
            fail(column, said("unused", column));
        }
    }

    /** A date among words is no words: it tells when something was done, and has a column of its own. */
    private void misplacedDay() {
        boolean date = !isPrinted(Column.VALUE) && switch (cells.get(Column.VALUE)) {
            case CellContent.Number number -> number.shown().isDate();
            case CellContent.Text text ->
                PeriodReader.read(text.text(), Expect.DATE).asPeriod().filter(period -> period.granularity() == Granularity.DAY)
                        .isPresent();
            case null, default -> false;
        };
        if (date) {
            fail(Column.VALUE, said("date.forWords", Column.DONE));
        }
    }

    private Optional<Amount> amount(Column column, String unit, boolean about) {
        AmountReading reading = switch (cells.get(column)) {
            case null -> new AmountReading.Blank();
            case CellContent.Text text -> AmountReader.read(text.text(), unit);
            case CellContent.Number number -> new NumberCell(column, number, dates).read(unit, this::remark);
            default -> fail(column, trouble(cells.get(column)));
        };
        return switch (reading) {
            case AmountReading.Value value when unit.isEmpty() && isCount(column) && value.unit().equals(PERCENT) ->
                unlessPrinted(column, said("share.forCount"));
            case AmountReading.Value value -> Optional.of(about ? value.amount().with(Qualifier.ABOUT) : value.amount());
            case AmountReading.Blank blank -> Optional.empty();
            case AmountReading.NotYet notYet -> absent(column, Absence.NOT_YET);
            case AmountReading.NotApplicable none -> notApplicable(column, none);
            case AmountReading.Range range -> unlessPrinted(column, said("range"));
            case AmountReading.WrongUnit wrong -> unlessPrinted(column, wrong.why());
            case AmountReading.Unreadable unreadable -> unlessPrinted(column, unreadable.why());
        };
    }

    private static boolean isCount(Column column) {
        return column == Column.NUMERATOR || column == Column.DENOMINATOR;
    }

    private void remark(Sentence said) {
        remark = remark.or(() -> Optional.of(said));
    }

    private <T> Optional<T> unlessPrinted(Column column, Sentence why) {
        return isPrinted(column) ? Optional.empty() : fail(column, why);
    }

    /** Words that were known where a number is asked for. */
    private Optional<String> printedWords() {
        boolean words = cells.get(Column.VALUE) instanceof CellContent.Text text && isPrinted(Column.VALUE)
                && AmountReader.read(text.text(), unit(kpi)) instanceof AmountReading.Unreadable;
        return words ? text(Column.VALUE) : Optional.empty();
    }

    /** What is said of the value as a whole comes first. */
    private <T> Optional<T> absent(Column column, Absence why) {
        if (absence == Absence.NONE) {
            absence = why;
            absentWord = cells.get(column).words();
        }
        return Optional.empty();
    }

    private <T> Optional<T> notApplicable(Column column, AmountReading.NotApplicable none) {
        return none.isVague() ? fail(column, said("vague", none.word())) : absent(column, Absence.NOT_APPLICABLE);
    }

    private Optional<String> words() {
        Optional<String> text = text(Column.VALUE);
        if (text.isEmpty()) {
            return text;
        }
        return switch (AmountReader.read(text.get())) {
            case AmountReading.NotYet notYet -> absent(Column.VALUE, Absence.NOT_YET);
            case AmountReading.NotApplicable none -> notApplicable(Column.VALUE, none);
            // The value of a KPI by date is the day; words beside it are a note.
            default -> kpi.getValueType() == KpiValueType.DATE ? fail(Column.VALUE, said("unused", Column.VALUE)) : text;
        };
    }

    private Optional<String> text(Column column) {
        CellContent content = cells.get(column);
        if (content instanceof CellContent.Merged || content instanceof CellContent.NoValue
                || content instanceof CellContent.Marked marked && marked.struck()) {
            fail(column, trouble(content));
        }
        String text = content instanceof CellContent.Number number ? asShown(column, number)
                : Optional.ofNullable(content).map(CellContent::words).orElse("");
        if (isPrinted(column)) {
            return Answer.text(text);
        }
        if (text.length() > LONGEST_TEXT) {
            fail(column, said("text.long", LONGEST_TEXT));
        }
        TextGuard.refusal(text).ifPresent(why -> fail(column, why));
        if (Ditto.is(text)) {
            if (column == Column.VALUE) {
                fail(column, said("ditto", text));
            }
            remark(said("ditto.words", column, text));
        }
        return Answer.text(text);
    }

    private boolean isPrinted(Column column) {
        CellContent content = cells.get(column);
        return content != null && printed.containsKey(column) && content.words().equals(printed.get(column).words());
    }

    /** A number among words, as whoever typed it sees it. */
    private String asShown(Column column, CellContent.Number number) {
        return switch (number.shown()) {
            case PLAIN -> number.seen().isEmpty() ? number.words() : number.seen();
            case TIME -> fail(column, said("time.forWords"));
            case PERCENT -> AmountReader.ofPercentCell(number.value()).amount().value().toPlainString() + '%';
            case DATE, MONTH, DATE_WITHOUT_YEAR -> {
                FiscalPeriod day = PeriodReader.readSerial(number.value(), dates).asPeriod()
                        .orElseGet(() -> fail(column, said("time.forWords")));
                remark = remark.or(() -> Optional.of(said("date.asWords", column, day.toString())));
                yield day.toString();
            }
        };
    }

    private Optional<FiscalPeriod> day(Column column) {
        return switch (cells.get(column)) {
            case null -> Optional.empty();
            case CellContent.Number number -> Optional.of(day(column, number));
            case CellContent.Text text -> day(column, text.text());
            default -> fail(column, trouble(cells.get(column)));
        };
    }

    /** Any number typed into the cell is shown as a date, and 240 or 2024 is one of long ago. */
    private FiscalPeriod day(Column column, CellContent.Number number) {
        PeriodReading reading = PeriodReader.readSerial(number.value(), dates);
        if (reading.asPeriod().filter(NumberCell::isOfOurTime).isEmpty()) {
            fail(column, said("number.forDate", number.words()));
        }
        FiscalPeriod day = read(column, reading);
        return switch (number.shown()) {
            case MONTH -> FiscalPeriod.month(YearMonth.from(day.first()));
            case DATE_WITHOUT_YEAR -> fail(column, said("date.withoutYear", day));
            case PLAIN, PERCENT, DATE, TIME -> day;
        };
    }

    private Optional<FiscalPeriod> day(Column column, String text) {
        return switch (AmountReader.read(text)) {
            case AmountReading.NotYet notYet -> absent(column, Absence.NOT_YET);
            case AmountReading.NotApplicable none -> notApplicable(column, none);
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
            case CellContent.Marked marked -> said(marked.struck() ? "struck" : "raised", marked.words());
            case CellContent.NoValue none -> said("noValue", none.shown());
            default -> said("unexpected");
        };
    }

    private static <T> T fail(Column column, Sentence why) {
        throw new UnreadableCell(column, why);
    }

    private static String unit(Kpi kpi) {
        return Optional.ofNullable(kpi.getUnit()).orElse("");
    }

    private static Sentence said(String key, Object... args) {
        return Texts.CATALOGUE.sentence(key, args);
    }
}
