package org.rashinban.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.core.Programs;

/** The plans of real cities, transcribed with care, break no rule: whatever is odd in them is odd in another way. */
class TemplateValidationTest {

    @ParameterizedTest
    @ValueSource(strings = {"matsudo", "chiba", "machida", "hamamatsu", "kisarazu", "blank", "sample"})
    void aTemplateIsSound(String id) {
        assertThat(Validation.of(Programs.template(id))).extracting(violation -> violation.message().in(Locale.ENGLISH)).isEmpty();
    }
}
