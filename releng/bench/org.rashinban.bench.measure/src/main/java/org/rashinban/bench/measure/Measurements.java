package org.rashinban.bench.measure;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/** Prints what was measured and remembers whether a budget was exceeded. */
public final class Measurements {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PrintStream out;
    private boolean exceeded;

    public Measurements(PrintStream out) {
        this.out = out;
    }

    /** One way of doing a thing; says how many nanoseconds the thing itself took. */
    @FunctionalInterface
    public interface Timed {
        long nanoseconds() throws Exception;
    }

    /** Runs both turn by turn, so that whatever else the machine does meets both alike, and compares the medians. */
    public void compare(String what, double budget, int warmUps, int rounds, Timed ours, Timed theirs) throws Exception {
        for (int i = 0; i < warmUps; i++) {
            theirs.nanoseconds();
            ours.nanoseconds();
        }
        long[] our = new long[rounds];
        long[] their = new long[rounds];
        long ourCpu = 0;
        long theirCpu = 0;
        for (int i = 0; i < rounds; i++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            their[i] = theirs.nanoseconds();
            long between = THREADS.getCurrentThreadCpuTime();
            our[i] = ours.nanoseconds();
            theirCpu += between - begin;
            ourCpu += THREADS.getCurrentThreadCpuTime() - between;
        }
        judge(what, budget, median(our), median(their), "medians of " + rounds);
        line("%s: computing time %s and %s on average, ratio %.2f (steadier on a busy machine)", what, time(ourCpu / rounds),
                time(theirCpu / rounds), (double) ourCpu / theirCpu);
    }

    public void judge(String what, double budget, long ours, long theirs, String how) {
        double ratio = (double) ours / theirs;
        exceeded |= ratio > budget;
        line("%s: Rashinban %s, compared with %s (%s), ratio %.2f, budget %.2f: %s", what, time(ours), time(theirs), how, ratio, budget,
                ratio <= budget ? "kept" : "exceeded");
    }

    /** Something worth knowing that no budget holds. */
    public void line(String format, Object... args) {
        out.println(String.format(Locale.ROOT, format, args));
    }

    public boolean exceeded() {
        return exceeded;
    }

    public static String time(long nanoseconds) {
        return nanoseconds < 10_000_000 ? String.format(Locale.ROOT, "%.2f ms", nanoseconds / 1e6)
                : nanoseconds < 10_000_000_000L ? String.format(Locale.ROOT, "%.0f ms", nanoseconds / 1e6)
                        : String.format(Locale.ROOT, "%.1f s", nanoseconds / 1e9);
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted.length % 2 == 1 ? sorted[sorted.length / 2] : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
    }
}
