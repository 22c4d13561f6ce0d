package org.rashinban.quality.habit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What every file written by hand keeps to, whatever it says. */
final class Habits {

    static final int LONGEST_JAVA_FILE = 350;
    /** A class of tests lists many cases of one thing. */
    static final int LONGEST_TEST = 600;

    private static final Set<String> TEXT = Set.of("java", "xml", "md", "yml", "yaml", "properties", "MF", "ecore", "genmodel", "target",
            "product", "css", "sh", "html", "svg", "csv", "json", "txt", "ini", "exsd");
    private static final Set<String> CODE = Set.of("java", "xml", "properties", "MF", "ecore", "genmodel", "target", "product", "css", "sh",
            "yaml", "yml");
    /** Written so that it does not match itself. */
    private static final Pattern PROMISE = Pattern.compile("\\b(TO[D]O|FIX[M]E|XX[X])\\b");
    private static final Pattern MACHINE_PATH = Pattern.compile("(?<![\\w.$}*~-])/(work|tmp|root)/[\\w.]");
    private static final Pattern GENERATED_NOT = Pattern.compile("@generated\\s+NO[T]");

    private Habits() {
    }

    static boolean isText(String name) {
        return TEXT.contains(extension(name)) || isScript(name);
    }

    static List<String> violations(String name, Path file) {
        byte[] bytes = bytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> found = new ArrayList<>();
        if (!Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
            found.add("is not UTF-8");
        }
        if (text.indexOf('\r') >= 0) {
            found.add("has carriage returns");
        }
        if (!text.isEmpty() && !text.endsWith("\n")) {
            found.add("does not end with a line break");
        }
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            found.addAll(inLine(name, lines.get(i), i + 1));
        }
        if (name.endsWith(".java") && lines.size() > (name.contains(".tests/") ? LONGEST_TEST : LONGEST_JAVA_FILE)) {
            found.add("has " + lines.size() + " lines; a class does one thing");
        }
        return found;
    }

    private static List<String> inLine(String name, String line, int number) {
        List<String> found = new ArrayList<>();
        if (line.indexOf('\t') >= 0 && !name.endsWith(".csv") && !name.endsWith(".txt")) {
            found.add(number + ": tab");
        }
        if ((CODE.contains(extension(name)) || isScript(name)) && PROMISE.matcher(line).find()) {
            found.add(number + ": work put off");
        }
        if (MACHINE_PATH.matcher(line).find()) {
            found.add(number + ": path of one machine");
        }
        if (name.endsWith(".java") && GENERATED_NOT.matcher(line).find()) {
            found.add(number + ": generated code changed by hand");
        }
        return found;
    }

    private static boolean isScript(String name) {
        return name.matches("(releng|\\.ci)/[\\w-]+") || name.equals(".editorconfig") || name.equals(".gitignore");
    }

    private static String extension(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.contains(".") ? last.substring(last.lastIndexOf('.') + 1) : "";
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
