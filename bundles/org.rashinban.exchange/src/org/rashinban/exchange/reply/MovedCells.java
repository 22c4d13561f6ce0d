package org.rashinban.exchange.reply;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.ss.util.CellReference;
import org.rashinban.exchange.form.Column;
import org.rashinban.exchange.reply.FormMatch.Subject;
import org.rashinban.model.amount.AmountReader;
import org.rashinban.model.period.ExcelDates;
import org.rashinban.model.period.Expect;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.period.PeriodReader;
import org.rashinban.model.text.TextNormalizer;

/**
 * Whether values that are gone from their cells stand elsewhere in the file: somebody who cuts cells and pastes them into the wrong place takes
 * nothing back, and nobody can tell from the file alone which of both it was.
 */
final class MovedCells {

    private static final Set<Column> VALUES = EnumSet.of(Column.VALUE, Column.NUMERATOR, Column.DENOMINATOR, Column.DONE);
    private static final Set<Column> PRINTED = EnumSet.of(Column.CODE, Column.PERIOD, Column.TITLE);

    /** A content where the form had none: beside its columns, or on a sheet of its own. */
    record Stray(String sheet, int row, String address, CellContent content, boolean beside) {
    }

    /** A content in one of the cells to be filled in. */
    private record Filled(ReturnedRow row, Column column, CellContent content, boolean known) {

        String address() {
            return row.address(column);
        }
    }

    private final Issued issued;
    private final ExcelDates dates;
    private final List<Stray> strays;
    private final List<ReturnedRow> rows = new ArrayList<>();
    /** What is written otherwise than when the form went out; whether it says something else is looked at where that matters. */
    private final List<Filled> filled = new ArrayList<>();
    /** The values that stood somewhere when the form went out, and are gone from there; known when it is asked for. */
    private List<Filled> gone;

    MovedCells(Issued issued, ExcelDates dates, List<Stray> strays) {
        this.issued = issued;
        this.dates = dates;
        this.strays = strays;
    }

    /** What stands on a sheet where no form has anything. The cover, which tells the number of the form, is full of examples. */
    static List<Stray> strays(SheetGrid sheet, Optional<Layout> layout, Issued issued) {
        List<Stray> strays = new ArrayList<>();
        String form = issued.identity().form();
        boolean cover = layout.isEmpty() && sheet.rows().values().stream().flatMap(row -> row.values().stream())
                .anyMatch(content -> !form.isEmpty() && content.words().equals(form));
        if (cover) {
            return strays;
        }
        Set<Integer> columns = layout.map(any -> Set.copyOf(any.columns().values())).orElse(Set.of());
        for (Map.Entry<Integer, NavigableMap<Integer, CellContent>> row : sheet.rows().entrySet()) {
            if (layout.filter(any -> row.getKey() <= any.headRow()).isPresent()) {
                continue;
            }
            row.getValue().forEach((column, content) -> {
                if (!columns.contains(column) && !content.words().isEmpty() && !issued.rows().containsKey(content.words())) {
                    String address = sheet.name() + "!" + CellReference.convertNumToColString(column) + (row.getKey() + 1);
                    strays.add(new Stray(sheet.name(), row.getKey(), address, content, layout.isPresent()));
                }
            });
        }
        return strays;
    }

    /** @param subject empty for a row about nothing that was asked */
    void add(ReturnedRow row, Optional<Subject> subject) {
        Optional<Issued.Row> was = subject.flatMap(any -> was(row));
        subject.ifPresent(any -> rows.add(row));
        Column.INPUTS.stream().filter(column -> !row.words(column).isEmpty()).forEach(column -> {
            CellContent content = row.cells().get(column);
            if (was.map(issuedRow -> issuedRow.inputs().get(column)).filter(before -> before.words().equals(content.words())).isEmpty()) {
                filled.add(new Filled(row, column, content, subject.isPresent()));
            }
        });
    }

    private Stream<Filled> filled() {
        return filled.stream().filter(one -> !one.known() || was(one.row()).map(row -> row.inputs().get(one.column()))
                .filter(before -> isSame(before, one.content())).isEmpty());
    }

    private Optional<Issued.Row> was(ReturnedRow row) {
        return row.key().map(key -> issued.rows().get(key.toString()));
    }

    /** Where the values may be now that are gone from these rows. */
    Optional<String> awayFrom(List<ReturnedRow> emptied) {
        List<Filled> lost = gone().stream().filter(one -> emptied.contains(one.row())).toList();
        return emptied.stream().filter(MovedCells::isBare).findFirst().map(row -> row.address(Column.VALUE))
                .or(() -> filled().filter(one -> isAmong(lost, one.content()) || isMisplaced(one, emptied)).findFirst()
                        .map(Filled::address))
                .or(() -> strays.stream().filter(stray -> isAmong(lost, stray.content()) || stray.beside() && isBeside(stray, emptied))
                        .findFirst().map(Stray::address));
    }

    /** Where the value may come from that was filled into these rows: another cell held it, and is empty now. */
    Optional<String> into(List<ReturnedRow> said) {
        List<Filled> others = gone().stream().filter(one -> !said.contains(one.row())).toList();
        return others.isEmpty() ? Optional.empty()
                : filled().filter(one -> VALUES.contains(one.column()) && said.contains(one.row()))
                        .flatMap(one -> others.stream().filter(other -> isSame(other.content(), one.content()))).findFirst()
                        .map(Filled::address);
    }

    private List<Filled> gone() {
        if (gone == null) {
            gone = rows.stream().flatMap(row -> was(row).stream().flatMap(was -> VALUES.stream()
                    .filter(column -> was.inputs().containsKey(column) && row.columns().containsKey(column) && row.words(column).isEmpty())
                    .map(column -> new Filled(row, column, was.inputs().get(column), true)))).toList();
        }
        return gone;
    }

    private boolean isAmong(List<Filled> lost, CellContent content) {
        return lost.stream().anyMatch(one -> isSame(one.content(), content));
    }

    private boolean isSame(CellContent one, CellContent other) {
        return one.words().equals(other.words()) || said(one).equals(said(other));
    }

    /** Whether nothing is left of what was printed in the row either. */
    private static boolean isBare(ReturnedRow row) {
        return PRINTED.stream().allMatch(column -> row.words(column).isEmpty());
    }

    private static boolean isBeside(Stray stray, List<ReturnedRow> emptied) {
        return emptied.stream().anyMatch(row -> row.row() == stray.row() && row.sheet().equals(stray.sheet()));
    }

    /** A value in a row about nothing, or a number among the words of an emptied row. */
    private static boolean isMisplaced(Filled one, List<ReturnedRow> emptied) {
        boolean value = VALUES.contains(one.column());
        return one.known() ? !value && emptied.contains(one.row()) && AmountReader.read(one.content().words()).asAmount().isPresent()
                : value;
    }

    /** A content however it is written: a number, a day, or words. */
    private String said(CellContent content) {
        return switch (content) {
            case CellContent.Number number -> switch (number.shown()) {
                case PLAIN -> AmountReader.ofCell(number.value()).value().toPlainString();
                case PERCENT -> AmountReader.ofPercentCell(number.value()).amount().value().toPlainString();
                case DATE, MONTH, DATE_WITHOUT_YEAR, TIME ->
                    PeriodReader.readSerial(number.value(), dates).asPeriod().map(FiscalPeriod::toString).orElse("");
            };
            case CellContent.Text text -> AmountReader.read(text.text()).asAmount().map(amount -> amount.value().toPlainString())
                    .or(() -> PeriodReader.read(text.text(), Expect.DATE).asPeriod()
                            .filter(period -> period.granularity() == Granularity.DAY)
                            .map(FiscalPeriod::toString))
                    .orElseGet(() -> TextNormalizer.searchKey(text.text()));
            case CellContent.Calculated calculated -> calculated.result().map(this::said).orElse("");
            case CellContent.NoValue none -> none.shown();
            case CellContent.Marked marked -> marked.words();
            case CellContent.Merged merged -> "";
        };
    }
}
