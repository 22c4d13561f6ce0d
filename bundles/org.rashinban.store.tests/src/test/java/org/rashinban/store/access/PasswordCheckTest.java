package org.rashinban.store.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rashinban.core.permission.Actor;
import org.rashinban.core.permission.Role;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.TestDatabase;
import org.rashinban.store.engine.Interrupting;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.ProgramState;

class PasswordCheckTest {

    private static final String PASSWORD = "羅針盤の合言葉その一";
    private static final String OTHER = "羅針盤の合言葉その二";

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private final Clock clock = Clock.systemUTC();

    @BeforeEach
    void fill() {
        database.writer(clock).save(ProgramState.unsaved(SmallProgram.create()), "office", "");
        administer().add("admin", Role.ADMINISTRATOR, Optional.empty(), PASSWORD);
        administer().add("dx", Role.OFFICE, Optional.empty(), PASSWORD);
    }

    private Users administer() {
        Optional<User> admin =
                database.engine().transact(connection -> new UserTable(connection).named("admin")).map(UserTable.Entry::user);
        return new Users(database.engine(), clock,
                new Presence(admin.map(User::id), new Actor("admin", Role.ADMINISTRATOR, Optional.empty())));
    }

    private UserTable.Entry dx() {
        return database.engine().transact(connection -> new UserTable(connection).named("dx")).orElseThrow();
    }

    /** @param meanwhile is done after the attempt was counted and before the right password is welcomed */
    private Optional<Sentence> signIn(Runnable meanwhile) {
        return switch (new PasswordCheck(new Interrupting(database.engine(), 1, meanwhile), clock).check(new Credentials("dx", PASSWORD))) {
            case PasswordCheck.Outcome.Known known -> Optional.empty();
            case PasswordCheck.Outcome.Unknown unknown -> Optional.of(unknown.refusal().why());
        };
    }

    @Test
    void aRoleGivenWhileThePasswordIsComputedStays() {
        assertThat(signIn(() -> administer().assign("dx", Role.COMMITTEE, Optional.empty()))).isEmpty();
        assertThat(dx().user().role()).isEqualTo(Role.COMMITTEE);
        assertThat(dx().user().failures()).isZero();
        assertThat(StoreVerification.of(database.engine(), ModelMapping.ofModel()).faults()).isEmpty();
    }

    @Test
    void whoIsLockedOutWhileThePasswordIsComputedDoesNotComeIn() {
        assertThat(signIn(() -> administer().lock("dx"))).map(TestStore::japanese).get().asString().contains("管理者に解除を依頼");
        assertThat(dx().user().lockedByHand()).isTrue();
    }

    @Test
    void theOldPasswordDoesNotComeInAfterTheNewOneWasSet() {
        assertThat(signIn(() -> administer().setPassword("dx", OTHER))).map(TestStore::japanese)
                .contains("利用者名またはパスワードが違います。");
        assertThat(dx().hash().matches(OTHER)).isTrue();
    }

    @Test
    void whoIsRemovedWhileThePasswordIsComputedDoesNotComeIn() {
        assertThat(signIn(() -> administer().remove("dx"))).isPresent();
        assertThat(administer().list()).extracting(User::name).containsExactly("admin");
    }

    @Test
    void aHashThatIsMadeStrongerStandsInTheHistory() {
        PasswordHash weak = PasswordHash.of(PASSWORD, 1000);
        database.engine().transactPrepared(statements -> {
            UserTable.Entry before = new UserTable(statements.connection()).named("dx").orElseThrow();
            new UserHistory(statements, clock, "admin").write(Optional.of(before),
                    Optional.of(new UserTable.Entry(before.user(), weak, before.lockOut(), before.tx())));
            return weak;
        });
        Instant passwordSet = dx().user().passwordSet();
        assertThat(signIn(() -> {
        })).isEmpty();
        assertThat(dx().hash().iterations()).isEqualTo(210_000);
        assertThat(dx().user().passwordSet()).isEqualTo(passwordSet);
        assertThat(StoreVerification.of(database.engine(), ModelMapping.ofModel()).faults()).isEmpty();
    }
}
