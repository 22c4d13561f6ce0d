package org.rashinban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.store.TestStores.opened;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.store.StoreOpening.Reason;
import org.rashinban.store.StoreOpening.Refused;

class EncryptionTest {

    @TempDir
    Path parent;

    private final Stores stores = new Stores(Clock.systemUTC());

    private Refused refused(Path folder, String passphrase) {
        StoreOpening opening = stores.open(folder, passphrase);
        assertThat(opening).as("opened with " + passphrase).isInstanceOf(Refused.class);
        return (Refused) opening;
    }

    @ParameterizedTest
    @ValueSource(strings = {"市役所の羅針盤の鍵", "a;b;c;d;create=true", "eight888", "絵文字🗝️の合言葉です", "  空白も 文字です  "})
    void whateverAPassphraseIsMadeOfOnlyThisOneOpens(String passphrase) {
        Path folder = TestStores.create(parent.resolve("store"), passphrase);
        assertThat(refused(folder, passphrase + "x").reason()).isEqualTo(Reason.PASSPHRASE);
        assertThat(refused(folder, passphrase.substring(0, passphrase.length() - 1)).reason()).isEqualTo(Reason.PASSPHRASE);
        assertThat(refused(folder, "").reason()).isEqualTo(Reason.PASSPHRASE);
        try (Store store = opened(stores.open(folder, passphrase))) {
            assertThat(TestStores.faults(store)).isEmpty();
        }
    }

    @Test
    void twoPassphrasesThatHaveTheSameLowBitsAreTwo() {
        // 鍵 is U+9375 and u is U+0075: the same seven bits.
        Path folder = TestStores.create(parent.resolve("store"), "鍵鍵鍵鍵鍵鍵鍵鍵");
        assertThat(refused(folder, "uuuuuuuu").reason()).isEqualTo(Reason.PASSPHRASE);
    }

    @Test
    void widthMakesNoDifferenceForAnInputMethodDecidesThat() {
        Path folder = TestStores.create(parent.resolve("store"), "ＲＡＳＨＩＮＢＡＮ１２");
        opened(stores.open(folder, "RASHINBAN12")).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"七文字の合言葉", "short", "        ", "改行\nの入った合言葉です"})
    void whatIsTooShortIsRefusedInOneSentenceAndNothingIsMade(String passphrase) {
        StoreOpening opening = stores.create(parent.resolve("store"), SmallProgram.create(), passphrase, "office");
        assertThat(opening).isInstanceOfSatisfying(Refused.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.UNFIT);
            assertThat(refusal.why().in(Locale.JAPANESE)).isEqualTo("パスフレーズは8文字以上200文字以下にしてください。改行は使えません。");
        });
        assertThat(parent.resolve("store")).doesNotExist();
    }

    @Test
    void nothingThatSomebodyWroteCanBeReadInTheFiles() throws IOException {
        Path folder = TestStores.create(parent.resolve("store"), "市役所の羅針盤の鍵");
        Path plain = TestStores.create(parent.resolve("plain"), "");
        assertThat(holds(plain, "施策A01")).isTrue();
        assertThat(holds(folder, "施策A01")).isFalse();
    }

    private static boolean holds(Path folder, String text) throws IOException {
        // As Derby writes it: two bytes or three a letter, which is UTF-8 for these.
        String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder.resolve("database"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(bytes)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void twoStoresWithOnePassphraseHaveTwoKeysMadeSlowly() throws IOException {
        Properties one = descriptor(TestStores.create(parent.resolve("one"), "市役所の羅針盤の鍵"));
        Properties other = descriptor(TestStores.create(parent.resolve("other"), "市役所の羅針盤の鍵"));
        assertThat(one.getProperty("key.salt")).matches("[0-9a-f]{32}").isNotEqualTo(other.getProperty("key.salt"));
        assertThat(one.getProperty("key.scheme")).isEqualTo("PBKDF2WithHmacSHA512");
        assertThat(Integer.parseInt(one.getProperty("key.iterations"))).isGreaterThanOrEqualTo(210_000);
    }

    private static Properties descriptor(Path folder) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("store.properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void aStoreWhoseSaltIsLostSaysThatThePassphraseDoesNotFit() throws IOException {
        Path folder = TestStores.create(parent.resolve("store"), "市役所の羅針盤の鍵");
        Path descriptor = folder.resolve("store.properties");
        Files.write(descriptor, Files.readAllLines(descriptor).stream().filter(line -> !line.startsWith("key.")).toList());
        assertThat(refused(folder, "市役所の羅針盤の鍵").reason()).isEqualTo(Reason.PASSPHRASE);
        assertThat(refused(folder, "").reason()).isEqualTo(Reason.PASSPHRASE);
    }
}
