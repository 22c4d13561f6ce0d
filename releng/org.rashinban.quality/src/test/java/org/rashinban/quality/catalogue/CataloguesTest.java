package org.rashinban.quality.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.quality.repository.Repository;

class CataloguesTest {

    private static final Repository REPOSITORY = Repository.current();

    @Test
    void everyCatalogueSpeaksBothLanguagesAlike() {
        List<Path> roots = Catalogues.roots(REPOSITORY);

        assertThat(roots).hasSizeGreaterThan(3);
        assertThat(roots).flatExtracting(root -> named(root, Parallels.violations(root))).isEmpty();
    }

    @Test
    void noJapaneseCatalogueStandsAlone() {
        List<Path> roots = Catalogues.roots(REPOSITORY);

        assertThat(Catalogues.files(REPOSITORY)).filteredOn(file -> !Parallels.isRoot(file.getFileName().toString()))
                .allMatch(file -> roots.stream().map(Parallels::japaneseOf).anyMatch(file::equals));
    }

    @Test
    void everyMessageIsShownAndEveryMessageShownExists() {
        Keys keys = new Keys(REPOSITORY);
        List<Path> messages = Catalogues.roots(REPOSITORY).stream().filter(file -> file.endsWith("messages.properties")).toList();

        assertThat(messages).isNotEmpty();
        assertThat(messages).flatExtracting(file -> named(file, keys.violations(file))).isEmpty();
    }

    @Test
    void everyTextOfAManifestOrPluginXmlExistsAndIsUsed() throws IOException {
        Keys keys = new Keys(REPOSITORY);
        List<Path> folders = Stream.of("bundles", "features").flatMap(top -> folders(REPOSITORY.resolve(top)))
                .filter(folder -> !folder.toString().endsWith(".tests")).toList();

        assertThat(folders).isNotEmpty();
        assertThat(folders).flatExtracting(folder -> named(folder, keys.externalised(folder))).isEmpty();
    }

    @Test
    void languagesThatDifferAreCaught(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("messages.properties"), "a = One\nb = Two {0}\nc = Three\nd = Four\ne = \ng = Six\nh = Java\n");
        Files.writeString(folder.resolve("messages_ja.properties"), "b = 二\na = 一\nd = Four\ne = 五\nf = 六\ng =\nh = Java\na = 一\n");

        assertThat(Parallels.violations(folder.resolve("messages.properties"))).containsExactly(
                "a is given twice in Japanese",
                "c lacks in Japanese",
                "f lacks in English",
                "b has the placeholders [0] in English and [] in Japanese",
                "d is not Japanese: Four",
                "e is empty in English",
                "g is empty in Japanese");
    }

    @Test
    void anotherOrderOfKeysIsCaught(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("messages.properties"), "a = One\nb = Two\n");
        Files.writeString(folder.resolve("messages_ja.properties"), "b = 二\na = 一\n");

        assertThat(Parallels.violations(folder.resolve("messages.properties"))).containsExactly("the keys stand in another order");
    }

    @Test
    void aMissingJapaneseCatalogueIsCaught(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("messages.properties"), "a = One\n");

        assertThat(Parallels.violations(folder.resolve("messages.properties"))).containsExactly("no messages_ja.properties");
    }

    private static List<String> named(Path file, List<String> violations) {
        return violations.stream().map(words -> REPOSITORY.name(file) + ": " + words).toList();
    }

    private static Stream<Path> folders(Path top) {
        try (var found = Files.list(top)) {
            return found.filter(Files::isDirectory).filter(folder -> Files.isRegularFile(folder.resolve("pom.xml"))).sorted().toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
