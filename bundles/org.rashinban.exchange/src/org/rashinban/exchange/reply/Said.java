package org.rashinban.exchange.reply;

import java.util.Optional;

import org.rashinban.core.enquiry.Answer;
import org.rashinban.exchange.form.Column;
import org.rashinban.model.text.Sentence;

/** What the cells of a row come to. */
sealed interface Said {

    /** @param remark how a cell was read, where that is not plain to see */
    record Readable(Answer answer, Optional<Sentence> remark) implements Said {
    }

    record Unreadable(Column column, Sentence why) implements Said {
    }
}
