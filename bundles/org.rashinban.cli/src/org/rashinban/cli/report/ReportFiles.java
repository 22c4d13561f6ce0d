package org.rashinban.cli.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.output.OutputFile;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.medium.CsvEncoding;
import org.rashinban.core.figure.medium.CsvTables;
import org.rashinban.core.figure.medium.WriteTrouble;
import org.rashinban.model.text.Sentence;
import org.rashinban.reports.batch.FileNames;
import org.rashinban.reports.data.DataWorkbook;
import org.rashinban.reports.data.Source;
import org.rashinban.reports.report.ChapterReader;
import org.rashinban.reports.report.Chapters;
import org.rashinban.reports.report.Report;
import org.rashinban.reports.report.ReportMedium;
import org.rashinban.reports.report.ReportOrder;
import org.rashinban.reports.report.ReportTables;
import org.rashinban.reports.report.ReportWriter;
import org.rashinban.reports.report.Wanted;
import org.rashinban.reports.report.Writing;

/** Writes a report as a file, and beside it the workbook with its data. */
public final class ReportFiles {

    private static final String ENDING = ".xlsx";

    private final Figures figures;
    private final Clock clock;

    public ReportFiles(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** @return what was written; a report that is refused ends the command, and no file is touched */
    public Writing.Written write(Report report, ReportOrder order, Path file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Writing.Written written = switch (drawn(report, order, file, bytes)) {
            case Writing.Refused refused -> throw CommandFailure.refused(refused.why());
            case Writing.Written done -> done;
        };
        OutputFile.write(file, bytes::writeTo);
        return written;
    }

    /**
     * The values alone, and beside them of what they tell: a table of values has no place for it.
     *
     * @return letters that the encoding has no place for
     */
    public Set<String> writeValues(Report report, ReportOrder order, Path file, CsvEncoding encoding) {
        ReportTables.Reading.Read tables = switch (read(report, order, file)) {
            case ReportTables.Reading.Refused refused -> throw CommandFailure.refused(refused.why());
            case ReportTables.Reading.Read read -> read;
        };
        CsvEncoding.Encoded encoded = encoding.encode(CsvTables.text(tables.tables(), order.locale()));
        TableFigure source = new Source(order, clock).table(tables.fingerprint());
        OutputFile.write(file, out -> out.write(encoded.bytes()));
        OutputFile.write(FileNames.source(file),
                out -> out.write(encoding.encode(CsvTables.text(List.of(source), order.locale())).bytes()));
        return encoded.lost();
    }

    /** On a medium that a bundle adds. */
    void writeOn(ReportMedium medium, Report report, ReportOrder order, Path file) {
        Chapters chapters = switch (chapters(report, order, file)) {
            case ChapterReader.Reading.Refused refused -> throw CommandFailure.refused(refused.why());
            case ChapterReader.Reading.Read read -> read.chapters();
        };
        OutputFile.write(file, out -> medium.write(chapters, out));
    }

    private ChapterReader.Reading chapters(Report report, ReportOrder order, Path file) {
        try {
            return new ChapterReader(figures, Wanted.ALWAYS).of(report, order);
        } catch (IOException e) {
            throw CommandFailure.refused(WriteTrouble.of(file, e));
        }
    }

    /**
     * One table a sheet, for whoever calculates on with the numbers.
     *
     * @return what does not stand in it as it should
     */
    public List<Sentence> writeData(ReportOrder order, Path file) {
        List<Sentence> remarks = new ArrayList<>();
        OutputFile.write(file, out -> remarks.addAll(new DataWorkbook(figures, clock).write(order, out)));
        return remarks;
    }

    /** Where the data of a report lie: {@code pack.xlsx} has {@code pack-data.xlsx} beside it. */
    public static Path dataFile(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return file.resolveSibling(stem + "-data" + ENDING);
    }

    private ReportTables.Reading read(Report report, ReportOrder order, Path file) {
        try {
            return new ReportTables(figures).of(report, order);
        } catch (IOException e) {
            throw CommandFailure.refused(WriteTrouble.of(file, e));
        }
    }

    private Writing drawn(Report report, ReportOrder order, Path file, ByteArrayOutputStream bytes) {
        try {
            return new ReportWriter(figures, clock).write(report, order, bytes);
        } catch (IOException e) {
            throw CommandFailure.refused(WriteTrouble.of(file, e));
        }
    }
}
