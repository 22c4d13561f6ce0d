package org.rashinban.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.cli.Command;
import org.rashinban.cli.access.UsersAddCommand;
import org.rashinban.cli.access.UsersAssignCommand;
import org.rashinban.cli.access.UsersCommand;
import org.rashinban.cli.access.UsersLockCommand;
import org.rashinban.cli.access.UsersPasswordCommand;
import org.rashinban.cli.access.UsersRemoveCommand;
import org.rashinban.cli.access.UsersUnlockCommand;

/** From a store without users to one in which a department enters its own values. */
class UserCommandsTest {

    private static final String PASSWORD = "管理者の長い合言葉です";
    private static final String CITIZENS = "市民課の長い合言葉です";

    @TempDir
    Path parent;

    private final Map<String, String> environment = new HashMap<>();
    private String store;

    @BeforeEach
    void create() {
        store = parent.resolve("store").toString();
        run(new NewCommand(CommandLine.TEMPLATES, Clock.systemUTC()), "--template", "hamamatsu");
    }

    private CommandLine.Run run(Command command, String... options) {
        return CommandLine.run(command, environment, Locale.JAPANESE,
                Stream.concat(Stream.of("--store", store), Stream.of(options)).toArray(String[]::new));
    }

    private CommandLine.Run list() {
        return run(new ListCommand(CommandLine.TEMPLATES, Clock.systemUTC()), "--what", "users", "--user", "admin");
    }

    private void withAdministrator() {
        environment.put("RASHINBAN_NEW_PASSWORD", PASSWORD);
        assertThat(run(new UsersAddCommand(), "--name", "admin", "--role", "administrator").code()).isZero();
        environment.put("RASHINBAN_PASSWORD", PASSWORD);
    }

    @Test
    void onceThereAreUsersNobodyComesInWithoutThePassword() {
        assertThat(run(new UsersCommand()).lines()).containsExactly(
                "name,role,role_name,department,department_name,password_set,failures,locked_until,locked_by_hand");
        withAdministrator();
        assertThat(list().lines().get(1)).startsWith("admin,ADMINISTRATOR,管理者,");
        CommandLine.Run nobody = run(new VerifyCommand());
        assertThat(nobody.code()).isEqualTo(1);
        assertThat(nobody.err().lines()).hasSize(1).first().asString().contains("利用者名とパスワード");
        environment.remove("RASHINBAN_PASSWORD");
        assertThat(list().code()).isEqualTo(1);
        environment.put("RASHINBAN_PASSWORD", "間違った合言葉");
        assertThat(list().err()).contains("違います");
        assertThat(list().out()).isEmpty();
    }

    @Test
    void aDepartmentRecordsValuesOfItsOwnKpisOnly() {
        withAdministrator();
        environment.put("RASHINBAN_NEW_PASSWORD", CITIZENS);
        String department = CommandLine.cells(
                run(new ListCommand(CommandLine.TEMPLATES, Clock.systemUTC()), "--what", "departments", "--user", "admin").lines().stream()
                        .filter(line -> !line.endsWith(",0") && !line.startsWith("plan,")).findFirst().orElseThrow())
                .get(2);
        assertThat(run(new UsersAddCommand(), "--name", "課員", "--role", "department", "--department", department, "--user", "admin").code())
                .isZero();
        environment.put("RASHINBAN_PASSWORD", CITIZENS);
        int own = 0;
        int foreign = 0;
        for (String code : new String[] {"A03", "A08", "A10", "B01a", "B02", "B05"}) {
            CommandLine.Run run = run(new RecordCommand(), "--kpi", code, "--period", "FY2024", "--value", "7", "--user", "課員");
            own += run.code() == 0 ? 1 : 0;
            foreign += run.code() == 1 && (run.err().contains("所管は") || run.err().contains("所管が")) ? 1 : 0;
        }
        String actuals = run(new ListCommand(CommandLine.TEMPLATES, Clock.systemUTC()), "--what", "actuals", "--user", "課員").out();
        assertThat(actuals.lines().filter(line -> line.contains(",FY2024,7,"))).hasSize(own).allMatch(line -> line.contains(",SUBMITTED,"));
        assertThat(foreign).isPositive();
    }

    @Test
    void rolesAndPasswordsAreChangedAndUsersRemoved() {
        withAdministrator();
        assertThat(run(new UsersAddCommand(), "--name", "dx", "--role", "office", "--user", "admin").code()).isZero();
        assertThat(run(new UsersAssignCommand(), "--name", "dx", "--role", "committee", "--user", "admin").err()).contains("委員会");
        assertThat(run(new RecordCommand(), "--kpi", "A03", "--period", "FY2024", "--value", "7", "--user", "dx").err())
                .contains("閲覧だけ");
        environment.put("RASHINBAN_NEW_PASSWORD", "短い");
        assertThat(run(new UsersPasswordCommand(), "--user", "admin").err()).contains("10文字以上");
        environment.put("RASHINBAN_NEW_PASSWORD", "まったく新しい合言葉");
        assertThat(run(new UsersPasswordCommand(), "--user", "admin").code()).isZero();
        assertThat(list().code()).isEqualTo(1);
        environment.put("RASHINBAN_PASSWORD", "まったく新しい合言葉");
        assertThat(run(new UsersUnlockCommand(), "--name", "dx", "--user", "admin").code()).isZero();
        assertThat(run(new UsersRemoveCommand(), "--name", "dx", "--user", "admin").code()).isZero();
        assertThat(run(new UsersRemoveCommand(), "--name", "admin", "--user", "admin").err()).contains("最後の管理者");
        assertThat(list().lines()).hasSize(2);
        environment.remove("RASHINBAN_NEW_PASSWORD");
        assertThat(run(new UsersPasswordCommand(), "--user", "admin").err()).contains("RASHINBAN_NEW_PASSWORD");
    }

    @Test
    void anAdministratorKeepsAUserOutAndLetsTheUserInAgain() {
        withAdministrator();
        environment.put("RASHINBAN_NEW_PASSWORD", CITIZENS);
        assertThat(run(new UsersAddCommand(), "--name", "dx", "--role", "office", "--user", "admin").code()).isZero();
        assertThat(run(new UsersLockCommand(), "--name", "admin", "--user", "admin").err()).contains("自分の利用は停止できません");
        CommandLine.Run locked = run(new UsersLockCommand(), "--name", "dx", "--user", "admin");
        assertThat(locked.code()).isZero();
        assertThat(locked.err()).contains("利用者dxの利用を停止しました");
        assertThat(list().lines()).filteredOn(line -> line.startsWith("dx,")).singleElement().asString().endsWith(",true");
        environment.put("RASHINBAN_PASSWORD", CITIZENS);
        CommandLine.Run refused = run(new RecordCommand(), "--kpi", "A03", "--period", "FY2024", "--value", "7", "--user", "dx");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("管理者に解除を依頼");
        environment.put("RASHINBAN_PASSWORD", PASSWORD);
        assertThat(run(new UsersUnlockCommand(), "--name", "dx", "--user", "admin").code()).isZero();
        environment.put("RASHINBAN_PASSWORD", CITIZENS);
        assertThat(run(new RecordCommand(), "--kpi", "A03", "--period", "FY2024", "--value", "7", "--user", "dx").code()).isZero();
    }
}
