package org.rashinban.exchange.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.exchange.Rounds;
import org.rashinban.exchange.SavedForm;
import org.rashinban.exchange.form.Issue;

/** A folder of returned forms as an office keeps it: by department, with what the system leaves there. */
class ReturnedFileTest extends AnsweredRound {

    private Path back() {
        return folder.resolve("back");
    }

    private Path put(String place, Path form, double value) throws IOException {
        return SavedForm.open(form).number("I14", value).save(back().resolve(place));
    }

    private Collected collected() throws IOException {
        return new Collecting(Rounds.STORE, enquiry).collect(ReturnedFile.in(back()), any -> {
        });
    }

    @Test
    void formsInFoldersAreReadAndToldWithTheirFolder() throws IOException {
        Issue.Issued form = issue().getFirst();
        put("企画部/スマートシティ/回答.xlsx", form.file(), 240);
        put("総務部/回答.xlsx", form.file(), 250);

        Collected collected = collected();

        assertThat(collected.files()).extracting(Collected.ReceivedFile::name).containsExactly("企画部/スマートシティ/回答.xlsx", "総務部/回答.xlsx");
        assertThat(collected.rows()).filteredOn(row -> row.outcome() == Outcome.CONFLICTING).hasSize(2)
                .anySatisfy(row -> assertThat(Returns.said(row)).contains("総務部/回答.xlsx"));
        new Accepting(collected, JUNE).accept(Accepting.Choice.VALID);
        assertThat(form.form().getReplies()).extracting(reply -> reply.getFileName())
                .containsExactly("企画部/スマートシティ/回答.xlsx", "総務部/回答.xlsx");
    }

    @Test
    void aFormThatLiesThereAsItWasIssuedIsNoReply() throws IOException {
        List<Issue.Issued> issued = issue();
        SavedForm.open(issued.getFirst().file()).number("I14", 240).save(issued.getFirst().file());

        Collected collected = new Collecting(Rounds.STORE, enquiry).collect(ReturnedFile.in(issued.getFirst().file().getParent()), any -> {
        });
        Accepting accepting = new Accepting(collected, JUNE);
        accepting.accept(Accepting.Choice.VALID);

        assertThat(collected.files()).hasSize(11).filteredOn(Collected.ReceivedFile::reply).singleElement()
                .satisfies(file -> assertThat(file.form()).containsSame(issued.getFirst().form()));
        assertThat(collected.files().get(1).notes()).singleElement().satisfies(note -> assertThat(note.in(Locale.JAPANESE))
                .isEqualTo("配布したままで、記入も保存もされていない回答票です。回答としては記録しません。"));
        assertThat(enquiry.getForms()).filteredOn(form -> !form.getReplies().isEmpty()).containsExactly(issued.getFirst().form());
        assertThat(accepting.reason(Locale.JAPANESE)).contains(collected.files().getFirst().sha256())
                .doesNotContain(collected.files().get(1).sha256());
    }

    @Test
    void aFormThatSomebodySavedWithoutFillingItInHasAnswered() throws IOException {
        Issue.Issued form = issue().getFirst();
        SavedForm.open(form.file()).replace("docProps/app.xml", text -> text.replace("Rashinban", "Microsoft Excel"))
                .save(back().resolve("空欄.xlsx"));

        new Accepting(collected(), JUNE).accept(Accepting.Choice.VALID);

        assertThat(form.form().getReplies()).hasSize(1);
    }

    @Test
    void whatSystemsLeaveInFoldersIsPassedOver() throws IOException {
        put("総務部/回答.xlsx", issue().getFirst().file(), 240);
        for (String left : List.of("総務部/~$回答.xlsx", ".DS_Store", "Thumbs.db", "総務部/desktop.ini", "__MACOSX/回答.xlsx", ".trash/回答.xlsx")) {
            Files.createDirectories(back().resolve(left).getParent());
            Files.writeString(back().resolve(left), "left");
        }

        assertThat(ReturnedFile.in(back())).extracting(ReturnedFile::name).containsExactly("総務部/回答.xlsx");
    }

    @Test
    void aFolderThatLiesTooDeepIsToldOf() throws IOException {
        put("1/2/3/4/5/回答.xlsx", issue().getFirst().file(), 240);
        Files.createDirectories(back().resolve("1/2/3/4/5/6/7"));

        Collected collected = collected();

        assertThat(collected.files()).hasSize(1);
        assertThat(collected.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.name()).isEqualTo("1/2/3/4/5/6");
            assertThat(refused.why().in(Locale.JAPANESE)).startsWith("このフォルダーは開けないか、階層が深すぎる");
        });
    }

    @Test
    void aLinkThatLeadsBackIsNotFollowed() throws IOException {
        put("総務部/回答.xlsx", issue().getFirst().file(), 240);
        try {
            Files.createSymbolicLink(back().resolve("総務部/戻る"), back());
        } catch (UnsupportedOperationException e) {
            // A file system without links has none that lead back.
            return;
        }

        assertThat(collected().files()).hasSize(1);
    }

    @Test
    void farMoreFilesThanFormsAreNotReadToTheirEnd() throws IOException {
        Path many = Files.createDirectories(back().resolve("many"));
        for (int i = 0; i <= Limits.FILES + 10; i++) {
            Files.createFile(many.resolve("%05d.txt".formatted(i)));
        }

        Collected collected = collected();

        assertThat(collected.refused()).hasSize(Limits.FILES + 1);
        assertThat(collected.refused().getLast().why().in(Locale.JAPANESE)).startsWith("一度に読み取れるのは");
        try (Stream<Path> files = Files.list(many)) {
            assertThat(files).hasSize(Limits.FILES + 11);
        }
    }
}
