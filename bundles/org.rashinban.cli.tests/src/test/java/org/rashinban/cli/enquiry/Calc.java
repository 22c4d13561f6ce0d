package org.rashinban.cli.enquiry;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * LibreOffice Calc without a screen, in the hands of somebody who types into forms, sorts and moves their rows, and saves them. What is to be done is
 * put together first and then run in one go, as a macro of a profile of its own.
 */
final class Calc {

    private static final int MINUTES = 5;
    private static final String XLSX = "Calc MS Excel 2007 XML";
    private static final String XLS = "MS Excel 97";

    private final String program;
    private final StringBuilder subs = new StringBuilder();
    private final StringBuilder main = new StringBuilder();
    private int count;

    private Calc(String program) {
        this.program = program;
    }

    /** Tests that need LibreOffice are passed over where it is not installed, but fail where it has to be (RASHINBAN_OFFICE=required). */
    static Calc orPassOver() {
        Optional<Path> found = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice")).filter(Files::isExecutable).findFirst();
        if (found.isEmpty() && "required".equals(System.getenv("RASHINBAN_OFFICE"))) {
            throw new AssertionError("LibreOffice (soffice) is not on the path, but RASHINBAN_OFFICE=required asks for it");
        }
        assumeTrue(found.isPresent(), "LibreOffice is not installed");
        return new Calc(found.orElseThrow().toString());
    }

    /** A form that is opened; its sheet with the values is worked on. */
    final class Sheet {

        private final StringBuilder steps = new StringBuilder();
        private final Path file;

        private Sheet(Path file) {
            this.file = file;
        }

        private Sheet step(String line) {
            steps.append("  ").append(line).append('\n');
            return this;
        }

        /** As it is typed: Calc decides itself what it takes for a number, a date or a formula. */
        Sheet type(String cell, String text) {
            return step("s.getCellRangeByName(" + quoted(cell) + ").FormulaLocal = " + quoted(text));
        }

        Sheet sort(int first, int last, int column) {
            step("Dim f(0) As New com.sun.star.table.TableSortField");
            step("f(0).Field = " + column + " : f(0).IsAscending = False");
            step("Dim d(0) As New com.sun.star.beans.PropertyValue");
            step("d(0).Name = \"SortFields\" : d(0).Value = f()");
            return step("s.getCellRangeByPosition(0, " + (first - 1) + ", 14, " + (last - 1) + ").sort(d())");
        }

        Sheet hideRow(int row) {
            return step("s.Rows.getByIndex(" + (row - 1) + ").IsVisible = False");
        }

        Sheet insertRow(int row) {
            return step("s.Rows.insertByIndex(" + (row - 1) + ", 1)");
        }

        Sheet deleteRow(int row) {
            return step("s.Rows.removeByIndex(" + (row - 1) + ", 1)");
        }

        Sheet move(String range, String to) {
            return step("s.moveRange(s.getCellRangeByName(" + quoted(to) + ").CellAddress, s.getCellRangeByName(" + quoted(range)
                    + ").RangeAddress)");
        }

        /** A column in front of another one, as cutting and inserting does. */
        Sheet moveColumn(int from, int before) {
            step("s.Columns.insertByIndex(" + before + ", 1)");
            step("s.moveRange(s.getCellByPosition(" + before + ", 0).CellAddress, s.Columns.getByIndex(" + (from + 1) + ").RangeAddress)");
            return step("s.Columns.removeByIndex(" + (from + 1) + ", 1)");
        }

        Sheet merge(String range) {
            return step("s.getCellRangeByName(" + quoted(range) + ").merge(True)");
        }

        Sheet rename(String name) {
            step("doc.unprotect(\"\")");
            return step("s.Name = " + quoted(name));
        }

        /** Everywhere in the hidden sheet, which somebody has found. */
        Sheet replaceHidden(String from, String to) {
            step("h = doc.Sheets.getByIndex(2)");
            step("h.unprotect(\"\")");
            step("r = h.createReplaceDescriptor()");
            step("r.SearchString = " + quoted(from) + " : r.ReplaceString = " + quoted(to));
            return step("h.replaceAll(r)");
        }

        void save(Path to) {
            String name = "Form" + count++;
            subs.append("Sub ").append(name).append('\n');
            subs.append("  doc = OpenForm(").append(quoted(file.toString()))
                    .append(")\n  s = doc.Sheets.getByIndex(1)\n  s.unprotect(\"\")\n");
            subs.append(steps);
            subs.append("  SaveForm(doc, ").append(quoted(to.toString())).append(", ")
                    .append(quoted(to.toString().toLowerCase(Locale.ROOT).endsWith(".xls") ? XLS : XLSX)).append(")\nEnd Sub\n");
            main.append("  ").append(name).append('\n');
        }
    }

    Sheet open(Path file) {
        return new Sheet(file);
    }

    /** Does all that was put together. */
    void run(Path folder) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(folder.resolve("profile"));
        Path trouble = folder.resolve("trouble.txt");
        // The first start fills the profile; only then a macro of one's own stays in it.
        start(profile, folder, "--terminate_after_init");
        Files.writeString(profile.resolve("user/basic/Standard/Module1.xba"), module(trouble));
        start(profile, folder, "macro:///Standard.Module1.Main");
        if (Files.exists(trouble)) {
            throw new IOException(Files.readString(trouble));
        }
    }

    private void start(Path profile, Path folder, String argument) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(program, "-env:UserInstallation=" + profile.toUri(), "--headless", "--norestore", argument));
        Process process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("office.log").toFile()).start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not come to an end");
        }
    }

    private String module(Path trouble) {
        String basic = """
                Sub Main
                  On Error Goto Failed
                %s  StarDesktop.terminate()
                  Exit Sub
                Failed:
                  Open %s For Output As #1
                  Print #1, Error$ & " in line " & Erl
                  Close #1
                  StarDesktop.terminate()
                End Sub
                Function OpenForm(path)
                  Dim asItIs(0) As New com.sun.star.beans.PropertyValue
                  OpenForm = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, asItIs())
                End Function
                Sub SaveForm(doc, path, filter)
                  Dim out(0) As New com.sun.star.beans.PropertyValue
                  out(0).Name = "FilterName" : out(0).Value = filter
                  doc.storeToURL(ConvertToURL(path), out())
                  doc.close(True)
                End Sub
                %s""".formatted(main, quoted(trouble.toString()), subs);
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
                <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
                %s</script:module>
                """.formatted(basic.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
