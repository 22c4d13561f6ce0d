package org.rashinban.core.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.core.figure.TableFigure.Rank;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Localized;

/** Puts a table together; the heading of the column {@code owner} is the text {@code column.owner} of a catalogue. */
public final class TableBuilder {

    private final Catalogue texts;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    TableBuilder(Catalogue texts) {
        this.texts = texts;
    }

    /** @param width in characters of full width */
    public TableBuilder text(String id, int width) {
        return column(id, Kind.TEXT, width);
    }

    public TableBuilder number(String id, int width) {
        return column(id, Kind.NUMBER, width);
    }

    public TableBuilder time(String id, int width) {
        return column(id, Kind.TIME, width);
    }

    public TableBuilder judgement(String id, int width) {
        return column(id, Kind.JUDGEMENT, width);
    }

    public TableBuilder number(String id, Localized heading, int width) {
        columns.add(new Column(id, heading, Kind.NUMBER, width));
        return this;
    }

    private TableBuilder column(String id, Kind kind, int width) {
        columns.add(new Column(id, texts.sentence("column." + id), kind, width));
        return this;
    }

    public void heading(int level, Cell first) {
        Cell[] cells = new Cell[columns.size()];
        Arrays.fill(cells, Cell.EMPTY);
        cells[0] = first;
        rows.add(new Row(Rank.HEADING, level, List.of(cells)));
    }

    public void row(int level, Cell... cells) {
        rows.add(new Row(Rank.BODY, level, List.of(cells)));
    }

    public void row(int level, List<Cell> cells) {
        rows.add(new Row(Rank.BODY, level, cells));
    }

    public void total(List<Cell> cells) {
        rows.add(new Row(Rank.TOTAL, 0, cells));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public TableFigure build(Caption caption) {
        return new TableFigure(caption, columns, rows);
    }
}
