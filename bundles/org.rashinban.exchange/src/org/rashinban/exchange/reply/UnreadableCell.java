package org.rashinban.exchange.reply;

import org.rashinban.exchange.form.Column;
import org.rashinban.model.text.Sentence;

/** What stands in a cell cannot be understood. */
final class UnreadableCell extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Column column;
    private final transient Sentence why;

    UnreadableCell(Column column, Sentence why) {
        super(why.key());
        this.column = column;
        this.why = why;
    }

    Said.Unreadable said() {
        return new Said.Unreadable(column, why);
    }
}
