package org.rashinban.bench.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rashinban.bench.measure.Measurements;

/** Measures the store against what it stands on. Ends with 1 when a budget was exceeded. */
public final class StoreBench {

    private static final int COUNT = Integer.getInteger("count", 1_000_000);
    private static final Map<String, Bench> BENCHES = new LinkedHashMap<>();
    static {
        BENCHES.put("opening", measurements -> new Opening().run(measurements));
        BENCHES.put("entering", measurements -> new Entering(COUNT).run(measurements));
        BENCHES.put("bulk", measurements -> new Bulk(COUNT).run(measurements));
        BENCHES.put("evaluation", measurements -> new Evaluating(COUNT).run(measurements));
        BENCHES.put("dashboard", measurements -> new Looking(COUNT).run(measurements));
        BENCHES.put("memory", measurements -> new Memory(10 * COUNT).run(measurements));
    }
    /** Takes many minutes, so only when asked for by name. */
    private static final String LONG = "memory";

    @FunctionalInterface
    private interface Bench {
        void run(Measurements measurements) throws Exception;
    }

    private StoreBench() {
    }

    public static void main(String[] names) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Measurements measurements = new Measurements(out);
        List<String> wanted = names.length == 0 ? BENCHES.keySet().stream().filter(name -> !name.equals(LONG)).toList()
                : Arrays.asList(names);
        if (!BENCHES.keySet().containsAll(wanted)) {
            out.println("There are: " + String.join(" ", BENCHES.keySet()));
            System.exit(2);
        }
        for (String name : wanted) {
            BENCHES.get(name).run(measurements);
        }
        System.exit(measurements.exceeded() ? 1 : 0);
    }
}
