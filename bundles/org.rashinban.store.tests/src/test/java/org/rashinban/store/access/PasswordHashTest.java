package org.rashinban.store.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private static final String PASSWORD = "𠮷野家と髙島屋と鯖江市";

    @Test
    void theSamePasswordHasAnotherHashEachTime() {
        PasswordHash first = PasswordHash.of(PASSWORD);
        PasswordHash second = PasswordHash.of(PASSWORD);
        assertThat(first.hash()).isNotEqualTo(second.hash()).hasSize(128);
        assertThat(first.matches(PASSWORD)).isTrue();
        assertThat(second.matches(PASSWORD + " ")).isFalse();
    }

    @Test
    void theWorkIsWhatTheStateOfTheArtAsksFor() {
        assertThat(PasswordHash.of(PASSWORD).scheme()).isEqualTo("PBKDF2WithHmacSHA512");
        assertThat(PasswordHash.of(PASSWORD).iterations()).isGreaterThanOrEqualTo(210_000);
    }

    @Test
    void anOlderHashIsRecognisedAndReportedAsOutdated() {
        PasswordHash older = PasswordHash.of(PASSWORD, 1000);
        assertThat(older.matches(PASSWORD)).isTrue();
        assertThat(older.isOutdated()).isTrue();
        assertThat(PasswordHash.of(PASSWORD).isOutdated()).isFalse();
    }

    /** RFC 7914 and others give vectors for SHA-256 only; this one was computed with Python's hashlib.pbkdf2_hmac. */
    @Test
    void theHashIsThatOfTheStandard() {
        PasswordHash known = new PasswordHash("PBKDF2WithHmacSHA512", 1000, "00112233445566778899aabbccddeeff",
                "9419f5243c42461ac3111d20accd77659221bd8b1ec6b0143a49d9f7293206c4"
                        + "5d21362e2026b92f9857a0473110fa2663bf1411e69158ff1fdf0a146641dfe3");
        assertThat(known.matches("羅針盤の合言葉")).isTrue();
    }

    @Test
    void nobodysHashMatchesNothing() {
        assertThat(PasswordHash.NOBODYS.matches("")).isFalse();
        assertThat(PasswordHash.NOBODYS.matches(PASSWORD)).isFalse();
    }

    @Test
    void neitherHashNorPasswordIsPrinted() {
        PasswordHash hash = PasswordHash.of(PASSWORD, 1000);
        assertThat(hash.toString()).doesNotContain(hash.hash());
        assertThat(new Credentials("taro", PASSWORD).toString()).doesNotContain(PASSWORD);
    }
}
