package org.rashinban.store.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.store.access.TestStore.PASSWORD;
import static org.rashinban.store.access.TestStore.done;
import static org.rashinban.store.access.TestStore.japanese;
import static org.rashinban.store.access.TestStore.refused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rashinban.core.permission.Right;
import org.rashinban.core.permission.Role;
import org.rashinban.model.Department;
import org.rashinban.model.Element;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.access.SessionOpening.Reason;
import org.rashinban.store.history.Change;
import org.rashinban.store.history.History;
import org.rashinban.store.history.TransactionHeader;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.SaveResult;

class UsersTest {

    @RegisterExtension
    final TestStore stored = new TestStore();

    private SessionOpening signIn(String user, String password) {
        return stored.store().session(new Credentials(user, password));
    }

    private Department office() {
        return stored.program.getOrganization().getDepartments().get(0);
    }

    @Test
    void aStoreWithoutUsersAsksNobody() {
        Session session = stored.anybody();
        assertThat(session.actor().name()).isEqualTo(System.getProperty("user.name"));
        assertThat(session.users().list()).isEmpty();
        for (Right right : Right.values()) {
            assertThat(session.refusal(right)).isEmpty();
        }
    }

    @Test
    void theFirstUserIsAnAdministratorAndFromThenOnEverybodySignsIn() {
        assertThat(refused(stored.anybody().users().add("佐藤", Role.OFFICE, Optional.empty(), PASSWORD))).contains("管理者");
        stored.withUsers("管理 花子");
        assertThat(refused(stored.store().session()).reason()).isEqualTo(Reason.CREDENTIALS_MISSING);
        assertThat(refused(signIn("管理 花子", "違う合言葉でございます")).reason()).isEqualTo(Reason.CREDENTIALS_WRONG);
        assertThat(refused(signIn("誰か", PASSWORD)).reason()).isEqualTo(Reason.CREDENTIALS_WRONG);
        assertThat(stored.as("管理　花子").actor().role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void whoWasNeverLockedOutHasNoEndOfALock() {
        stored.withUsers("admin");
        assertThat(stored.as("admin").users().list()).singleElement().satisfies(user -> assertThat(user.lockedUntil()).isEmpty());
    }

    @Test
    void whoWorkedBeforeThereWereUsersSignsInToo() {
        Session before = stored.anybody();
        ProgramState state = before.programs().load();
        stored.withUsers("admin");
        state.program().setTitle("書き換え");
        assertThat(refused(before.save(state, ""))).contains("開き直してください");
        assertThat(before.refusal(Right.FREEZE)).isPresent();
        assertThat(refused(before.users().remove("admin"))).contains("開き直してください");
    }

    @Test
    void theLastAdministratorStaysOne() {
        stored.withUsers("admin");
        Session admin = stored.as("admin");
        assertThat(refused(admin.users().remove("admin"))).contains("最後の管理者");
        assertThat(refused(admin.users().assign("ADMIN", Role.OFFICE, Optional.empty()))).contains("最後の管理者");
        done(admin.users().add("second", Role.ADMINISTRATOR, Optional.empty(), PASSWORD));
        assertThat(done(admin.users().assign("admin", Role.OFFICE, Optional.empty())).role()).isEqualTo(Role.OFFICE);
        assertThat(refused(stored.as("second").users().remove("second"))).contains("最後の管理者");
    }

    @Test
    void onlyAnAdministratorChangesUsers() {
        stored.withUsers("admin");
        Users users = stored.as("admin").users();
        done(users.add("dx", Role.OFFICE, Optional.empty(), PASSWORD));
        done(users.add("委員", Role.COMMITTEE, Optional.empty(), PASSWORD));
        done(users.add("市民課", Role.DEPARTMENT, Optional.of(office().getId()), PASSWORD));
        for (String name : List.of("dx", "委員", "市民課")) {
            Users own = stored.as(name).users();
            assertThat(refused(own.add("x", Role.OFFICE, Optional.empty(), PASSWORD))).contains("利用者の管理").contains("管理者");
            refused(own.remove("admin"));
            refused(own.assign(name, Role.ADMINISTRATOR, Optional.empty()));
            refused(own.setPassword("admin", PASSWORD));
            refused(own.unlock("admin"));
        }
        assertThat(users.list()).extracting(User::name).containsExactly("admin", "dx", "委員", "市民課");
    }

    @Test
    void onlyADepartmentsUserHasADepartmentAndItMustExist() {
        stored.withUsers("admin");
        Users users = stored.as("admin").users();
        assertThat(refused(users.add("a", Role.DEPARTMENT, Optional.empty(), PASSWORD))).contains("所属の指定が必要");
        assertThat(refused(users.add("a", Role.OFFICE, Optional.of(office().getId()), PASSWORD))).contains("所属を指定できません");
        assertThat(refused(users.add("a", Role.DEPARTMENT, Optional.of("nowhere"), PASSWORD))).contains("nowhere");
        assertThat(refused(users.add("Admin", Role.OFFICE, Optional.empty(), PASSWORD))).contains("すでに登録");
        assertThat(refused(users.add(" ", Role.OFFICE, Optional.empty(), PASSWORD))).contains("利用者名");
        assertThat(refused(users.assign("nobody", Role.OFFICE, Optional.empty()))).contains("nobody");
    }

    @Test
    void aPasswordHasTenCharactersAndIsNotTheName() {
        stored.withUsers("administrator");
        Users users = stored.as("administrator").users();
        assertThat(refused(users.setPassword("administrator", "123456789"))).contains("10文字以上");
        assertThat(refused(users.setPassword("administrator", "Administrator"))).contains("利用者名と同じ");
        done(users.setPassword("administrator", "1234567890"));
        assertThat(refused(signIn("administrator", PASSWORD)).reason()).isEqualTo(Reason.CREDENTIALS_WRONG);
        TestStore.session(signIn("administrator", "１２３４５６７８９０"));
    }

    @Test
    void everybodyChangesTheOwnPasswordWithTheOldOne() {
        stored.withUsers("admin");
        done(stored.as("admin").users().add("委員", Role.COMMITTEE, Optional.empty(), PASSWORD));
        Users own = stored.as("委員").users();
        assertThat(refused(own.changeOwnPassword("違う合言葉です", "新しい合言葉を覚える"))).contains("違います");
        done(own.changeOwnPassword(PASSWORD, "新しい合言葉を覚える"));
        TestStore.session(signIn("委員", "新しい合言葉を覚える"));
    }

    @Test
    void theHistoryTellsWhoChangedWhichUserButNothingOfPasswords() {
        stored.withUsers("admin");
        Session admin = stored.as("admin");
        User user = done(admin.users().add("dx", Role.OFFICE, Optional.empty(), "秘密の合言葉は十文字以上"));
        done(admin.users().assign("dx", Role.COMMITTEE, Optional.empty()));
        done(admin.users().remove("dx"));
        History history = admin.history();
        assertThat(history.of(user.id())).extracting(entry -> entry.transaction().user()).containsOnly("admin").hasSize(3);
        assertThat(history.of(user.id()).getLast().change().cells()).extracting(Change.Cell::feature)
                .containsExactly("name", "role", "passwordSet", "password");
        assertThat(history.of(user.id()).getLast().change().cells().getLast().after()).matches("[0-9a-f]{64}");
        assertThat(history.of(user.id()).get(1).change().cells()).containsExactly(new Change.Cell("role", "OFFICE", "COMMITTEE"));
        assertThat(history.of(user.id())).extracting(entry -> entry.change().kind()).containsExactly(Change.Kind.DELETE,
                Change.Kind.UPDATE, Change.Kind.INSERT);
        for (TransactionHeader transaction : history.transactions()) {
            if (transaction.tx() > 1) {
                assertThat(history.changes(transaction)).flatExtracting(Change::cells).extracting(Change.Cell::feature)
                        .isSubsetOf("name", "role", "department", "passwordSet", "password", "lockedUntil", "lockedByHand");
            }
        }
        assertThat(admin.verification().faults()).isEmpty();
    }

    @Test
    void whoLeavesADepartmentForTheOfficeIsNoFault() {
        stored.withUsers("admin");
        Session admin = stored.as("admin");
        done(admin.users().add("課員", Role.DEPARTMENT, Optional.of(office().getId()), PASSWORD));
        done(admin.users().assign("課員", Role.OFFICE, Optional.empty()));
        assertThat(admin.verification().faults()).isEmpty();
    }

    @Test
    void aUserWhoIsRemovedOrDemotedMayNoMoreAtOnce() {
        stored.withUsers("admin");
        Users users = stored.as("admin").users();
        done(users.add("dx", Role.OFFICE, Optional.empty(), PASSWORD));
        Session session = stored.as("dx");
        ProgramState state = session.programs().load();
        Element measure = SmallProgram.edition(state.program()).getChildren().get(0);
        measure.setTitle("一つ目");
        assertThat(session.save(state, "")).isInstanceOf(SaveResult.Saved.class);
        done(users.assign("dx", Role.COMMITTEE, Optional.empty()));
        measure.setTitle("二つ目");
        assertThat(refused(session.save(state, ""))).contains("A01").contains("閲覧だけ");
        done(users.remove("dx"));
        assertThat(refused(session.save(state, ""))).contains("利用者ではなくなったか");
        assertThat(SmallProgram.edition(stored.as("admin").programs().load().program()).getChildren().get(0).getTitle()).isEqualTo("一つ目");
    }

    @Test
    void fiveWrongPasswordsLockEvenTheRightOneAndARestartDoesNotHelp() {
        stored.withUsers("admin");
        for (int i = 1; i < 5; i++) {
            assertThat(refused(signIn("admin", "違う合言葉でございます")).reason()).isEqualTo(Reason.CREDENTIALS_WRONG);
        }
        assertThat(refused(signIn("admin", "違う合言葉でございます")).reason()).isEqualTo(Reason.LOCKED);
        stored.reopen();
        SessionOpening.Refused locked = refused(signIn("admin", PASSWORD));
        assertThat(locked.reason()).isEqualTo(Reason.LOCKED);
        assertThat(japanese(locked.why())).contains("15分後");
        stored.clock.forward(Duration.ofMinutes(14));
        assertThat(japanese(refused(signIn("admin", PASSWORD)).why())).contains("1分後");
        stored.clock.forward(Duration.ofMinutes(1));
        TestStore.session(signIn("admin", PASSWORD));
    }

    @Test
    void theLockGrowsUntilTheRightPasswordIsGiven() {
        stored.withUsers("admin");
        for (String minutes : List.of("15分", "30分", "60分", "120分", "240分", "240分")) {
            for (int i = 0; i < 4; i++) {
                signIn("admin", "違う合言葉でございます");
            }
            assertThat(japanese(refused(signIn("admin", "違う合言葉でございます")).why())).contains(minutes);
            stored.clock.forward(Duration.ofHours(4));
        }
        stored.as("admin");
        assertThat(stored.as("admin").users().list().get(0).failures()).isZero();
        for (int i = 0; i < 4; i++) {
            signIn("admin", "違う合言葉でございます");
        }
        assertThat(japanese(refused(signIn("admin", "違う合言葉でございます")).why())).contains("15分");
    }

    @Test
    void aClockThatIsSetBackNeitherUnlocksNorLocksForEver() {
        stored.withUsers("admin");
        for (int i = 0; i < 5; i++) {
            signIn("admin", "違う合言葉でございます");
        }
        stored.clock.back(Duration.ofDays(365));
        assertThat(japanese(refused(signIn("admin", PASSWORD)).why())).contains("15分後");
        stored.clock.forward(Duration.ofMinutes(15));
        stored.as("admin");
    }

    @Test
    void anAdministratorUnlocks() {
        stored.withUsers("admin");
        Users users = stored.as("admin").users();
        done(users.add("dx", Role.OFFICE, Optional.empty(), PASSWORD));
        for (int i = 0; i < 5; i++) {
            signIn("dx", "違う合言葉でございます");
        }
        assertThat(users.list()).filteredOn(user -> user.name().equals("dx")).allSatisfy(user -> {
            assertThat(user.failures()).isEqualTo(5);
            assertThat(user.lockedUntil()).contains(stored.clock.instant().plus(Duration.ofMinutes(15)));
        });
        done(users.unlock("dx"));
        assertThat(stored.as("dx").actor().role()).isEqualTo(Role.OFFICE);
    }

    @Test
    void whoIsLockedOutByHandIsKeptOutAtOnceAndForGoodUntilLetIn() {
        stored.withUsers("admin");
        Session admin = stored.as("admin");
        User dx = done(admin.users().add("dx", Role.OFFICE, Optional.empty(), PASSWORD));
        Session atWork = stored.as("dx");
        assertThat(done(admin.users().lock("DX")).lockedByHand()).isTrue();
        assertThat(atWork.refusal(Right.EDIT_PROGRAM)).isPresent();
        ProgramState state = atWork.programs().load();
        SmallProgram.edition(state.program()).getChildren().get(0).setTitle("停止中");
        assertThat(refused(atWork.save(state, ""))).contains("停止されています");
        for (Duration later : List.of(Duration.ZERO, Duration.ofDays(400))) {
            stored.clock.forward(later);
            SessionOpening.Refused locked = refused(signIn("dx", PASSWORD));
            assertThat(locked.reason()).isEqualTo(Reason.LOCKED);
            assertThat(japanese(locked.why())).contains("管理者に解除を依頼");
        }
        stored.clock.back(Duration.ofDays(800));
        assertThat(refused(signIn("dx", PASSWORD)).reason()).isEqualTo(Reason.LOCKED);
        done(admin.users().setPassword("dx", PASSWORD + "二"));
        assertThat(refused(signIn("dx", PASSWORD + "二")).reason()).isEqualTo(Reason.LOCKED);
        done(admin.users().unlock("dx"));
        TestStore.session(signIn("dx", PASSWORD + "二"));
        assertThat(admin.history().of(dx.id())).flatExtracting(entry -> entry.change().cells())
                .contains(new Change.Cell("lockedByHand", null, "true"), new Change.Cell("lockedByHand", "true", null));
        assertThat(admin.verification().faults()).isEmpty();
    }

    @Test
    void oneAdministratorWhoCanWorkIsLeftAndOnlyAnAdministratorLocks() {
        stored.withUsers("admin");
        Users users = stored.as("admin").users();
        assertThat(refused(users.lock("admin"))).contains("自分の利用は停止できません");
        done(users.add("second", Role.ADMINISTRATOR, Optional.empty(), PASSWORD));
        done(users.add("dx", Role.OFFICE, Optional.empty(), PASSWORD));
        done(users.lock("second"));
        assertThat(refused(users.remove("admin"))).contains("最後の管理者");
        assertThat(refused(users.assign("admin", Role.OFFICE, Optional.empty()))).contains("最後の管理者");
        refused(stored.as("dx").users().lock("admin"));
        assertThat(refused(users.lock("nobody"))).contains("nobody");
        done(users.remove("second"));
    }
}
