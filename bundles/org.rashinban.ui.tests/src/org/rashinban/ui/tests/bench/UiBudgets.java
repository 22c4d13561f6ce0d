package org.rashinban.ui.tests.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.rashinban.ui.tests.bench.UiWatch.Stretch;

/** What was measured, round by round; the first round pays for what is loaded and compiled, the others are judged. */
public final class UiBudgets {

    private static final long STRETCH = 100_000_000;

    private final Map<String, List<Stretch>> stretches = new LinkedHashMap<>();

    public void stretch(String what, Stretch longest) {
        stretches.computeIfAbsent(what, name -> new ArrayList<>()).add(longest);
    }

    public int rounds() {
        return stretches.values().stream().mapToInt(List::size).max().orElse(0);
    }

    public void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "The longest stretches of the user interface's thread with 5,000 elements, in milliseconds (its computing time in brackets)");
        lines.add(String.format(Locale.ROOT, "%-26s %14s %14s  %s", "", "first", "then", "budget 100 (then)"));
        stretches.forEach((what, rounds) -> {
            Stretch then = median(later(rounds));
            lines.add(String.format(Locale.ROOT, "%-26s %14s %14s  %s", what, told(rounds.getFirst()), told(then), judged(then)));
            if (then.cpu() > STRETCH || rounds.getFirst().cpu() > 2 * STRETCH) {
                Stacks.told((then.cpu() > STRETCH ? then : rounds.getFirst()).samples()).forEach(way -> lines.add("      " + way));
            }
        });
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, lines);
    }

    private static List<Stretch> later(List<Stretch> rounds) {
        return rounds.size() == 1 ? rounds : rounds.subList(1, rounds.size());
    }

    private static Stretch median(List<Stretch> rounds) {
        return rounds.stream().sorted((one, other) -> Long.compare(one.wall(), other.wall())).toList().get(rounds.size() / 2);
    }

    private static String told(Stretch stretch) {
        return String.format(Locale.ROOT, "%d (%d)", stretch.wall() / 1_000_000, stretch.cpu() / 1_000_000);
    }

    private static String judged(Stretch stretch) {
        return stretch.wall() <= STRETCH ? "kept" : stretch.cpu() <= STRETCH ? "kept by computing time only" : "over";
    }
}
