package org.rashinban.exchange.reply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.enquiry.Judgement;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.exchange.form.Column;
import org.rashinban.exchange.form.RowKey;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Kpi;
import org.rashinban.model.text.Sentence;
import org.rashinban.model.text.TextNormalizer;

/** The rows about one value against what stood in them when the form went out. */
final class IssuedRows {

    private final AskedRows.Context context;
    private final AskedValue asked;
    private final Kpi kpi;
    private final List<ReturnedRow> rows;

    IssuedRows(AskedRows.Context context, AskedValue asked, List<ReturnedRow> rows) {
        this.context = context;
        this.asked = asked;
        kpi = asked.getKpi();
        this.rows = rows;
    }

    /** Whether every cell says what was printed in it, be that as it may. */
    boolean areUntouched() {
        return rows.stream().allMatch(row -> was(row)
                .filter(was -> Column.INPUTS.stream().allMatch(column -> isSame(row.cells().get(column), was.inputs().get(column))))
                .isPresent());
    }

    private static boolean isSame(CellContent content, CellContent printed) {
        return switch (content) {
            case null -> printed == null;
            case CellContent.Text text -> printed != null && text.words().equals(printed.words());
            case CellContent.Number number -> printed != null && number.words().equals(printed.words());
            case CellContent.Calculated calculated -> false;
            case CellContent.NoValue none -> false;
            case CellContent.Marked marked -> false;
            case CellContent.Merged merged -> false;
        };
    }

    /** Whether the row may be about another value, or lacks a column that it had: then nobody can accept it. */
    Optional<Judgement> misplaced() {
        return differently(List.of(Column.CODE, Column.PERIOD, Column.TITLE))
                .or(() -> rows.stream().flatMap(this::lost).findFirst().map(column -> said("column.lost", column)))
                .map(why -> new Judgement(Outcome.CONFLICTING, why));
    }

    /** Columns in which the row said something about its value when it went out. */
    private Stream<Column> lost(ReturnedRow row) {
        return was(row).stream().flatMap(was -> was.inputs().keySet().stream())
                .filter(column -> column != Column.NOTE && column != Column.EVIDENCE && !row.columns().containsKey(column));
    }

    /** Whether what is printed beside the value is still what was asked. */
    Optional<Sentence> altered() {
        return differently(List.of(Column.UNIT)).or(() -> switch (context.origin()) {
            case LATEST, EARLIER -> rows.stream().flatMap(row -> otherwise(row).stream()).findFirst();
            case ALTERED -> Optional.of(said("altered.form"));
        });
    }

    /** What the form asked, if something else is asked now: the plan may have been changed while it was out. */
    private Optional<Sentence> otherwise(ReturnedRow row) {
        return was(row).flatMap(was -> {
            boolean part = row.key().flatMap(RowKey::component).isPresent();
            return different(was.code(), kpi.getCode()).or(() -> part ? Optional.empty() : different(was.title(), kpi.getTitle()))
                    .or(() -> different(was.unit(), kpi.getUnit()));
        });
    }

    private Optional<Sentence> different(String was, String now) {
        String asks = Optional.ofNullable(now).orElse("").strip();
        return TextNormalizer.same(was, asks) ? Optional.empty()
                : Optional.of(said(context.origin() == Origin.EARLIER ? "earlier.otherwise" : "asked.otherwise", was, asks));
    }

    private Optional<Sentence> differently(List<Column> columns) {
        for (ReturnedRow row : rows) {
            for (Column column : columns) {
                Optional<String> otherwise = context.printed().differently(row, column, asked, was(row));
                if (otherwise.isPresent()) {
                    return Optional.of(said("altered", row.address(column), otherwise.get(), row.words(column)));
                }
            }
        }
        return Optional.empty();
    }

    Optional<Issued.Row> was(ReturnedRow row) {
        return Optional.ofNullable(context.issued().rows().get(row.key().map(RowKey::toString).orElse(asked.getId())));
    }

    private static Sentence said(String key, Object... args) {
        return Texts.CATALOGUE.sentence(key, args);
    }
}
