package org.rashinban.charts.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How many lines the rows of a table, the first of them its headings, need for given widths, near enough to tell which widths make it lower. */
final class LineCounts {

    /** Rounds of giving and taking; each makes the table lower by a line at least. */
    private static final int ROUNDS = 60;
    /** In characters. */
    private static final int[] STEPS = {1, 2, 4, 8};
    /** Up to that many characters a column is not broken for the sake of others, unless it is nearly empty. */
    private static final int SHORT = 8;
    private static final double NEARLY_EMPTY = 1 / 3.0;

    private final List<double[][]> rows = new ArrayList<>();
    private final int columns;
    private final double character;
    private final double padding;

    LineCounts(int columns, double character, double padding) {
        this.columns = columns;
        this.character = character;
        this.padding = padding;
    }

    /** @param lines the widths of the lines that a cell has of its own */
    void add(int row, int column, List<Double> lines) {
        if (row == rows.size()) {
            rows.add(new double[columns][0]);
        }
        rows.get(row)[column] = lines.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Whether less than a third of the rows have something there, the headings left out. */
    boolean isNearlyEmpty(int column) {
        long filled = rows.stream().skip(1).filter(row -> Arrays.stream(row[column]).anyMatch(line -> line > 0)).count();
        return filled < NEARLY_EMPTY * (rows.size() - 1);
    }

    /** Some columns are made narrower and others wider, none narrower than it can be or wider than it needs. */
    double[] balanced(double[] widths, double[] least, double[] most) {
        Sharing sharing = new Sharing(widths.clone(), least, most);
        for (int round = 0; round < ROUNDS && sharing.fewest > rows.size(); round++) {
            if (!sharing.improve()) {
                break;
            }
        }
        return sharing.widths;
    }

    /** Widths on their way to fewer lines. */
    private final class Sharing {

        private final double[] widths;
        private final double[] least;
        private final double[] most;
        private final int[][] lines = new int[rows.size()][columns];
        private int fewest;

        Sharing(double[] widths, double[] least, double[] most) {
            this.widths = widths;
            this.least = least.clone();
            for (int column = 0; column < columns; column++) {
                double whole = isNearlyEmpty(column) ? 0 : Math.min(most[column], SHORT * character + padding);
                this.least[column] = Math.max(least[column], Math.min(widths[column], whole));
            }
            this.most = most;
            for (int column = 0; column < columns; column++) {
                count(column, widths[column]);
            }
            fewest = total();
        }

        boolean improve() {
            int before = fewest;
            for (int taker = 0; taker < columns; taker++) {
                for (int giver = 0; giver < columns; giver++) {
                    give(giver, taker);
                }
            }
            return fewest < before;
        }

        private void give(int giver, int taker) {
            for (int step : STEPS) {
                double given = step * character;
                boolean allowed =
                        giver != taker && widths[giver] - given >= least[giver] && widths[taker] + given <= most[taker] + character;
                if (allowed && !helps(giver, taker, given)) {
                    count(giver, widths[giver]);
                    count(taker, widths[taker]);
                }
            }
        }

        private boolean helps(int giver, int taker, double given) {
            count(giver, widths[giver] - given);
            count(taker, widths[taker] + given);
            int now = total();
            if (now >= fewest) {
                return false;
            }
            fewest = now;
            widths[giver] -= given;
            widths[taker] += given;
            return true;
        }

        private void count(int column, double width) {
            double room = width - padding;
            for (int row = 0; row < lines.length; row++) {
                lines[row][column] = Arrays.stream(rows.get(row)[column]).mapToInt(line -> needed(line, room)).sum();
            }
        }

        /** Lines are seldom full to the last letter. */
        private int needed(double line, double room) {
            return line <= room + 0.1 ? 1 : (int) Math.ceil(line / Math.max(character, room - character / 2));
        }

        private int total() {
            return Arrays.stream(lines).mapToInt(row -> Arrays.stream(row).max().orElse(0)).sum();
        }
    }
}
