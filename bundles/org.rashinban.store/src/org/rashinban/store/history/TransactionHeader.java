package org.rashinban.store.history;

import java.time.Instant;

/**
 * One committed transaction.
 *
 * @param at never earlier than that of the transaction before, even when the clock was set back
 * @param reason why, in the words of who did it; may be empty
 * @param hash covers this header, the changes and the hash of the transaction before
 */
public record TransactionHeader(long tx, Instant at, String user, String reason, int changes, String previousHash, String hash) {
}
