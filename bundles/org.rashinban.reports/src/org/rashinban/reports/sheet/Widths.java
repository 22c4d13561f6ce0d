package org.rashinban.reports.sheet;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Fits the columns of a table to the paper: those that hold running words give and take, the others are as wide as what stands in them. */
final class Widths {

    /** Wider columns would only pull apart what belongs together. */
    private static final double MOST = 1.25;
    private static final double LEAST = 0.5;

    private Widths() {
    }

    /**
     * @param room    that is printed as large as it is
     * @param smaller as how much of its size the rest may be printed
     */
    static double[] suited(double[] wished, IntPredicate elastic, double room, double smaller) {
        double all = Arrays.stream(wished).sum();
        double words = IntStream.range(0, wished.length).filter(elastic).mapToDouble(at -> wished[at]).sum();
        double target = all < room ? Math.min(room, all * MOST) : Math.min(all, room / smaller);
        double factor = words == 0 ? 1 : Math.max(LEAST, (target - all + words) / words);
        return IntStream.range(0, wished.length).mapToDouble(at -> elastic.test(at) ? wished[at] * factor : wished[at]).toArray();
    }
}
