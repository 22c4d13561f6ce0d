package org.rashinban.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final List<String> WORDS = List.of("list", "evaluate", "new", "responsibleDepartment");

    @Test
    void twoSwappedLettersALackingOneAndOneTooManyAreUnderstood() {
        assertThat(Spelling.nearest("lits", WORDS)).contains("list");
        assertThat(Spelling.nearest("evalute", WORDS)).contains("evaluate");
        assertThat(Spelling.nearest("neww", WORDS)).contains("new");
    }

    @Test
    void theCaseOfLettersDoesNotMatter() {
        assertThat(Spelling.nearest("LIST", WORDS)).contains("list");
    }

    @Test
    void nothingIsGuessedFromAnotherWord() {
        assertThat(Spelling.nearest("report", WORDS)).isEmpty();
        assertThat(Spelling.nearest("responsiblePersonsName", WORDS)).isEmpty();
        assertThat(Spelling.nearest("x".repeat(1_000_000), WORDS)).isEmpty();
        assertThat(Spelling.nearest("list", List.of())).isEmpty();
    }
}
