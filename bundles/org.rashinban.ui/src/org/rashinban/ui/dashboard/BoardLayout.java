package org.rashinban.ui.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/**
 * Rows below each other, in them widgets by their shares of the width. A row in which there is nothing to be seen is only as high as what
 * says so, one in which two years are compared is higher.
 */
final class BoardLayout extends Layout {

    static final int GAP = 8;
    private static final int LOWEST = 132;
    private static final int NARROWEST = 160;
    /** Of two years the second one has the same title and often the same key. */
    private static final double MORE = 1.7;

    private final List<Row> rows = new ArrayList<>();
    private int window = LOWEST;
    private int lowest = LOWEST;

    /** @param height in per cent of the window */
    private record Row(int height, List<WidgetPane> panes, List<Integer> shares) {

        /** That of its widget which needs the most. */
        Need need() {
            return panes.stream().map(WidgetPane::need).max(Comparator.naturalOrder()).orElse(Need.ALL);
        }

        int wide() {
            return shares.stream().mapToInt(Integer::intValue).sum();
        }
    }

    void add(int height, List<WidgetPane> panes) {
        rows.add(new Row(height, List.copyOf(panes), panes.stream().map(WidgetPane::share).toList()));
    }

    /** As it would be with another size, until it is laid out anew for good. */
    void imagine(BoardSize size) {
        Row row = rows.get(size.row());
        rows.set(size.row(), new Row(size.height(), row.panes(), size.shares()));
    }

    List<BoardSize> sizes() {
        return IntStream.range(0, rows.size()).mapToObj(at -> new BoardSize(at, rows.get(at).height(), rows.get(at).shares())).toList();
    }

    /** The places between widgets and below rows, by which they are resized. */
    List<BoardEdge> edges(int width) {
        List<BoardEdge> edges = new ArrayList<>();
        int y = GAP;
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            int inner = width - 2 * GAP;
            int before = 0;
            for (int left = 0; left + 1 < row.shares().size(); left++) {
                before += row.shares().get(left);
                int x = inner * before / row.wide();
                edges.add(new BoardEdge(at, Optional.of(left), new Rectangle(x, y, GAP, height(row)), inner, window - GAP));
            }
            edges.add(new BoardEdge(at, Optional.empty(), new Rectangle(GAP, y + height(row), inner, GAP), inner, window - GAP));
            y += height(row) + GAP;
        }
        return edges;
    }

    /**
     * @param height of the window in which the board is to be seen
     * @param larger how much so its letters are
     */
    void window(int height, double larger) {
        // Larger letters need rows as much higher.
        window = (int) (height * larger);
        lowest = (int) (LOWEST * larger);
    }

    @Override
    protected Point computeSize(Composite board, int widthHint, int heightHint, boolean flush) {
        int width = rows.stream().mapToInt(row -> row.panes().size() * (NARROWEST + GAP) + GAP).max().orElse(NARROWEST);
        return new Point(width, GAP + rows.stream().mapToInt(row -> height(row) + GAP).sum());
    }

    @Override
    protected void layout(Composite board, boolean flush) {
        Rectangle room = board.getClientArea();
        int y = GAP;
        for (Row row : rows) {
            place(row, y, room.width - GAP);
            y += height(row) + GAP;
        }
    }

    private void place(Row row, int y, int width) {
        int before = 0;
        for (int at = 0; at < row.panes().size(); at++) {
            int from = GAP + (width - GAP) * before / row.wide();
            before += row.shares().get(at);
            int to = GAP + (width - GAP) * before / row.wide() - GAP;
            row.panes().get(at).control().setBounds(from, y, Math.max(1, to - from), height(row));
        }
    }

    private int height(Row row) {
        int set = Math.max(lowest, (window - GAP) * row.height() / 100 - GAP);
        return switch (row.need()) {
            case LINE -> lowest;
            case ALL -> set;
            case MORE -> (int) (MORE * set);
        };
    }
}
