package org.rashinban.exchange.reply;

import org.rashinban.model.text.Sentence;

/** What came of opening a file that somebody sent. */
sealed interface BookReading {

    /** @param sha256 of the very bytes that the book was read from */
    record Read(Book book, String sha256) implements BookReading {
    }

    record Refused(Sentence why) implements BookReading {
    }
}
