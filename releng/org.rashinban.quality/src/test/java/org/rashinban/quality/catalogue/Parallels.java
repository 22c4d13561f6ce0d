package org.rashinban.quality.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The two languages of one catalogue say the same things in the same order. */
final class Parallels {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\s*(\\d+)");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{2,}");

    /** Names that Japanese writes in Latin letters too. */
    private static final Pattern NAMES =
            Pattern.compile("\\b(Rashinban|Eclipse Public License 2\\.0|EPL-2\\.0|Java|Excel|CSV|JSON|YAML|PNG|SVG|PDF"
                    + "|KPI|OK|URL|ID)\\b");

    private Parallels() {
    }

    static Path japaneseOf(Path root) {
        return root.resolveSibling(root.getFileName().toString().replaceFirst("\\.properties$", "_ja.properties"));
    }

    static boolean isRoot(String name) {
        return !name.endsWith("_ja.properties");
    }

    static List<String> violations(Path english) {
        Path japanese = japaneseOf(english);
        if (!Files.isRegularFile(japanese)) {
            return List.of("no " + japanese.getFileName());
        }
        PropertyFile root = PropertyFile.read(english);
        PropertyFile ja = PropertyFile.read(japanese);
        List<String> found = new ArrayList<>();
        root.repeated().forEach(key -> found.add(key + " is given twice in English"));
        ja.repeated().forEach(key -> found.add(key + " is given twice in Japanese"));
        root.entries().keySet().stream().filter(key -> !ja.entries().containsKey(key))
                .forEach(key -> found.add(key + " lacks in Japanese"));
        ja.entries().keySet().stream().filter(key -> !root.entries().containsKey(key)).forEach(key -> found.add(key + " lacks in English"));
        if (found.isEmpty() && !List.copyOf(root.entries().keySet()).equals(List.copyOf(ja.entries().keySet()))) {
            found.add("the keys stand in another order");
        }
        root.entries().forEach((key, text) -> {
            String translated = ja.entries().get(key);
            if (text.isBlank()) {
                found.add(key + " is empty in English");
            }
            if (translated != null) {
                found.addAll(pair(key, text, translated));
            }
        });
        return found;
    }

    private static List<String> pair(String key, String english, String japanese) {
        List<String> found = new ArrayList<>();
        if (japanese.isBlank()) {
            found.add(key + " is empty in Japanese");
        }
        if (!placeholders(english).equals(placeholders(japanese))) {
            found.add(
                    key + " has the placeholders " + placeholders(english) + " in English and " + placeholders(japanese) + " in Japanese");
        }
        if (WORD.matcher(NAMES.matcher(japanese).replaceAll("")).find() && !JAPANESE.matcher(japanese).find()) {
            found.add(key + " is not Japanese: " + japanese);
        }
        return found;
    }

    private static Set<Integer> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> Integer.valueOf(match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
