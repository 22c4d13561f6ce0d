package org.rashinban.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.exchange.Rounds;
import org.rashinban.exchange.SavedForm;
import org.rashinban.model.Enquiry;

/** Forms that are issued into a folder in which something lies already, such as forms that came back. */
class IssuedAgainTest {

    @TempDir
    Path folder;

    private final Enquiry enquiry = Rounds.open(Rounds.program("hamamatsu"), Rounds.order("令和6年度KPI照会"));

    private Map<String, List<Byte>> contents() throws IOException {
        Map<String, List<Byte>> contents = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), bytes(file));
            }
        }
        return contents;
    }

    private static List<Byte> bytes(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return IntStream.range(0, bytes.length).mapToObj(at -> bytes[at]).toList();
    }

    @Test
    void whatLiesInTheFolderStaysAsItIs() throws IOException {
        List<Issue.Issued> first = Rounds.issue(enquiry, folder);
        Path filled = first.getFirst().file();
        SavedForm.open(filled).number("I14", 240).save(filled);
        Map<String, List<Byte>> before = contents();

        List<Issue.Issued> second = Rounds.issue(enquiry, folder);
        List<Issue.Issued> third = Rounds.issue(enquiry, folder);

        assertThat(contents()).as("forms of three issues").hasSize(33).containsAllEntriesOf(before);
        assertThat(second).hasSize(11).allMatch(form -> form.file().toString().endsWith(" (2).xlsx"));
        assertThat(third).hasSize(11).allMatch(form -> form.file().toString().endsWith(" (3).xlsx"));
        assertThat(Issue.kept(first)).isEmpty();
        assertThat(Issue.kept(second).orElseThrow().in(Locale.JAPANESE))
                .isEqualTo("同じ名前のファイルがあったため、それらは上書きせずに残し、今回の回答票の名前の末尾に「(2)」を付けました。");
    }

    @Test
    void formsOfOneIssueBearTheSameMarkWhereOnlyOneNameIsTaken() throws IOException {
        Path last = Rounds.issue(enquiry, folder).getLast().file();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> !file.equals(last)).toList()) {
                Files.delete(file);
            }
        }
        Files.writeString(last, "no form at all");

        assertThat(Rounds.issue(enquiry, folder)).allMatch(form -> form.file().toString().endsWith(" (2).xlsx"));
        assertThat(last).hasContent("no form at all");
    }

    @Test
    void namesThatAreLongInBytesFitAndStayApart() throws IOException {
        String letters = "あ".repeat(59);
        enquiry.setName("照".repeat(60));
        enquiry.getForms().forEach(form -> form.getDepartment().setName(letters + "𠮷" + form.getIdentity()));
        List<Issue.Issued> issued = Rounds.issue(enquiry, folder);
        assertThat(contents()).hasSize(11);
        List<Issue.Issued> again = Rounds.issue(enquiry, folder);
        assertThat(Stream.concat(issued.stream(), again.stream()).map(form -> form.file().getFileName().toString()))
                .doesNotHaveDuplicates().allSatisfy(name -> assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(240))
                .allMatch(name -> name.contains("照照照") && name.contains("あああ")).noneMatch(name -> name.contains("\uFFFD"));
    }
}
