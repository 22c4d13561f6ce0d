package org.rashinban.bench.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.rashinban.core.enquiry.Outcome;
import org.rashinban.exchange.form.FormWriter;
import org.rashinban.exchange.form.Issue;
import org.rashinban.exchange.reply.Accepting;
import org.rashinban.exchange.reply.Collected;
import org.rashinban.exchange.reply.Collecting;
import org.rashinban.exchange.reply.ReturnedFile;
import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.period.FiscalPeriod;

/**
 * Issues and collects the forms of 300 departments with 200 values each out of a store and back into it, beside writing and reading the same cells
 * with the library alone, form by form in turn. Options: how many departments, how many values.
 */
public final class EnquiryBench {

    private static final double BUDGET = 1.5;
    private static final int WARMING = 12;
    private static final double NANOS = 1e9;

    private final PrintStream out = System.out;
    private final Path folder;
    private long ours;
    private long plain;

    private EnquiryBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, Issue.Unwritable {
        int departments = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300;
        int values = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        Path folder = Files.createTempDirectory("rashinban-enquiry");
        boolean kept;
        try {
            StoredCity.create(folder.resolve("store"), ManyDepartments.program(departments, values));
            try (StoredCity city = StoredCity.open(folder.resolve("store"))) {
                kept = new EnquiryBench(Files.createDirectory(folder.resolve("forms"))).run(city);
            }
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        System.exit(kept ? 0 : 1);
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private boolean run(StoredCity city) throws IOException {
        Enquiry enquiry = city.enquiry(FiscalPeriod.fiscalYear(ManyDepartments.YEAR));
        FormWriter writer = new FormWriter(city.id(), Locale.ENGLISH);
        List<EnquiryForm> forms = enquiry.getForms();
        List<Path> files = new ArrayList<>();
        Path sample = folder.resolve("sample.xlsx");
        write(writer, forms.getFirst(), sample);
        PlainWorkbooks same = new PlainWorkbooks(sample);
        for (int i = -WARMING; i < forms.size(); i++) {
            EnquiryForm form = forms.get(Math.floorMod(i, forms.size()));
            Path file = folder.resolve(form.getIdentity() + ".xlsx");
            Path other = folder.resolve("plain.xlsx");
            turn(i, () -> write(writer, form, file), () -> same.write(other));
            if (i >= 0) {
                files.add(file);
            }
        }
        boolean issued = told("issue", files.size());
        Files.delete(folder.resolve("plain.xlsx"));
        for (Path file : files) {
            FilledForm.fill(file);
        }
        int[] rows = new int[1];
        city.save("issued");
        Collecting collecting = new Collecting(city.id(), enquiry);
        for (int i = -WARMING; i < files.size(); i++) {
            Path file = files.get(Math.floorMod(i, files.size()));
            boolean counted = i >= 0;
            turn(i, () -> rows[0] += collected(collecting, file, counted), () -> PlainWorkbooks.read(file));
        }
        boolean collected = told("collect", files.size());
        Collected all = collecting.collect(files.stream().map(ReturnedFile::of).toList(), any -> {
        });
        long answered = all.rows().stream().filter(row -> row.outcome() == Outcome.CHANGED).count();
        out.printf(Locale.ROOT, "enquiry: %,d rows collected form by form, %,d at once, %,d of them changed; heap %d MB of %d MB%n", rows[0], all.rows().size(), answered,
                used(), Runtime.getRuntime().maxMemory() >> 20);
        long begin = System.nanoTime();
        int accepted = new Accepting(all, LocalDate.EPOCH).accept(Accepting.Choice.VALID).size();
        city.save("accepted");
        out.printf(Locale.ROOT, "enquiry: %,d values accepted and saved in one transaction in %.1f s; heap %d MB%n", accepted,
                (System.nanoTime() - begin) / NANOS, used());
        return issued && collected && answered == all.rows().size() && accepted == answered;
    }

    private static long used() {
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static void write(FormWriter writer, EnquiryForm form, Path file) throws IOException {
        try (var stream = Files.newOutputStream(file)) {
            form.setChecksum(writer.write(form, stream).identity().checksum());
            form.setIssuedOn(LocalDate.EPOCH);
        }
    }

    private static int collected(Collecting collecting, Path file, boolean counted) {
        Collected one = collecting.collect(List.of(ReturnedFile.of(file)), any -> {
        });
        return counted ? one.rows().size() : 0;
    }

    /** The one after the other, in changing order, so that whatever else the machine does meets both alike. */
    private void turn(int number, Work mine, Work theirs) throws IOException {
        long first = number % 2 == 0 ? time(mine) : time(theirs);
        long second = number % 2 == 0 ? time(theirs) : time(mine);
        if (number >= 0) {
            ours += number % 2 == 0 ? first : second;
            plain += number % 2 == 0 ? second : first;
        }
    }

    private static long time(Work work) throws IOException {
        long begin = System.nanoTime();
        work.run();
        return System.nanoTime() - begin;
    }

    private boolean told(String what, int forms) {
        double ratio = (double) ours / plain;
        out.printf(Locale.ROOT, "enquiry %s: %d forms, Rashinban %.1f s, plain library %.1f s, ratio %.2f, budget %.2f: %s%n", what, forms,
                ours / NANOS, plain / NANOS, ratio, BUDGET, ratio <= BUDGET ? "kept" : "exceeded");
        ours = 0;
        plain = 0;
        return ratio <= BUDGET;
    }
}
