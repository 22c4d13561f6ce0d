package org.rashinban.exchange.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.rashinban.core.figure.medium.AtomicFile;
import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.text.Sentence;

/** Writes the forms of an enquiry into a folder, one for each department. */
public final class Issue {

    private final FormWriter writer;
    private final LocalDate today;

    public Issue(FormWriter writer, LocalDate today) {
        this.writer = writer;
        this.today = today;
    }

    /**
     * A form that was written.
     *
     * @param checksum over what it was written with
     * @param mark     what its file's name ends with because other files lay there already; mostly nothing
     */
    public record Issued(EnquiryForm form, Path file, int values, String checksum, String mark) {
    }

    /** Why a form could not be written; those before it are there. */
    public static final class Unwritable extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient Sentence why;

        Unwritable(Path file, IOException cause) {
            super(file.toString(), cause);
            why = Texts.CATALOGUE.sentence("unwritable", file.toString());
        }

        public Sentence why() {
            return why;
        }
    }

    /** Notes in the program that forms went out; the note lasts when the program is saved. */
    public void note(List<Issued> issued) {
        issued.forEach(written -> {
            written.form().setIssuedOn(today);
            written.form().setChecksum(written.checksum());
            // From now on the department answers upon what this form says.
            written.form().getAsked().stream().filter(asked -> asked.getAnswered() != null).forEach(asked -> asked.setAnswered(null));
        });
    }

    /** What became of files that lay in the folder already. */
    public static Optional<Sentence> kept(List<Issued> issued) {
        return issued.stream().map(Issued::mark).filter(mark -> !mark.isEmpty()).findFirst()
                .map(mark -> Texts.CATALOGUE.sentence("kept", mark.strip()));
    }

    /**
     * Writes all forms. Changes nothing in the program. A file that lies there already stays, whatever it is: it may be a form that came back.
     *
     * @param progress is told of each form as soon as it is written
     */
    public List<Issued> write(Enquiry enquiry, Path folder, Consumer<Issued> progress) throws Unwritable {
        List<Issued> issued = new ArrayList<>();
        Path at = folder;
        try {
            Files.createDirectories(folder);
            FormNames names = FormNames.in(folder, enquiry);
            for (EnquiryForm form : enquiry.getForms()) {
                at = names.of(form);
                Issued written = write(form, at, names.mark());
                issued.add(written);
                progress.accept(written);
            }
        } catch (IOException e) {
            throw new Unwritable(at, e);
        } catch (InvalidPathException e) {
            // A system that knows no Japanese cannot name a department's file.
            throw new Unwritable(at, new IOException(e));
        }
        return issued;
    }

    private Issued write(EnquiryForm form, Path file, String mark) throws IOException {
        FormWriter.Written[] written = new FormWriter.Written[1];
        AtomicFile.write(file, out -> written[0] = writer.write(form, out));
        return new Issued(form, file, written[0].values(), written[0].identity().checksum(), mark);
    }
}
