package org.rashinban.exchange.reply;

import java.util.List;
import java.util.Optional;

import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.text.Sentence;

/** What the files say that came back. Nothing of it is in the program yet. */
public record Collected(Enquiry enquiry, List<ReceivedFile> files, List<RefusedFile> refused, List<CollectedRow> rows) {

    /**
     * A form that came back.
     *
     * @param form  which of the enquiry it is; empty for one of another enquiry
     * @param notes what is remarkable about the file as a whole
     * @param reply whether it answers the enquiry; a form that lies there as it was issued does not
     */
    public record ReceivedFile(String name, String sha256, Optional<EnquiryForm> form, List<Sentence> notes, boolean reply) {
        public ReceivedFile {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A file that is no form, or none that can be read.
     *
     * @param fault of the program, for whoever looks for its cause; empty where the file is to blame
     */
    public record RefusedFile(String name, Sentence why, Optional<RuntimeException> fault) {

        RefusedFile(String name, Sentence why) {
            this(name, why, Optional.empty());
        }
    }

    public Collected {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
        rows = List.copyOf(rows);
    }
}
