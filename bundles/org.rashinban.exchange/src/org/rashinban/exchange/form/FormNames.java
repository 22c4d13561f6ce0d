package org.rashinban.exchange.form;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryForm;

/**
 * The files into which the forms of an enquiry are written. None of them is there yet: where the name of one is taken, all of them end with the
 * same number, so that those that belong together are seen to.
 */
final class FormNames {

    private static final int LONGEST_NAME = 60;
    /** Of 255 that Linux allows, for two names, with room for what stands between and behind them, also while the file is being written. */
    private static final int MOST_BYTES = 105;

    private final Path folder;
    private final Enquiry enquiry;
    private final String mark;

    private FormNames(Path folder, Enquiry enquiry, String mark) {
        this.folder = folder;
        this.enquiry = enquiry;
        this.mark = mark;
    }

    static FormNames in(Path folder, Enquiry enquiry) {
        FormNames names = new FormNames(folder, enquiry, "");
        for (int number = 2; names.isTaken(); number++) {
            names = new FormNames(folder, enquiry, " (" + number + ")");
        }
        return names;
    }

    private boolean isTaken() {
        return enquiry.getForms().stream().anyMatch(form -> Files.exists(of(form)));
    }

    /** What all names end with; mostly nothing. */
    String mark() {
        return mark;
    }

    Path of(EnquiryForm form) {
        String department = Optional.ofNullable(form.getDepartment()).map(asked -> asked.getName()).orElse(form.getIdentity());
        return folder.resolve("%s_%02d_%s%s.xlsx".formatted(safe(enquiry.getName()), enquiry.getForms().indexOf(form) + 1,
                safe(department), mark));
    }

    /** Without what a file system or a mail program objects to, and so short that the whole name fits where each Japanese letter takes three bytes. */
    private static String safe(String name) {
        String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
        int[] letters = safe.codePoints().limit(LONGEST_NAME).toArray();
        int bytes = 0;
        int taken = 0;
        while (taken < letters.length && bytes + bytes(letters[taken]) <= MOST_BYTES) {
            bytes += bytes(letters[taken++]);
        }
        return new String(letters, 0, taken).strip().replaceAll("[. ]+$", "");
    }

    private static int bytes(int letter) {
        return Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
    }
}
