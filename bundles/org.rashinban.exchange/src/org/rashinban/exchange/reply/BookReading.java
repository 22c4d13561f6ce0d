package org.rashinban.exchange.reply;

import org.rashinban.model.text.Sentence;

/** What came of opening a file that somebody sent. */
sealed interface BookReading {

    record Read(Book book) implements BookReading {
    }

    record Refused(Sentence why) implements BookReading {
    }
}
