package org.rashinban.reports.valid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.reports.Packs;
import org.rashinban.reports.Plans;
import org.rashinban.reports.design.SingleTemplates;

/** Another program opens the workbooks, calculates every formula by itself and saves what it has. */
class RecalculationTest {

    private static final int MINUTES = 5;

    @TempDir
    private Path folder;

    @Test
    void libreOfficeReadsEveryCellAndCalculatesEveryFormulaToTheSameValue() throws IOException, InterruptedException {
        Optional<Path> office = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice")).filter(Files::isExecutable).findFirst();
        if (!"required".equals(System.getenv("RASHINBAN_OFFICE"))) {
            assumeThat(office).as("LibreOffice is installed").isPresent();
        }
        assertThat(office).as("LibreOffice, which is required here").isPresent();
        Path given = Files.createDirectory(folder.resolve("given"));
        Path saved = Files.createDirectory(folder.resolve("saved"));
        Map<String, byte[]> workbooks = workbooks();
        for (Map.Entry<String, byte[]> workbook : workbooks.entrySet()) {
            Files.write(given.resolve(workbook.getKey()), withoutResults(workbook.getValue()));
        }

        convert(office.get(), given, saved);

        long formulas = 0;
        for (Map.Entry<String, byte[]> workbook : workbooks.entrySet()) {
            Map<String, String> expected = values(workbook.getValue());
            assertThat(values(Files.readAllBytes(saved.resolve(workbook.getKey())))).as(workbook.getKey())
                    .containsExactlyEntriesOf(expected);
            formulas += expected.keySet().stream().filter(place -> place.endsWith("=")).count();
        }
        assertThat(formulas).as("formulas calculated").isGreaterThan(50);
    }

    /** The committee's of every plan, and every single report. */
    private static Map<String, byte[]> workbooks() {
        Map<String, byte[]> workbooks = new TreeMap<>();
        Plans.all().forEach(plan -> workbooks.put(plan + ".xlsx", Plans.pack(plan)));
        Stream.of(SingleTemplates.values())
                .forEach(single -> workbooks.put(single.id() + ".xlsx", Packs.bytes(Packs.report(single), Packs.order("sample"))));
        return workbooks;
    }

    /** So that no result can be anything but calculated there. */
    private static byte[] withoutResults(byte[] workbook) throws IOException {
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : read) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            ((XSSFCell) cell).getCTCell().unsetV();
                        }
                    }
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            read.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void convert(Path office, Path given, Path saved) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(office.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--convert-to", "xlsx", "--outdir", saved.toString()));
        try (var files = Files.list(given)) {
            files.sorted().map(Path::toString).forEach(command::add);
        }
        Process process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("office.log").toFile()).start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not come to an end");
        }
    }

    /** By sheet and address; where there is a formula, an equals sign is added. */
    private static Map<String, String> values(byte[] workbook) throws IOException {
        Map<String, String> values = new TreeMap<>();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : read) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        boolean formula = cell.getCellType() == CellType.FORMULA;
                        String place = sheet.getSheetName() + " " + cell.getAddress() + (formula ? "=" : "");
                        switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
                            case NUMERIC -> values.put(place, Double.toString(cell.getNumericCellValue()));
                            case STRING -> text(cell).ifPresent(text -> values.put(place, text));
                            case BOOLEAN -> values.put(place, Boolean.toString(cell.getBooleanCellValue()));
                            case ERROR -> values.put(place, "error");
                            case BLANK, FORMULA, _NONE -> {
                                // Nothing to compare.
                            }
                        }
                    }
                }
            }
        }
        return values;
    }

    private static Optional<String> text(Cell cell) {
        return Optional.of(cell.getStringCellValue()).filter(text -> !text.isEmpty());
    }
}
