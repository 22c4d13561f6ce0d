package org.rashinban.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages of every catalogue say the same things, in the same order, with the same arguments. */
class CataloguesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @ParameterizedTest
    @ValueSource(strings = {"period", "amount"})
    void bothLanguagesAreComplete(String concept) throws IOException {
        Map<String, String> english = read(concept, "messages.properties");
        Map<String, String> japanese = read(concept, "messages_ja.properties");

        assertThat(japanese.keySet()).containsExactlyElementsOf(english.keySet()).isNotEmpty();
        english.forEach((key, text) -> {
            assertThat(arguments(japanese.get(key))).as(key).isEqualTo(arguments(text));
            assertThat(text).as(key).isNotBlank().doesNotContain("''");
            assertThat(japanese.get(key)).as(key).isNotBlank().doesNotContain("''");
        });
    }

    private static TreeSet<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map((MatchResult found) -> found.group(1))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static Map<String, String> read(String concept, String file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (InputStream in = CataloguesTest.class.getResourceAsStream("/org/rashinban/model/" + concept + "/" + file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("=", 2))
                    .forEach(entry -> assertThat(texts.put(entry[0], entry[1])).as(entry[0]).isNull());
        }
        return texts;
    }
}
