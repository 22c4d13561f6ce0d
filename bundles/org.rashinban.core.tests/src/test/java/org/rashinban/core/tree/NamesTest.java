package org.rashinban.core.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Drawn;
import org.rashinban.model.ComponentValue;

class NamesTest {

    /** Whoever reads that a part of a value changed wants to know which part. */
    @Test
    void aPartOfAValueIsCalledByWhatItIsAPartOf() {
        assertThat(Contents.of(Drawn.program("sample"), ComponentValue.class).map(value -> Names.within(value).in(Locale.JAPANESE)))
                .isNotEmpty().doesNotHaveDuplicates().allMatch(name -> name.matches("K\\d+ .+の.+の.+の内訳の値"));
    }
}
