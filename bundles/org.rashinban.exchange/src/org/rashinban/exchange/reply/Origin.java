package org.rashinban.exchange.reply;

/** Where a form of an enquiry comes from, by the check value that it carries. */
enum Origin {

    /** It is as it was issued last. */
    LATEST,
    /** It is whole, but was issued before the latest one, which asks otherwise. */
    EARLIER,
    /** It does not carry the check value of what it was issued with. */
    ALTERED
}
