package org.rashinban.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.store.folder.FileTree;

class BackupCommandTest {

    @TempDir
    Path parent;

    private Shell shell;

    @BeforeEach
    void create() {
        shell = new Shell(Locale.JAPANESE, parent, Map.of());
        done("new", "--store", "store", "--template", "hamamatsu");
    }

    private CommandLine.Run done(String... words) {
        CommandLine.Run run = shell.run(words);
        assertThat(run.code()).as(run.err() + run.out()).isZero();
        return run;
    }

    private String elements(String store) {
        return done("list", "--store", store, "--what", "elements").out();
    }

    @Test
    void aBackupIsMadeVerifiedAndRestored() {
        CommandLine.Run made = done("backup", "--store", "store", "--out", "saved.zip");
        assertThat(made.out().strip()).isEqualTo(parent.resolve("saved.zip").toString());
        assertThat(done("verify", "--backup", "saved.zip").err()).contains("異常はありません");
        assertThat(done("restore", "--store", "again", "--backup", "saved.zip").err()).contains("復元しました");
        assertThat(elements("again")).isEqualTo(elements("store")).isNotEmpty();
        assertThat(done("restore", "--store", "store", "--backup", "saved.zip").err()).contains("replaced-");
    }

    @Test
    void intoAFolderABackupGetsANameOfItsOwn() throws IOException {
        done("backup", "--store", "store", "--out", "保存先");
        try (var files = Files.list(parent.resolve("保存先"))) {
            assertThat(files).singleElement().satisfies(file -> assertThat(file.getFileName().toString()).endsWith(".zip"));
        }
    }

    @Test
    void aBrokenBackupIsRefusedAndTheStoreStaysAsItWas() throws IOException {
        done("backup", "--store", "store", "--out", "saved.zip");
        try (RandomAccessFile file = new RandomAccessFile(parent.resolve("saved.zip").toFile(), "rw")) {
            file.seek(file.length() / 2);
            file.write("今日は晴れです".getBytes(StandardCharsets.UTF_8));
        }
        CommandLine.Run restored = shell.run("restore", "--store", "store", "--backup", "saved.zip");
        assertThat(restored.code()).isEqualTo(1);
        assertThat(restored.err()).contains("何も変更していません").contains("saved.zip");
        assertThat(restored.err().lines()).hasSize(1);
        CommandLine.Run verified = shell.run("verify", "--backup", "saved.zip");
        assertThat(verified.code()).isEqualTo(3);
        assertThat(verified.out()).contains("バックアップ");
        assertThat(done("verify", "--store", "store").err()).contains("異常はありません");
    }

    @Test
    void ofAStoreWhoseTableWasCutOffOnlyThatIsSaid() throws IOException, SQLException {
        done("record", "--store", "store", "--kpi", "A03", "--period", "FY2024", "--value", "1");
        // So that a backup is due, and cannot be made.
        FileTree.delete(parent.resolve("store/backups"));
        try (RandomAccessFile file = new RandomAccessFile(fileOf("element").toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        for (List<String> words : List.of(List.of("list", "--store", "store", "--what", "elements"),
                List.of("record", "--store", "store", "--kpi", "A03", "--period", "FY2023", "--value", "1"))) {
            CommandLine.Run run = shell.run(words.toArray(String[]::new));
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).singleElement().asString().contains("読み込めません").contains("バックアップから復元");
        }
    }

    @Test
    void aRollingBackupThatCannotBeMadeIsSaidOnceTheWorkIsDone() throws IOException {
        Files.writeString(parent.resolve("store/backups"), "フォルダーのあるべき所にあるファイル");
        CommandLine.Run run = done("record", "--store", "store", "--kpi", "A03", "--period", "FY2024", "--value", "1");
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err().lines().toList().getFirst()).contains("A03");
        assertThat(run.err().lines().toList().getLast()).contains("backups").contains("書き込めません");
        CommandLine.Run again = shell.run("record", "--store", "store", "--kpi", "ない", "--period", "FY2024", "--value", "1");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("backups").contains("ない");
    }

    private Path fileOf(String table) throws SQLException {
        EmbeddedDataSource database = new EmbeddedDataSource();
        database.setDatabaseName(parent.resolve("store/database").toString());
        long container;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT C.CONGLOMERATENUMBER FROM SYS.SYSCONGLOMERATES C JOIN SYS.SYSTABLES T "
                        + "ON C.TABLEID = T.TABLEID WHERE T.TABLENAME = '" + table + "' AND NOT C.ISINDEX")) {
            assertThat(row.next()).isTrue();
            container = row.getLong(1);
        }
        database.setShutdownDatabase("shutdown");
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> database.getConnection().close());
        return parent.resolve("store/database/seg0/c" + Long.toHexString(container) + ".dat");
    }

    @Test
    void rollingBackupsAreListedAndKeptWhereTheUserWantsThem() {
        done("backup", "--store", "store", "--rolling-folder", "別の場所", "--rolling-keep", "3,7,0");
        done("record", "--store", "store", "--kpi", "A03", "--period", "FY2024", "--value", "1");
        List<String> lines = done("backup", "--store", "store", "--list", "--format", "csv").lines();
        assertThat(lines).hasSize(2).first().isEqualTo("file,taken,transaction,encrypted");
        assertThat(lines.getLast()).contains(parent.resolve("別の場所").toString()).contains(",2,false");
        assertThat(shell.run("backup", "--store", "store", "--rolling-keep", "many").code()).isEqualTo(2);
    }

    @Test
    void wrongCallsAreWrongUsage() {
        assertThat(shell.run("backup").code()).isEqualTo(2);
        assertThat(shell.run("restore", "--store", "store").code()).isEqualTo(2);
        assertThat(shell.run("verify").code()).isEqualTo(2);
        assertThat(shell.run("backup", "--store", "nowhere").code()).isEqualTo(3);
        assertThat(shell.run("restore", "--store", "store", "--backup", "nowhere.zip").code()).isEqualTo(1);
    }

    @Test
    void helpIsThereInBothLanguages() {
        for (String command : List.of("backup", "restore", "verify")) {
            assertThat(done(command, "--help").out()).contains("--store");
        }
        assertThat(done("backup", "--help").out()).contains("自動バックアップ");
        assertThat(new Shell(Locale.ENGLISH, parent, Map.of()).run("backup", "--help").out()).contains("rolling backups");
    }

    @Test
    void anEncryptedStoreIsBackedUpAndRestoredWithItsPassphrase() {
        shell = new Shell(Locale.JAPANESE, parent, Map.of("RASHINBAN_PASSPHRASE", "八文字以上の合言葉"));
        done("new", "--store", "secret", "--template", "blank");
        done("backup", "--store", "secret", "--out", "secret.zip");
        done("restore", "--store", "secret2", "--backup", "secret.zip");
        assertThat(new Shell(Locale.JAPANESE, parent, Map.of()).run("verify", "--backup", "secret.zip").out()).contains("パスフレーズ");
        assertThat(done("verify", "--store", "secret2").err()).contains("異常はありません");
    }

    @Test
    void aPassphraseThatIsTooShortIsRefusedBeforeAnythingIsMade() {
        shell = new Shell(Locale.JAPANESE, parent, Map.of("RASHINBAN_PASSPHRASE", "短い合言葉"));
        CommandLine.Run refused = shell.run("new", "--store", "secret", "--template", "blank");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err().strip()).isEqualTo("パスフレーズは8文字以上200文字以下にしてください。改行は使えません。");
        assertThat(parent.resolve("secret")).doesNotExist();
    }
}
