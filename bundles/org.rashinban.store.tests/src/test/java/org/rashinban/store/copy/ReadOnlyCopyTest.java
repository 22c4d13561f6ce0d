package org.rashinban.store.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.Store;
import org.rashinban.store.StoreOpening.Reason;
import org.rashinban.store.StoreOpening.Refused;
import org.rashinban.store.Stores;
import org.rashinban.store.TestStores;
import org.rashinban.store.access.Session;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.program.ProgramState;

class ReadOnlyCopyTest {

    @TempDir
    Path parent;

    private final Stores stores = new Stores(Clock.systemUTC());

    @Test
    void aStoreThatIsOpenIsReadFromACopyThatGoesWhenItIsClosed() {
        Path folder = TestStores.create(parent.resolve("store"), "");
        try (Store store = TestStores.open(folder)) {
            TestStores.entitle(store, "いまの名称");
            assertThat(stores.open(folder, "")).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.reason()).isEqualTo(Reason.IN_USE);
                assertThat(refused.why().in(Locale.JAPANESE)).contains(System.getProperty("user.name"));
            });
            Path place;
            try (Store copy = TestStores.opened(stores.openCopy(folder, ""))) {
                ReadOnlyCopy of = copy.readOnlyCopy().orElseThrow();
                place = of.place();
                assertThat(TestStores.title(copy)).isEqualTo("いまの名称");
                assertThat(of.transaction()).isEqualTo(2);
                assertThat(copy.title()).isEqualTo(store.title());
                assertThat(place).exists();
            }
            assertThat(place).doesNotExist();
            TestStores.entitle(store, "store and copy have nothing to do with one another");
        }
        assertThat(folder.resolve("in-use.properties")).doesNotExist();
    }

    @Test
    void aCopyCannotBeChanged() {
        Path folder = TestStores.create(parent.resolve("store"), "");
        try (Store store = TestStores.open(folder); Store copy = TestStores.opened(stores.openCopy(folder, ""))) {
            Session session = TestStores.session(copy);
            ProgramState state = session.programs().load();
            SmallProgram.edition(state.program()).getChildren().get(0).setTitle("変更");
            assertThatExceptionOfType(StoreFailure.class).isThrownBy(() -> session.save(state, ""))
                    .satisfies(failure -> assertThat(failure.sentence().in(Locale.JAPANESE)).contains("閲覧用の写し"));
            assertThat(TestStores.title(copy)).isEqualTo("施策A01");
            assertThat(TestStores.title(store)).isEqualTo("施策A01");
        }
    }

    @Test
    void anEncryptedStoreIsCopiedEncrypted() {
        Path folder = TestStores.create(parent.resolve("store"), "八文字以上の合言葉");
        try (Store store = TestStores.opened(stores.open(folder, "八文字以上の合言葉"))) {
            assertThat(stores.openCopy(folder, "違う合言葉です")).isInstanceOfSatisfying(Refused.class,
                    refused -> assertThat(refused.reason()).isEqualTo(Reason.PASSPHRASE));
            try (Store copy = TestStores.opened(stores.openCopy(folder, "八文字以上の合言葉"))) {
                assertThat(TestStores.title(copy)).isEqualTo(TestStores.title(store));
            }
        }
    }
}
