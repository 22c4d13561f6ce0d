package org.rashinban.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTitlesTest {

    /** Figures are chosen by their titles. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void noTwoFiguresHaveTheSameTitle(String language) {
        assertThat(BuiltInFigures.all().all()).extracting(figure -> figure.title().in(Locale.of(language))).doesNotHaveDuplicates()
                .hasSizeGreaterThan(50);
    }
}
