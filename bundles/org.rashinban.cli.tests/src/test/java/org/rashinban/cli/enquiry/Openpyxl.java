package org.rashinban.cli.enquiry;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The library that scripts in Python edit workbooks with. Other than an office suite it calculates nothing, keeps numbers that were typed with a comma
 * or a unit as text, loses the properties of the document, and saves a workbook of today under whatever name it is given.
 */
final class Openpyxl implements FormEditor {

    private static final String BEGINNING = """
            import re, openpyxl
            from openpyxl.utils import range_boundaries
            from openpyxl.utils.cell import coordinate_to_tuple

            def typed(text):
                return float(text) if re.fullmatch(r'-?[0-9]+([.][0-9]+)?', text) else text

            def sort(sheet, first, last, column):
                rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=first, max_row=last)]
                rows.sort(key=lambda row: str(row[column]), reverse=True)
                for at, row in enumerate(rows):
                    for to, value in enumerate(row):
                        sheet.cell(first + at, to + 1).value = value

            def move(sheet, cells, to):
                row, column = coordinate_to_tuple(to)
                left, top, right, bottom = range_boundaries(cells)
                sheet.move_range(cells, rows=row - top, cols=column - left)

            def move_column(sheet, origin, before):
                sheet.insert_cols(before + 1)
                for row in range(1, sheet.max_row + 1):
                    if type(sheet.cell(row, origin + 2)).__name__ != 'MergedCell':
                        sheet.cell(row, before + 1).value = sheet.cell(row, origin + 2).value
                sheet.delete_cols(origin + 2)

            def replace(sheet, old, new):
                for row in sheet.iter_rows():
                    for cell in row:
                        if isinstance(cell.value, str):
                            cell.value = cell.value.replace(old, new)

            """;

    private final String program;
    private final StringBuilder script = new StringBuilder(BEGINNING);

    private Openpyxl(String program) {
        this.program = program;
    }

    static Openpyxl orPassOver() throws IOException, InterruptedException {
        Optional<String> found = Optional.empty();
        for (Path python : FormEditor.onPath("python3").toList()) {
            if (found.isEmpty()
                    && new ProcessBuilder(python.toString(), "-c", "import openpyxl").redirectErrorStream(true).start().waitFor() == 0) {
                found = Optional.of(python.toString());
            }
        }
        if (found.isEmpty() && FormEditor.isRequired()) {
            throw new AssertionError("No python3 on the path has openpyxl, but RASHINBAN_OFFICE=required asks for it");
        }
        assumeTrue(found.isPresent(), "openpyxl is not installed");
        return new Openpyxl(found.orElseThrow());
    }

    @Override
    public boolean calculates() {
        return false;
    }

    @Override
    public Sheet open(Path file) {
        script.append("book = openpyxl.load_workbook(").append(quoted(file.toString())).append(")\nsheet = book.worksheets[1]\n");
        return new Script();
    }

    @Override
    public void run(Path folder) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("edit.py"), script);
        Path log = folder.resolve("edit.log");
        if (FormEditor.start(List.of(program, "-X", "utf8", file.toString()), log) != 0) {
            throw new IOException(Files.readString(log));
        }
    }

    private final class Script implements Sheet {

        private Sheet line(String format, Object... args) {
            script.append(format.formatted(args)).append('\n');
            return this;
        }

        @Override
        public Sheet type(String cell, String text) {
            return line("sheet[%s] = typed(%s)", quoted(cell), quoted(text));
        }

        @Override
        public Sheet sort(int first, int last, int column) {
            return line("sort(sheet, %d, %d, %d)", first, last, column);
        }

        @Override
        public Sheet hideRow(int row) {
            return line("sheet.row_dimensions[%d].hidden = True", row);
        }

        @Override
        public Sheet insertRow(int row) {
            return line("sheet.insert_rows(%d)", row);
        }

        @Override
        public Sheet deleteRow(int row) {
            return line("sheet.delete_rows(%d)", row);
        }

        @Override
        public Sheet move(String range, String to) {
            return line("move(sheet, %s, %s)", quoted(range), quoted(to));
        }

        @Override
        public Sheet moveColumn(int from, int before) {
            return line("move_column(sheet, %d, %d)", from, before);
        }

        @Override
        public Sheet merge(String range) {
            return line("sheet.merge_cells(%s)", quoted(range));
        }

        @Override
        public Sheet rename(String name) {
            return line("sheet.title = %s", quoted(name));
        }

        @Override
        public Sheet replaceHidden(String from, String to) {
            return line("replace(book.worksheets[2], %s, %s)", quoted(from), quoted(to));
        }

        @Override
        public void save(Path to) {
            line("book.save(%s)", quoted(to.toString()));
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
