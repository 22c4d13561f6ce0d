package org.rashinban.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.core.document.DocumentPart;
import org.rashinban.core.document.DocumentReader;
import org.rashinban.core.document.DocumentReading;
import org.rashinban.core.document.TreeComparison;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.store.Store;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.Stores;
import org.rashinban.store.access.SessionOpening;

class ExportImportTest {

    @TempDir
    Path parent;

    private CommandLine.Run run(String... words) {
        return new Shell(Locale.JAPANESE, parent, Map.of()).run(words);
    }

    private CommandLine.Run done(String... words) {
        CommandLine.Run run = run(words);
        assertThat(run.code()).as(run.err() + run.out()).isZero();
        return run;
    }

    private String text(String file) throws IOException {
        return Files.readString(parent.resolve(file));
    }

    private void edit(String file, String from, String to) throws IOException {
        assertThat(text(file)).contains(from);
        Files.writeString(parent.resolve(file), text(file).replace(from, to));
    }

    private int transactions(String store) {
        return done("history", "--store", store).lines().size() - 1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"matsudo", "chiba", "machida", "hamamatsu", "kisarazu", "sample", "blank"})
    void aPlanComesBackAsItWasByteForByteAndObjectForObject(String template) throws IOException {
        done("new", "--store", "one", "--template", template);
        done("export", "--store", "one", "--out", "one.yaml");
        DocumentReading reading = DocumentReader.read(RashinbanPackage.Literals.PROGRAM, "",
                List.of(DocumentPart.features("one.yaml", text("one.yaml"))));
        Program original = Templates.load(CommandLine.TEMPLATES, template);
        assertThat(TreeComparison.differences(original, ((DocumentReading.Read) reading).root())).as("nothing is lost on the way")
                .isEmpty();
        assertThat(done("import", "--store", "one", "--in", "one.yaml").err()).contains("すべてストアに入っています");
        assertThat(transactions("one")).isEqualTo(1);
        done("import", "--store", "two", "--in", "one.yaml");
        done("export", "--store", "two", "--out", "two.yaml");
        assertThat(text("two.yaml")).isEqualTo(text("one.yaml"));
        done("export", "--store", "two", "--out", "folder");
        done("import", "--store", "three", "--in", "folder");
        done("export", "--store", "three", "--out", "three.yaml");
        assertThat(text("three.yaml")).isEqualTo(text("one.yaml"));
    }

    @Test
    void reportedValuesGoAlong() throws IOException {
        done("new", "--store", "one", "--template", "hamamatsu");
        done("record", "--store", "one", "--kpi", "A03", "--period", "FY2024", "--value", "約186", "--note", "年度末の集計");
        done("export", "--store", "one", "--out", "one.yaml");
        assertThat(text("one.yaml")).contains("186 ABOUT").contains("年度末の集計");
        done("import", "--store", "two", "--in", "one.yaml");
        assertThat(done("list", "--store", "two", "--what", "actuals").out()).contains(",A03,FY2024,186,ABOUT,");
    }

    @Test
    void ofAnEditedFileExactlyTheDifferencesAreSavedWithTheHashOfTheFile() throws IOException {
        done("new", "--store", "one", "--template", "hamamatsu");
        done("record", "--store", "one", "--kpi", "A03", "--period", "FY2024", "--value", "186");
        done("export", "--store", "one", "--out", "one.yaml");
        edit("one.yaml", "amount: 186", "amount: 187");
        List<String> preview = done("import", "--store", "one", "--in", "one.yaml", "--dry-run").lines();
        assertThat(preview).hasSize(2);
        assertThat(preview.getLast()).startsWith("UPDATE,Actual,").endsWith(",amount,186,187");
        assertThat(transactions("one")).isEqualTo(2);
        assertThat(done("import", "--store", "one", "--in", "one.yaml", "--reason", "再集計").err()).contains("変更は 1 件");
        assertThat(done("history", "--store", "one").lines().getLast()).contains("再集計").contains("one.yaml").contains("SHA-256");
        assertThat(done("list", "--store", "one", "--what", "actuals").out()).contains(",A03,FY2024,187,");
        assertThat(done("verify", "--store", "one").err()).contains("異常はありません");
    }

    @Test
    void onePlanCanBeTakenOutAndPutBack() throws IOException {
        done("new", "--store", "one", "--template", "machida");
        String code = done("list", "--store", "one", "--what", "plans").lines().stream().skip(1).map(CommandLine::cells).map(List::getFirst)
                .findFirst().orElseThrow();
        done("export", "--store", "one", "--plan", code, "--out", "plan.yaml");
        assertThat(text("plan.yaml")).startsWith("plans:");
        assertThat(done("import", "--store", "one", "--in", "plan.yaml").err()).contains("すべてストアに入っています");
        edit("plan.yaml", "    code: " + code + "\n", "    code: " + code + "-2\n");
        assertThat(done("import", "--store", "one", "--in", "plan.yaml").err()).contains("変更は 1 件");
        assertThat(done("list", "--store", "one", "--what", "plans").out()).contains(code + "-2");
    }

    @Test
    void whatDoesNotFitIsRefusedWithFileAndLineAndNothingChanges() throws IOException {
        done("new", "--store", "one", "--template", "hamamatsu");
        done("export", "--store", "one", "--out", "one.yaml");
        String good = text("one.yaml");
        Map<String, String> wrong = new TreeMap<>(Map.of("title:", "titel:", "targets:", "tragets:", "span: FY", "span: FX"));
        for (Map.Entry<String, String> each : wrong.entrySet()) {
            int at = good.indexOf(each.getKey());
            int line = (int) good.substring(0, at).lines().count() + (good.charAt(at - 1) == '\n' ? 1 : 0);
            Files.writeString(parent.resolve("wrong.yaml"),
                    good.substring(0, at) + each.getValue() + good.substring(at + each.getKey().length()));
            CommandLine.Run refused = run("import", "--store", "one", "--in", "wrong.yaml");
            assertThat(refused.code()).as(each.getKey()).isEqualTo(1);
            assertThat(refused.err()).contains("wrong.yaml:" + line + ": ");
        }
        assertThat(transactions("one")).isEqualTo(1);
        assertThat(run("import", "--store", "one", "--in", "nowhere.yaml").code()).isEqualTo(1);
        assertThat(run("import", "--store", "one").code()).isEqualTo(2);
    }

    @Test
    void anotherProgramIsNotPutOverThisOne() {
        done("new", "--store", "one", "--template", "hamamatsu");
        done("new", "--store", "two", "--template", "chiba");
        done("export", "--store", "two", "--out", "two.yaml");
        CommandLine.Run refused = run("import", "--store", "one", "--in", "two.yaml");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("別のプログラム");
    }

    @Test
    void anExportLeavesForeignFilesAlone() throws IOException {
        done("new", "--store", "one", "--template", "blank");
        Files.createDirectories(parent.resolve("folder"));
        Files.writeString(parent.resolve("folder/予算.xlsx"), "x");
        assertThat(run("export", "--store", "one", "--out", "folder").code()).isEqualTo(1);
        assertThat(parent.resolve("folder").toFile().list()).containsExactly("予算.xlsx");
    }

    @Test
    void whatIsFrozenIsImportedWithAReasonOnly() throws IOException {
        done("new", "--store", "one", "--template", "hamamatsu");
        done("record", "--store", "one", "--kpi", "A03", "--period", "FY2024", "--value", "98765");
        try (Store store = ((StoreOpening.Opened) new Stores(Clock.systemUTC()).open(parent.resolve("one"), "")).store()) {
            ((SessionOpening.Opened) store.session()).session().snapshots().freeze("第1回本部会議", LocalDate.of(2030, 3, 31), "");
        }
        done("export", "--store", "one", "--out", "one.yaml");
        edit("one.yaml", "amount: 98765", "amount: 98766");
        CommandLine.Run refused = run("import", "--store", "one", "--in", "one.yaml");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("第1回本部会議").contains("理由が必要です");
        assertThat(transactions("one")).isEqualTo(3);
        done("import", "--store", "one", "--in", "one.yaml", "--reason", "再集計");
        assertThat(done("history", "--store", "one").lines().getLast()).contains("再集計 — ").contains("one.yaml");
    }
}
