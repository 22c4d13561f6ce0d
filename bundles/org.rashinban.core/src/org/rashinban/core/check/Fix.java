package org.rashinban.core.check;

import java.util.List;

import org.rashinban.model.text.Sentence;

/**
 * How an issue can be mended without asking anybody.
 *
 * @param label what the fix does, as on a button
 * @param edits all of them or none
 */
public record Fix(Sentence label, List<Edit> edits) {

    public Fix {
        edits = List.copyOf(edits);
    }

    public void apply() {
        edits.forEach(Edit::apply);
    }
}
