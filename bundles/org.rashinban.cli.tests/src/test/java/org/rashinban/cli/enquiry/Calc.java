package org.rashinban.cli.enquiry;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** LibreOffice Calc without a screen, which runs what is to be done as a macro of a profile of its own. */
final class Calc implements FormEditor {

    private static final String XLSX = "Calc MS Excel 2007 XML";
    private static final String XLS = "MS Excel 97";

    private final String program;
    private final StringBuilder subs = new StringBuilder();
    private final StringBuilder main = new StringBuilder();
    private int count;

    private Calc(String program) {
        this.program = program;
    }

    static Calc orPassOver() {
        Optional<Path> found = FormEditor.onPath("soffice").findFirst();
        if (found.isEmpty() && FormEditor.isRequired()) {
            throw new AssertionError("LibreOffice (soffice) is not on the path, but RASHINBAN_OFFICE=required asks for it");
        }
        assumeTrue(found.isPresent(), "LibreOffice is not installed");
        return new Calc(found.orElseThrow().toString());
    }

    @Override
    public boolean calculates() {
        return true;
    }

    private final class Steps implements Sheet {

        private final StringBuilder steps = new StringBuilder();
        private final Path file;

        private Steps(Path file) {
            this.file = file;
        }

        private Sheet step(String line) {
            steps.append("  ").append(line).append('\n');
            return this;
        }

        @Override
        public Sheet type(String cell, String text) {
            return step("s.getCellRangeByName(" + quoted(cell) + ").FormulaLocal = " + quoted(text));
        }

        @Override
        public Sheet sort(int first, int last, int column) {
            step("Dim f(0) As New com.sun.star.table.TableSortField");
            step("f(0).Field = " + column + " : f(0).IsAscending = False");
            step("Dim d(0) As New com.sun.star.beans.PropertyValue");
            step("d(0).Name = \"SortFields\" : d(0).Value = f()");
            return step("s.getCellRangeByPosition(0, " + (first - 1) + ", 14, " + (last - 1) + ").sort(d())");
        }

        @Override
        public Sheet hideRow(int row) {
            return step("s.Rows.getByIndex(" + (row - 1) + ").IsVisible = False");
        }

        @Override
        public Sheet insertRow(int row) {
            return step("s.Rows.insertByIndex(" + (row - 1) + ", 1)");
        }

        @Override
        public Sheet deleteRow(int row) {
            return step("s.Rows.removeByIndex(" + (row - 1) + ", 1)");
        }

        @Override
        public Sheet move(String range, String to) {
            return step("s.moveRange(s.getCellRangeByName(" + quoted(to) + ").CellAddress, s.getCellRangeByName(" + quoted(range)
                    + ").RangeAddress)");
        }

        @Override
        public Sheet moveColumn(int from, int before) {
            step("s.Columns.insertByIndex(" + before + ", 1)");
            step("s.moveRange(s.getCellByPosition(" + before + ", 0).CellAddress, s.Columns.getByIndex(" + (from + 1) + ").RangeAddress)");
            return step("s.Columns.removeByIndex(" + (from + 1) + ", 1)");
        }

        @Override
        public Sheet merge(String range) {
            return step("s.getCellRangeByName(" + quoted(range) + ").merge(True)");
        }

        @Override
        public Sheet rename(String name) {
            step("doc.unprotect(\"\")");
            return step("s.Name = " + quoted(name));
        }

        @Override
        public Sheet replaceHidden(String from, String to) {
            step("h = doc.Sheets.getByIndex(2)");
            step("h.unprotect(\"\")");
            step("r = h.createReplaceDescriptor()");
            step("r.SearchString = " + quoted(from) + " : r.ReplaceString = " + quoted(to));
            return step("h.replaceAll(r)");
        }

        @Override
        public void save(Path to) {
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

    @Override
    public Sheet open(Path file) {
        return new Steps(file);
    }

    @Override
    public void run(Path folder) throws IOException, InterruptedException {
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
        FormEditor.start(List.of(program, "-env:UserInstallation=" + profile.toUri(), "--headless", "--norestore", argument),
                folder.resolve("office.log"));
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
