package org.rashinban.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    private static final Path SOURCES = Path.of("../org.rashinban.core/src");

    static List<Path> catalogues() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.endsWith("messages.properties")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void bothLanguagesSayTheSameThingsInTheSameOrder(Path english) throws IOException {
        assertThat(keys(english.resolveSibling("messages_ja.properties"))).isNotEmpty().isEqualTo(keys(english)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void aPercentSignIsHalfWidthAfterASpaceInBothLanguages(Path english) throws IOException {
        for (Path catalogue : List.of(english, english.resolveSibling("messages_ja.properties"))) {
            assertThat(Files.readAllLines(catalogue)).as(catalogue.toString()).noneMatch(line -> line.contains("％"))
                    .noneMatch(line -> line.matches(".*[\\d}]%.*"));
        }
    }

    private static List<String> keys(Path catalogue) throws IOException {
        return Files.readAllLines(catalogue).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
    }
}
