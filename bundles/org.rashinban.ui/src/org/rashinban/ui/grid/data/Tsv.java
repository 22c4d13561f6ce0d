package org.rashinban.ui.grid.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cells as spreadsheets exchange them by the clipboard: tabs between columns, quotation marks around what has line breaks. */
public final class Tsv {

    private Tsv() {
    }

    public static String write(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(Tsv::quoted).collect(Collectors.joining("\t"))) //$NON-NLS-1$
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String quoted(String cell) {
        boolean needed = cell.contains("\t") || cell.contains("\n") || cell.contains("\r") || cell.startsWith("\""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Quotation marks within a cell that does not begin with one are its own. */
    public static List<List<String>> read(String text) {
        return new Reader(text).rows();
    }

    private static final class Reader {

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text.replace("\r\n", "\n").replace('\r', '\n'); //$NON-NLS-1$ //$NON-NLS-2$
        }

        List<List<String>> rows() {
            List<List<String>> rows = new ArrayList<>();
            while (at < text.length()) {
                rows.add(row());
            }
            return rows;
        }

        private List<String> row() {
            List<String> cells = new ArrayList<>();
            while (true) {
                cells.add(at < text.length() && text.charAt(at) == '"' && isClosed() ? quoted() : plain());
                if (at >= text.length() || text.charAt(at++) == '\n') {
                    return cells;
                }
            }
        }

        private boolean isClosed() {
            return end() >= 0;
        }

        /** Where the closing mark is: one that is not doubled, before a tab, a line break or the end. */
        private int end() {
            for (int i = at + 1; i < text.length(); i++) {
                if (text.charAt(i) == '"') {
                    if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                        i++;
                    } else {
                        return i + 1 == text.length() || text.charAt(i + 1) == '\t' || text.charAt(i + 1) == '\n' ? i : -1;
                    }
                }
            }
            return -1;
        }

        private String quoted() {
            int end = end();
            String cell = text.substring(at + 1, end).replace("\"\"", "\""); //$NON-NLS-1$ //$NON-NLS-2$
            at = end + 1;
            return cell;
        }

        private String plain() {
            int start = at;
            while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
                at++;
            }
            return text.substring(start, at);
        }
    }
}
