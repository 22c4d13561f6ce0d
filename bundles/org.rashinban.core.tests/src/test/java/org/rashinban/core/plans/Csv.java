package org.rashinban.core.plans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads tables after RFC 4180: quoted cells may hold commas, doubled quotes and line ends. A ragged table is refused. */
final class Csv {

    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    /** The records, the header first. */
    static List<List<String>> read(Path file) {
        try {
            List<List<String>> records = new Csv(Files.readString(file)).records();
            records.forEach(record -> {
                if (record.size() != records.getFirst().size()) {
                    throw new IllegalArgumentException(file + ": not as many cells as the header: " + record);
                }
            });
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<List<String>> records() {
        List<List<String>> records = new ArrayList<>();
        while (at < text.length()) {
            records.add(oneRecord());
        }
        return records;
    }

    private List<String> oneRecord() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            cells.add(cell());
        }
        if (at < text.length() && text.charAt(at) != '\n') {
            throw new IllegalArgumentException("text after a quoted cell at " + at);
        }
        at++;
        return cells;
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        for (at++;; at++) {
            if (text.charAt(at) == '"') {
                at++;
                if (at >= text.length() || text.charAt(at) != '"') {
                    return cell.toString();
                }
            }
            cell.append(text.charAt(at));
        }
    }
}
