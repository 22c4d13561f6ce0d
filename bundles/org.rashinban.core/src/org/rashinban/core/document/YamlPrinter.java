package org.rashinban.core.document;

import java.util.Iterator;
import java.util.Optional;
import java.util.StringJoiner;

import org.rashinban.core.document.YamlNode.Entry;
import org.rashinban.core.document.YamlNode.Mapping;
import org.rashinban.core.document.YamlNode.Scalar;
import org.rashinban.core.document.YamlNode.Sequence;

/** Nodes to text: what is small and fits stands on one line, everything else one entry a line. */
final class YamlPrinter {

    private static final int WIDTH = 120;
    /** An object with its small parts; but a list of such objects gets one line for each, so that a difference shows which. */
    private static final int NESTED_ON_ONE_LINE = 2;
    private static final String STEP = "  ";
    private static final String ITEM = "- ";

    private final StringBuilder out = new StringBuilder();

    private YamlPrinter() {
    }

    static String print(Mapping root) {
        if (root.entries().isEmpty()) {
            return "{}\n";
        }
        YamlPrinter printer = new YamlPrinter();
        printer.entries(root, "");
        return printer.out.toString();
    }

    private void entries(Mapping mapping, String indent) {
        String separator = "";
        for (Entry entry : mapping.entries()) {
            out.append(separator).append(entry.key().text()).append(':');
            value(entry.value(), indent, indent.length() + entry.key().text().length() + 2);
            separator = indent;
        }
    }

    /** What stands behind a name, its line break included. */
    private void value(YamlNode node, String indent, int column) {
        Optional<String> line = onOneLine(node, WIDTH - column);
        if (line.isPresent()) {
            out.append(' ').append(line.get()).append('\n');
            return;
        }
        switch (node) {
            case Scalar scalar -> out.append(' ').append(ScalarText.block(scalar.text(), indent + STEP));
            case Mapping mapping -> {
                out.append('\n').append(indent).append(STEP);
                entries(mapping, indent + STEP);
            }
            case Sequence sequence -> {
                out.append('\n');
                sequence.items().forEach(item -> item(item, indent + STEP));
            }
        }
    }

    private void item(YamlNode node, String indent) {
        out.append(indent).append(ITEM);
        Optional<String> line = onOneLine(node, WIDTH - indent.length() - ITEM.length());
        if (line.isPresent()) {
            out.append(line.get()).append('\n');
            return;
        }
        switch (node) {
            case Scalar scalar -> out.append(ScalarText.block(scalar.text(), indent + STEP));
            case Mapping mapping -> entries(mapping, indent + STEP);
            case Sequence sequence -> throw new IllegalArgumentException("a list directly in a list");
        }
    }

    private static Optional<String> onOneLine(YamlNode node, int width) {
        if (node instanceof Scalar scalar) {
            return ScalarText.isBlock(scalar.text()) ? Optional.empty() : Optional.of(ScalarText.line(scalar, false));
        }
        return flow(node, width, node instanceof Sequence ? NESTED_ON_ONE_LINE - 1 : NESTED_ON_ONE_LINE);
    }

    private static Optional<String> flow(YamlNode node, int width, int levels) {
        return switch (node) {
            case Scalar scalar when ScalarText.isBlock(scalar.text()) -> Optional.empty();
            case Scalar scalar -> fitting(ScalarText.line(scalar, true), width);
            case Sequence sequence -> join(sequence.items().stream().map(item -> flow(item, width, levels)).iterator(), "[", "]", width);
            case Mapping mapping when levels == 0 -> Optional.empty();
            case Mapping mapping -> join(mapping.entries().stream().map(entry -> flow(entry.value(), width, levels - 1)
                    .map(value -> entry.key().text() + ": " + value)).iterator(), "{", "}", width);
        };
    }

    /** Stops at the first part that does not fit, so that a large tree is not laid out at each of its levels. */
    private static Optional<String> join(Iterator<Optional<String>> parts, String open, String close, int width) {
        StringJoiner line = new StringJoiner(", ", open, close);
        while (parts.hasNext()) {
            Optional<String> part = parts.next();
            if (part.isEmpty() || line.length() > width) {
                return Optional.empty();
            }
            line.add(part.get());
        }
        return fitting(line.toString(), width);
    }

    private static Optional<String> fitting(String text, int width) {
        return text.codePointCount(0, text.length()) <= width ? Optional.of(text) : Optional.empty();
    }
}
