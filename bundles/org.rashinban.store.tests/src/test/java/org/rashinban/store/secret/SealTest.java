package org.rashinban.store.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class SealTest {

    private static final byte[] PLAIN = "未公表の計画".getBytes(StandardCharsets.UTF_8);

    private final Seal seal = Seal.of("0f".repeat(32));

    @Test
    void whatIsClosedOpensWithTheSameKeyAndReadsDifferentEachTime() throws IOException {
        byte[] closed = seal.close(PLAIN);
        assertThat(Seal.of("0f".repeat(32)).open(closed)).isEqualTo(PLAIN);
        assertThat(new String(closed, StandardCharsets.UTF_8)).doesNotContain("未公表");
        assertThat(seal.close(PLAIN)).isNotEqualTo(closed);
    }

    @Test
    void whatWasAlteredOrClosedWithAnotherKeyIsRefused() {
        byte[] altered = seal.close(PLAIN);
        altered[altered.length - 1] ^= 1;
        assertThatThrownBy(() -> seal.open(altered)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> seal.open(Seal.of("10".repeat(32)).close(PLAIN))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> seal.open(new byte[3])).isInstanceOf(IOException.class);
    }

    @Test
    void withoutAKeyNothingIsHidden() throws IOException {
        Seal none = Seal.of("");
        assertThat(none.open(none.close(PLAIN))).isEqualTo(PLAIN);
    }
}
