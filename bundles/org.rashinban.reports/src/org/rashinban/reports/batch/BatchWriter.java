package org.rashinban.reports.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.medium.AtomicFile;
import org.rashinban.core.figure.medium.CsvEncoding;
import org.rashinban.core.figure.medium.CsvTables;
import org.rashinban.core.figure.medium.WriteTrouble;
import org.rashinban.model.text.Sentence;
import org.rashinban.reports.data.DataWorkbook;
import org.rashinban.reports.data.Source;
import org.rashinban.reports.report.Report;
import org.rashinban.reports.report.ReportTables;
import org.rashinban.reports.report.ReportWriter;
import org.rashinban.reports.report.Telling;
import org.rashinban.reports.report.Wanted;
import org.rashinban.reports.report.Writing;

/**
 * Writes several reports, each as a file of its own, whole or not at all. One that cannot be written does not keep the others, and one that is given
 * up leaves the file of its name as it was.
 */
public final class BatchWriter {

    private static final String BOOK = ".xlsx";
    private static final String VALUES = ".csv";

    private final Figures figures;
    private final Clock clock;

    public BatchWriter(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** How far it is, and whether it is wanted any longer. */
    public interface Steps {

        boolean isCancelled();

        void begins(Path file);

        /** A fault of the program, for whoever looks for its cause. */
        void fails(Path file, RuntimeException failure);
    }

    /** @return the files in the order in which they were written; those before the end, if nobody wants them any longer */
    public List<Output> write(Batch batch, Steps steps) {
        List<Output> outputs = new ArrayList<>();
        List<Telling> tellings = new ArrayList<>();
        for (Report report : batch.reports()) {
            Telling telling = Telling.of(report, batch.order().locale());
            tellings.add(telling);
            Batch told = batch.in(telling.locale());
            Path book = FileNames.of(told, telling.title(), BOOK);
            step(book, steps, outputs, wanted -> workbook(report, told, book, wanted));
            batch.values().ifPresent(encoding -> {
                Path values = FileNames.of(told, telling.title(), VALUES);
                step(values, steps, outputs, wanted -> values(report, told, values, encoding, wanted));
            });
        }
        if (batch.data()) {
            // In the language of what it lies beside.
            Batch told = tellings.stream().findFirst().map(first -> batch.in(first.locale())).orElse(batch);
            Path data = FileNames.of(told, Texts.CATALOGUE.sentence("data.name").in(told.order().locale()), BOOK);
            step(data, steps, outputs, wanted -> data(told, data, wanted));
        }
        return outputs;
    }

    private static void step(Path file, Steps steps, List<Output> outputs, Function<Wanted, Output> work) {
        if (steps.isCancelled()) {
            return;
        }
        steps.begins(file);
        written(file, steps, work).ifPresent(outputs::add);
    }

    /** Empty if it was given up on the way. A fault in one file must not cost those before and after it. */
    private static Optional<Output> written(Path file, Steps steps, Function<Wanted, Output> work) {
        try {
            return Optional.of(work.apply(() -> !steps.isCancelled()));
        } catch (CancellationException givenUp) {
            return Optional.empty();
        } catch (RuntimeException failure) {
            steps.fails(file, failure);
            return Optional.of(new Output.Refused(file, Texts.CATALOGUE.sentence("file.failed", file.getFileName().toString())));
        }
    }

    private Output workbook(Report report, Batch batch, Path file, Wanted wanted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            return switch (new ReportWriter(figures, clock, wanted).write(report, batch.order(), bytes)) {
                case Writing.Refused refused -> new Output.Refused(file, refused.why());
                case Writing.Written done -> written(file, bytes::writeTo, Set.of(), done.leftOut(), done.remarks());
            };
        } catch (IOException e) {
            return new Output.Refused(file, WriteTrouble.of(file, e));
        }
    }

    private Output values(Report report, Batch batch, Path file, CsvEncoding encoding, Wanted wanted) {
        try {
            return switch (new ReportTables(figures, wanted).of(report, batch.order())) {
                case ReportTables.Reading.Refused refused -> new Output.Refused(file, refused.why());
                case ReportTables.Reading.Read read -> {
                    Locale locale = batch.order().locale();
                    CsvEncoding.Encoded encoded = encoding.encode(CsvTables.text(read.tables(), locale));
                    CsvEncoding.Encoded source = encoding
                            .encode(CsvTables.text(List.of(new Source(batch.order(), clock).table(read.fingerprint())), locale));
                    // The values first: where another program holds them, what stands beside them must go on speaking of them.
                    Output output = written(file, out -> out.write(encoded.bytes()), encoded.lost(), List.of(), List.of());
                    yield output instanceof Output.Refused
                            || !(written(FileNames.source(file), out -> out.write(source.bytes()), Set.of(), List.of(),
                                    List.of()) instanceof Output.Refused refused) ? output : refused;
                }
            };
        } catch (IOException e) {
            return new Output.Refused(file, WriteTrouble.of(file, e));
        }
    }

    private Output data(Batch batch, Path file, Wanted wanted) {
        List<Sentence> remarks = new ArrayList<>();
        Output output = written(file, out -> remarks.addAll(new DataWorkbook(figures, clock, wanted).write(batch.order(), out)), Set.of(),
                List.of(), List.of());
        return output instanceof Output.Written ? new Output.Written(file, Set.of(), List.of(), remarks) : output;
    }

    private static Output written(Path file, AtomicFile.Filling filling, Set<String> lost, List<String> leftOut, List<Sentence> remarks) {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            return new Output.Refused(file, Texts.CATALOGUE.sentence("folder.unusable", file.getParent().toString()));
        }
        try {
            AtomicFile.write(file, filling);
            return new Output.Written(file, lost, leftOut, remarks);
        } catch (IOException e) {
            return new Output.Refused(file, WriteTrouble.of(file, e));
        }
    }
}
