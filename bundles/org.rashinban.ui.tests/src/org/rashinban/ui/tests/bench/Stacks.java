package org.rashinban.ui.tests.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a thread was at, from samples of its stack. */
final class Stacks {

    private static final String OWN = "org.rashinban.";
    private static final int SHOWN = 3;
    private static final int FRAMES = 4;
    private static final int OTHERS = 9;

    private Stacks() {
    }

    /** The commonest ways of calls through the program itself, the innermost first, each with its share. */
    static List<String> told(List<StackTraceElement[]> samples) {
        Map<String, Long> ways = samples.stream().collect(Collectors.groupingBy(Stacks::way, LinkedHashMap::new, Collectors.counting()));
        return ways.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(SHOWN)
                .map(entry -> Math.round(100.0 * entry.getValue() / samples.size()) + " % " + entry.getKey()).toList();
    }

    private static String way(StackTraceElement[] stack) {
        List<String> own = Stream.of(stack).filter(Stacks::isOwn).map(Stacks::name).distinct().limit(FRAMES).toList();
        List<String> others = Stream.of(stack).filter(frame -> !frame.getClassName().startsWith("java.")).map(Stacks::name).distinct()
                .limit(OTHERS).toList();
        return String.join(" < ", own.isEmpty() ? others : own);
    }

    /** The loop in which the application waits for events says nothing, nor does what the measurements do themselves. */
    private static boolean isOwn(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.startsWith(OWN) && !type.startsWith(OWN + "ui.test") && !type.startsWith(OWN + "ui.app");
    }

    private static String name(StackTraceElement frame) {
        return frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1) + "." + frame.getMethodName() + ":"
                + frame.getLineNumber();
    }
}
