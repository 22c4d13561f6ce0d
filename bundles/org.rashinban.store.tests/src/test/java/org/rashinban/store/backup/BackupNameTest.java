package org.rashinban.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

/** A backup is called after its store, where the system can write that. */
class BackupNameTest {

    @Test
    void theTitleIsTheNameAsFarAsAFileMayBeCalledSo() {
        assertThat(RollingBackups.readable("浜松市のDX推進：第2期/案", StandardCharsets.UTF_8)).isEqualTo("浜松市のDX推進_第2期_案");
    }

    @Test
    void aSystemWithoutJapaneseLettersStillGetsItsBackups() {
        assertThat(RollingBackups.readable("浜松市のDX推進", StandardCharsets.US_ASCII)).isEqualTo("store");
        assertThat(RollingBackups.readable("Hamamatsu 2024", StandardCharsets.US_ASCII)).isEqualTo("Hamamatsu_2024");
    }
}
