package org.rashinban.store.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.failure.StoreFailure;

/** Looks whether the history is the one that was written: every transaction there, each with the hash of what it holds and of the one before. */
public final class ChainCheck {

    private static final Catalogue MESSAGES = Catalogue.of(ChainCheck.class);

    /** Changes of one transaction that are read without anybody noticing that it takes time. */
    private static final int QUICKLY_READ = 20_000;

    private final Connection connection;
    private final Runnable pulse;

    /** @param pulse is run now and then, and may end the check by an exception */
    public ChainCheck(Connection connection, Runnable pulse) {
        this.connection = connection;
        this.pulse = pulse;
    }

    /**
     * @param faults is told everything that does not fit
     * @return the number of the last transaction
     */
    public long run(Consumer<Sentence> faults) throws SQLException {
        TransactionReader reader = new TransactionReader(connection);
        String previous = HashChain.START;
        long expected = 1;
        for (TransactionHeader header : reader.after(0)) {
            pulse.run();
            if (header.tx() != expected) {
                faults.accept(MESSAGES.sentence("history.missing", String.valueOf(expected)));
            }
            if (!header.previousHash().equals(previous) || !header.hash().equals(hash(reader, header))) {
                faults.accept(MESSAGES.sentence("history.altered", String.valueOf(header.tx())));
            }
            previous = header.hash();
            expected = header.tx() + 1;
        }
        return expected - 1;
    }

    /**
     * Looks at both ends of the history, onto one of which the next transaction is hung: that something was cut off or altered there is
     * noticed without reading all of it.
     *
     * @param last the number of the last transaction
     * @throws StoreFailure of kind HISTORY
     */
    static void requireEnds(Connection connection, long last) throws SQLException {
        TransactionReader reader = new TransactionReader(connection);
        for (long tx : new long[] {1, last}) {
            TransactionHeader header = reader.header(tx);
            if (header.changes() <= QUICKLY_READ && !header.hash().equals(hash(reader, header))) {
                throw TransactionReader.broken("transaction " + tx + " of the history was altered", null);
            }
        }
    }

    private static String hash(TransactionReader reader, TransactionHeader header) throws SQLException {
        HashChain chain = new HashChain(header.previousHash(), header.tx(), header.at(), header.user(), header.reason());
        reader.eachPart(header.tx(), chain::add);
        return chain.hash();
    }
}
