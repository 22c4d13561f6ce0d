package org.rashinban.model.provenance;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an entry comes from: a document, its pages, and how sure that is. It says nothing about the value itself.
 * <p>
 * Written as {@code DOCUMENT p.PAGES [confidence] remark}, each part optional: {@code p.16-20}, {@code plan2023 p.7 [inferred] by content}.
 *
 * @param document code of a source document, empty for the document of the plan itself
 * @param pages pages as printed ("3,16-20"), empty when not known
 * @param remark why it is inferred or what is lost; may be empty
 */
public record Provenance(String document, String pages, Confidence confidence, String remark) {

    private static final Pattern DOCUMENT = Pattern.compile("[\\p{L}\\p{N}_./:-]*");
    private static final Pattern PAGES = Pattern.compile("[0-9,\\-–]*");
    private static final Pattern TEXT = Pattern.compile(
            "(?:(?!p\\.[0-9])(?<document>[\\p{L}\\p{N}_./:-]+))?\\s*(?:p\\.(?<pages>[0-9,\\-–]+))?\\s*(?:\\[(?<confidence>[a-z]+)])?(?:\\s+(?<remark>\\S.*))?");

    public Provenance {
        Objects.requireNonNull(confidence, "confidence");
        if (!DOCUMENT.matcher(document).matches() || document.matches("p\\.[0-9].*")) {
            throw new IllegalArgumentException("not a document code: " + document);
        }
        if (!PAGES.matcher(pages).matches()) {
            throw new IllegalArgumentException("not a list of pages: " + pages);
        }
        remark = remark.strip();
    }

    public static Provenance page(String pages) {
        return new Provenance("", pages, Confidence.EXPLICIT, "");
    }

    /** Reads what {@link #toString()} writes. */
    public static Provenance of(String text) {
        Matcher m = TEXT.matcher(text.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException("not a provenance: " + text);
        }
        Confidence confidence = m.group("confidence") == null ? Confidence.EXPLICIT : confidence(m.group("confidence"), text);
        return new Provenance(orEmpty(m.group("document")), orEmpty(m.group("pages")), confidence, orEmpty(m.group("remark")));
    }

    private static Confidence confidence(String word, String text) {
        for (Confidence candidate : Confidence.values()) {
            if (word(candidate).equals(word)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("not a provenance: " + text);
    }

    private static String word(Confidence confidence) {
        return confidence.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(document);
        if (!pages.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append("p.").append(pages);
        }
        // The bracket is also what tells a remark from a document code.
        if (confidence != Confidence.EXPLICIT || !remark.isEmpty() || text.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append('[').append(word(confidence)).append(']');
        }
        if (!remark.isEmpty()) {
            text.append(' ').append(remark);
        }
        return text.toString();
    }
}
