package org.rashinban.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashinban.core.permission.Role;
import org.rashinban.model.Program;
import org.rashinban.store.Store;
import org.rashinban.store.StoreOpening.Opened;
import org.rashinban.store.Stores;
import org.rashinban.store.access.Credentials;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.SessionOpening;
import org.rashinban.store.access.UserResult;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.SaveResult;
import org.rashinban.store.snapshot.SnapshotResult;

/** Somebody gets at the database with a tool of their own, beside the program. */
class TamperedStoreTest {

    private static final String PASSWORD = "羅針盤の合言葉その一";

    @TempDir
    static Path untouched;

    @TempDir
    Path parent;

    @BeforeAll
    static void create() {
        Path folder = untouched.resolve("store");
        CommandLine.run(new NewCommand(CommandLine.TEMPLATES, Clock.systemUTC()), Locale.JAPANESE, "--store", folder.toString(),
                "--template", "hamamatsu");
        try (Store store = ((Opened) new Stores(Clock.systemUTC()).open(folder, "")).store()) {
            Session nobody = ((SessionOpening.Opened) store.session()).session();
            done(nobody.users().add("管理者", Role.ADMINISTRATOR, Optional.empty(), PASSWORD));
            Session admin = ((SessionOpening.Opened) store.session(new Credentials("管理者", PASSWORD))).session();
            done(admin.users().add("花子", Role.COMMITTEE, Optional.empty(), PASSWORD + "です"));
            done(admin.users().add("退職者", Role.OFFICE, Optional.empty(), PASSWORD));
            done(admin.users().remove("退職者"));
            assertThat(admin.snapshots().freeze("令和5年度末", LocalDate.of(2024, 3, 31), "第3回委員会に報告"))
                    .isInstanceOf(SnapshotResult.Frozen.class);
            ProgramState state = admin.programs().load();
            Program program = state.program();
            program.getPlans().getFirst().getEditions().getLast().getChildren().removeLast();
            assertThat(admin.save(state, "廃止")).isInstanceOf(SaveResult.Saved.class);
        }
    }

    private static void done(UserResult result) {
        assertThat(result).isInstanceOf(UserResult.Done.class);
    }

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(untouched)) {
            files.skip(1).forEach(file -> {
                try {
                    Files.copy(file, parent.resolve(untouched.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private void tamper(String sql) throws SQLException {
        EmbeddedDataSource database = new EmbeddedDataSource();
        database.setDatabaseName(parent.resolve("store/database").toString());
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
        }
        database.setShutdownDatabase("shutdown");
        try {
            database.getConnection().close();
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isEqualTo("08006");
        }
    }

    private CommandLine.Run verify() {
        return CommandLine.run(new VerifyCommand(Clock.systemUTC()), Map.of("RASHINBAN_PASSWORD", PASSWORD), Locale.JAPANESE, "--store",
                parent.resolve("store").toString(), "--user", "管理者");
    }

    @Test
    void whatNobodyTouchedIsSound() {
        CommandLine.Run run = verify();
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.err()).contains("異常はありません").contains("バックアップ").contains("一致しています");
    }

    static List<Arguments> tampering() {
        return List.of(
                arguments("DELETE FROM \"store_user\" WHERE \"name\" = '花子'", "利用者花子 がストアにありません。履歴では削除されていません。"),
                arguments("INSERT INTO \"store_user\" SELECT 'x', '太郎', '太郎', \"role\", \"department\", \"password_set\", \"scheme\", "
                        + "\"iterations\", \"salt\", \"hash\", 0, \"locked_since\", 0, 1 FROM \"store_user\" WHERE \"name\" = '管理者'",
                        "利用者太郎 がストアにありますが、履歴にありません。"),
                arguments("UPDATE \"store_user\" SET \"role\" = 'ADMINISTRATOR' WHERE \"name\" = '花子'",
                        "利用者花子：役割がストアでは「ADMINISTRATOR」ですが、履歴では「COMMITTEE」です。"),
                arguments("UPDATE \"store_user\" SET \"salt\" = (SELECT a.\"salt\" FROM \"store_user\" a WHERE a.\"name\" = '管理者'), "
                        + "\"hash\" = (SELECT a.\"hash\" FROM \"store_user\" a WHERE a.\"name\" = '管理者') WHERE \"name\" = '花子'",
                        "利用者花子：パスワードが、ストアの外から置き換えられています。"),
                arguments("UPDATE \"store_user\" SET \"password_set\" = 0 WHERE \"name\" = '花子'", "利用者花子：パスワードの設定日時がストアでは「1970-01-01"),
                arguments("DELETE FROM \"snapshot\"", "時点「令和5年度末」 がストアにありません。履歴では削除されていません。"),
                arguments("UPDATE \"snapshot\" SET \"user_name\" = '市長'", "時点「令和5年度末」：凍結した利用者がストアでは「市長」ですが、履歴では「管理者」です。"),
                arguments("UPDATE \"snapshot\" SET \"note\" = '第4回委員会に報告'", "時点「令和5年度末」：説明がストアでは「第4回委員会に報告」ですが"),
                arguments("UPDATE \"snapshot\" SET \"note\" = ''", "時点「令和5年度末」：説明がストアでは「-」ですが、履歴では「第3回委員会に報告」です。"),
                arguments("UPDATE \"snapshot\" SET \"frozen_at\" = \"frozen_at\" - 86400000", "時点「令和5年度末」：凍結日時がストアでは"),
                arguments("UPDATE \"snapshot\" SET \"as_of\" = '2025-03-31'",
                        "時点「令和5年度末」：基準日がストアでは「2025-03-31」ですが、履歴では「2024-03-31」です。"),
                arguments("UPDATE \"snapshot\" SET \"sha256\" = '" + "0".repeat(64) + "'", "時点「令和5年度末」：ハッシュ値が、ストアの外から置き換えられています。"),
                arguments("DELETE FROM \"deleted\" WHERE \"tx\" = (SELECT MIN(d.\"tx\") FROM \"deleted\" d)", " の削除の記録が、履歴と一致しません。"),
                arguments("DELETE FROM \"deleted\" WHERE \"tx\" = (SELECT MAX(d.\"tx\") FROM \"deleted\" d)", " の削除の記録が、履歴と一致しません。"),
                arguments("UPDATE \"deleted\" SET \"tx\" = 1", " の削除の記録が、履歴と一致しません。"),
                arguments("INSERT INTO \"deleted\" SELECT \"id\", 1 FROM \"plan\"", " の削除の記録が、履歴と一致しません。"));
    }

    @ParameterizedTest
    @MethodSource("tampering")
    void whatWasDoneShowsInOneSentenceAndTheExitCode(String sql, String sentence) throws SQLException {
        tamper(sql);
        CommandLine.Run run = verify();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.lines()).anySatisfy(line -> assertThat(line).contains(sentence));
        assertThat(run.err()).contains("件の異常");
    }

    @Test
    void aBackupOfATamperedStoreDoesNotPassEither() throws SQLException {
        tamper("UPDATE \"store_user\" SET \"role\" = 'ADMINISTRATOR' WHERE \"name\" = '花子'");
        Path backup = parent.resolve("saved.zip");
        try (Store store = ((Opened) new Stores(Clock.systemUTC()).open(parent.resolve("store"), "")).store()) {
            store.backUp(((SessionOpening.Opened) store.session(new Credentials("管理者", PASSWORD))).session(), backup);
        }
        CommandLine.Run run = CommandLine.run(new VerifyCommand(Clock.systemUTC()), Locale.JAPANESE, "--backup", backup.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("利用者花子：役割が");
    }
}
