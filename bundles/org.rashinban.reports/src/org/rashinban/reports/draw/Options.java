package org.rashinban.reports.draw;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.rashinban.core.figure.TableFigure.Rank;

/**
 * What a template may ask of a block beside its figure.
 *
 * @param title     whether the figure's title stands above it
 * @param notes     whether its notes stand below the title
 * @param columns   of a table, by id and in this order; all if empty
 * @param rows      of a table no more than so many; 0 for all, {@link #FITTING} for those that still fit on the page
 * @param lines     of a text of a table no more than so many; 0 for all
 * @param chartRows how many rows a chart or picture is high; 0 for numbers or words alone; empty for what suits it
 * @param numbers   whether the numbers of a chart, or the words of a picture, stand below it; where there is none they always do
 * @param samples   styles of a table's rows, column by column; the key of its column headings is empty
 */
public record Options(boolean title, boolean notes, List<String> columns, int rows, int lines, OptionalInt chartRows, boolean numbers,
        Map<Optional<Rank>, List<XSSFCellStyle>> samples) {

    public static final int FITTING = -1;

    public static final Options STANDARD = new Options(true, true, List.of(), 0, 0, OptionalInt.empty(), true, Map.of());

    public Options {
        columns = List.copyOf(columns);
        samples = Map.copyOf(samples);
    }

    /**
     * Plain rows below a chart or a picture, which has the title and the notes already.
     *
     * @param kept columns that stay although nothing stands in them, because a chart names their cells; none for what suits the rows
     */
    Options below(List<String> kept) {
        return new Options(false, false, kept, 0, 0, OptionalInt.of(0), true, samples);
    }

    /** With charts of so many rows, unless another number is asked for. */
    Options high(int rows) {
        return chartRows.isPresent() ? this : new Options(title, notes, columns, this.rows, lines, OptionalInt.of(rows), numbers, samples);
    }

    Optional<XSSFCellStyle> sample(Optional<Rank> rank, int column) {
        return Optional.ofNullable(samples.get(rank)).filter(styles -> !styles.isEmpty())
                .map(styles -> styles.get(Math.min(column, styles.size() - 1)));
    }
}
