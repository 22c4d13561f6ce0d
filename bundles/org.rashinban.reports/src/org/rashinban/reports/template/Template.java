package org.rashinban.reports.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rashinban.model.text.Sentence;
import org.rashinban.reports.look.Looks;

/** A workbook of an office's own design that says, in its cells, which figures stand where. */
public final class Template implements AutoCloseable {

    private static final String LANGUAGE = "language";

    private final XSSFWorkbook workbook;
    private final List<SheetPlan> sheets = new ArrayList<>();
    private Optional<Locale> language = Optional.empty();
    private Optional<XSSFSheet> samples = Optional.empty();

    private Template(XSSFWorkbook workbook) {
        this.workbook = workbook;
        for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
            XSSFSheet sheet = workbook.getSheetAt(at);
            if (Looks.isSamples(sheet)) {
                samples = Optional.of(sheet);
                language = language(sheet);
            } else {
                sheets.add(TemplateReader.read(sheet));
            }
        }
    }

    /** What came of reading a file as a template. */
    public sealed interface Reading {

        record Read(Template template) implements Reading {
        }

        record Refused(Sentence why) implements Reading {
        }
    }

    /** Where the bytes of a template come from. */
    @FunctionalInterface
    public interface Bytes {

        byte[] read() throws IOException;
    }

    /** @param name of the file, for the sentence that refuses it */
    public static Reading read(Bytes bytes, String name) {
        try {
            return read(bytes.read(), name);
        } catch (NoSuchFileException e) {
            return new Reading.Refused(Texts.CATALOGUE.sentence("missing", name));
        } catch (IOException e) {
            return new Reading.Refused(Texts.CATALOGUE.sentence("unread", name));
        }
    }

    /** @param name of the file, for the sentence that refuses it */
    public static Reading read(byte[] bytes, String name) {
        try {
            XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
            Optional<Sentence> defect = NamedCells.spellOut(workbook).or(() -> TemplateCheck.defect(workbook));
            return defect.<Reading>map(Reading.Refused::new).orElseGet(() -> new Reading.Read(new Template(workbook)));
        } catch (IOException | POIXMLException | UnsupportedFileFormatException | OpenXML4JRuntimeException e) {
            return new Reading.Refused(Texts.CATALOGUE.sentence("unreadable", name));
        }
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    /** Those that are to be written, in the template's order. */
    public List<SheetPlan> sheets() {
        return List.copyOf(sheets);
    }

    /** In which its own words are written; figures follow it. */
    public Optional<Locale> language() {
        return language;
    }

    /** What the file says that it is called. */
    public Optional<String> title() {
        return Optional.ofNullable(workbook.getProperties().getCoreProperties().getTitle()).filter(title -> !title.isBlank());
    }

    /** Shows how things look; not part of a report. */
    public Optional<XSSFSheet> samples() {
        return samples;
    }

    private static Optional<Locale> language(XSSFSheet samples) {
        for (int at = 0; at <= samples.getLastRowNum(); at++) {
            XSSFRow row = samples.getRow(at);
            XSSFCell key = row == null ? null : row.getCell(0);
            if (key != null && key.toString().equals(LANGUAGE) && row.getCell(1) != null) {
                return Optional.of(Locale.forLanguageTag(row.getCell(1).toString()));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
