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

    private static final int LONGEST_NAME = 60;

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
     */
    public record Issued(EnquiryForm form, Path file, int values, String checksum) {
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

    /**
     * Writes all forms. Changes nothing in the program.
     *
     * @param progress is told of each form as soon as it is written
     */
    public List<Issued> write(Enquiry enquiry, Path folder, Consumer<Issued> progress) throws Unwritable {
        List<Issued> issued = new ArrayList<>();
        Path at = folder;
        try {
            Files.createDirectories(folder);
            for (EnquiryForm form : enquiry.getForms()) {
                at = folder.resolve(fileName(enquiry, form, issued.size() + 1));
                Issued written = write(form, at);
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

    private Issued write(EnquiryForm form, Path file) throws IOException {
        FormWriter.Written[] written = new FormWriter.Written[1];
        AtomicFile.write(file, out -> written[0] = writer.write(form, out));
        return new Issued(form, file, written[0].values(), written[0].identity().checksum());
    }

    private static String fileName(Enquiry enquiry, EnquiryForm form, int number) {
        String department = Optional.ofNullable(form.getDepartment()).map(asked -> asked.getName()).orElse(form.getIdentity());
        return "%s_%02d_%s.xlsx".formatted(safe(enquiry.getName()), number, safe(department));
    }

    /** Without what a file system or a mail program objects to. */
    private static String safe(String name) {
        String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip().replaceAll("[. ]+$", "");
        return safe.length() > LONGEST_NAME ? safe.substring(0, LONGEST_NAME).strip() : safe;
    }
}
