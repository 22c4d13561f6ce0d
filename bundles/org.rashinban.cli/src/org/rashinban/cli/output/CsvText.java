package org.rashinban.cli.output;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV after RFC 4180, as it is written here and by spreadsheets. */
public final class CsvText {

    private final String text;
    private final List<List<String>> lines = new ArrayList<>();
    private List<String> line = new ArrayList<>();
    private int at;

    private CsvText(String text) {
        this.text = text;
    }

    /** The cells of each line; empty lines are left out. */
    public static List<List<String>> lines(String text) {
        CsvText reading = new CsvText(text);
        while (reading.at < text.length()) {
            reading.cell();
        }
        reading.end();
        return reading.lines;
    }

    private void cell() {
        line.add(text.charAt(at) == '"' ? quoted() : plain());
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
            if (at == text.length()) {
                line.add("");
            }
        } else {
            end();
            at += at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n' ? 2 : 1;
        }
    }

    private String plain() {
        int begin = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(begin, at);
    }

    /** What stands between a closing sign and the next comma belongs to it. */
    private String quoted() {
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            boolean sign = text.charAt(at) == '"';
            if (sign && (at + 1 == text.length() || text.charAt(at + 1) != '"')) {
                at++;
                return cell.append(plain()).toString();
            }
            at += sign ? 1 : 0;
            cell.append(text.charAt(at));
        }
        return cell.toString();
    }

    private void end() {
        if (line.size() > 1 || line.size() == 1 && !line.getFirst().isEmpty()) {
            lines.add(line);
        }
        line = new ArrayList<>();
    }
}
