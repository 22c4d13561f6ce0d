package org.rashinban.quality.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.quality.repository.Repository;
import org.rashinban.quality.repository.Xml;

class DocumentsTest {

    private static final Repository REPOSITORY = Repository.current();
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

    @Test
    void everyLinkIntoTheRepositoryLeadsSomewhere() {
        List<Path> pages = REPOSITORY.files(".md");

        assertThat(pages).hasSizeGreaterThan(5);
        assertThat(pages)
                .flatExtracting(page -> Documents.brokenLinks(page).stream().map(link -> REPOSITORY.name(page) + ": " + link).toList())
                .isEmpty();
    }

    @Test
    void everyDecisionIsInTheIndex() {
        String index = Repository.text(REPOSITORY.resolve("docs/decisions/README.md"));
        List<Path> decisions = REPOSITORY.files(name -> name.matches("docs/decisions/\\d{4}-.*\\.md"));

        assertThat(decisions).isNotEmpty().allSatisfy(page -> assertThat(index).contains("(" + page.getFileName() + ")"));
        assertThat(decisions).extracting(page -> page.getFileName().toString().substring(0, 4)).doesNotHaveDuplicates();
    }

    @Test
    void everyDecisionSaysContextDecisionAndConsequence() {
        assertThat(REPOSITORY.files(name -> name.matches("docs/decisions/\\d{4}-.*\\.md"))).isNotEmpty()
                .allSatisfy(page -> assertThat(Repository.text(page)).contains("\n## Context\n", "\n## Decision\n", "\n## Consequence\n"));
    }

    /** What is shipped must be named with its licence. */
    @Test
    void everyLibraryOfTheTargetIsListedWithItsLicence() {
        Set<String> listed = listed(name -> name.contains(":"));
        Set<String> used = REPOSITORY.files(".target").stream().flatMap(target -> Xml.elements(Xml.parse(target), "dependency").stream())
                .map(dependency -> Xml.child(dependency, "groupId").orElseThrow() + ":" + Xml.child(dependency, "artifactId").orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).isNotEmpty();
        assertThat(used).filteredOn(library -> !listed.contains(library)).as("missing in docs/third-party.md").isEmpty();
        assertThat(listed).filteredOn(library -> !used.contains(library)).as("no longer in the target platform").isEmpty();
    }

    /** Libraries bring others along; what counts is what lies in the archive. Without a built product there is nothing to compare. */
    @Test
    void everyBundleOfTheProductIsListedWithItsLicence() throws IOException {
        Path products = REPOSITORY.resolve("releng/org.rashinban.product/target/products");
        assumeThat(products).isDirectory();
        Pattern known = Pattern.compile(listed(name -> !name.contains(":")).stream()
                .map(name -> name.replace(".", "\\.").replace("*", ".*")).collect(Collectors.joining("|", "", "|org\\.rashinban\\..*")));

        assertThat(bundlesIn(products)).hasSizeGreaterThan(50).allMatch(name -> known.matcher(name).matches());
    }

    @Test
    void bothReadmesSayTheTwoCommandsFirst() {
        assertThat(List.of("README.md", "README.ja.md")).allSatisfy(name -> {
            String page = Repository.text(REPOSITORY.resolve(name));
            assertThat(page.indexOf("releng/run")).isBetween(0, 600);
            assertThat(page.indexOf("releng/test")).isBetween(0, 600);
        });
    }

    @Test
    void aLinkThatLeadsNowhereIsCaught(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("there.md"), "");
        Path page = Files.writeString(folder.resolve("page.md"),
                "[a](there.md#part) [b](gone.md) [c](https://example.org/x) ![d](images/gone.png) [e](#here)\n");

        assertThat(Documents.brokenLinks(page)).containsExactly("gone.md", "images/gone.png");
    }

    private static Set<String> listed(Predicate<String> wanted) {
        return ROW.matcher(Repository.text(REPOSITORY.resolve("docs/third-party.md"))).results().map(row -> row.group(1)).filter(wanted)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> bundlesIn(Path products) throws IOException {
        try (var files = Files.walk(products)) {
            return files.filter(file -> file.getParent().endsWith("plugins")).map(file -> file.getFileName().toString())
                    .map(name -> name.replaceFirst("_\\d+\\..*$", "")).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
