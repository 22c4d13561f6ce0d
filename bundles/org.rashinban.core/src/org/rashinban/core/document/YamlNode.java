package org.rashinban.core.document;

import java.util.List;

/** The part of YAML that documents use: texts, lists and mappings with the line on which each starts (0 if not read from a file). */
sealed interface YamlNode {

    int line();

    /** @param plain written without quotes; on the way out: not to be mistaken for a text (true, 12) */
    record Scalar(String text, boolean plain, int line) implements YamlNode {

        static Scalar text(String text) {
            return new Scalar(text, false, 0);
        }

        static Scalar value(String text) {
            return new Scalar(text, true, 0);
        }

        /** {@code key:} with nothing behind it. */
        boolean isMissing() {
            return plain && text.isEmpty();
        }
    }

    record Sequence(List<YamlNode> items, int line) implements YamlNode {
    }

    record Mapping(List<Entry> entries, int line) implements YamlNode {
    }

    record Entry(Scalar key, YamlNode value) {
    }
}
