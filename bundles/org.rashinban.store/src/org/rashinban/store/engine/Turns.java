package org.rashinban.store.engine;

import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How those who write and those who read everything as of one moment wait for one another, in a database that belongs to this process: one
 * writes and nobody reads, or many read and nobody writes. Queries that need no such moment do not take part.
 */
final class Turns {

    private static final int READERS = 1000;
    private static final int LONGEST_WAIT = 20;

    /** The standard's state for a transaction that came into the way of another one. */
    private static final String BUSY = "40001";

    /** A state of our own: the database was closed while somebody waited for it. */
    static final String CLOSED = "RSC01";

    private final Semaphore turns = new Semaphore(READERS, true);
    private volatile boolean ended;
    private OptionalLong last = OptionalLong.empty();

    void write() throws SQLException {
        take(READERS);
    }

    void read() throws SQLException {
        take(1);
    }

    private void take(int permits) throws SQLException {
        try {
            if (!turns.tryAcquire(permits, LONGEST_WAIT, TimeUnit.SECONDS)) {
                throw new SQLException("another transaction took too long", BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while another transaction was at work", BUSY, e);
        }
        if (ended) {
            turns.release(permits);
            refuseEnded();
        }
    }

    /** @throws SQLException once the last turn was taken */
    void refuseEnded() throws SQLException {
        if (ended) {
            throw new SQLException("the database was closed", CLOSED);
        }
    }

    /** Whether the last turn was taken. */
    boolean ended() {
        return ended;
    }

    /** Waits for those who are at work, if they do not take too long; after them nobody has a turn. */
    void end() {
        boolean taken = false;
        try {
            taken = turns.tryAcquire(READERS, LONGEST_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ended = true;
        if (taken) {
            turns.release(READERS);
        }
    }

    void endReading() {
        turns.release();
    }

    /** @param wrote the number of the last transaction if it is known for certain */
    void endWriting(OptionalLong wrote) {
        last = wrote;
        turns.release(READERS);
    }

    /** The number of the last transaction if it is known; to be asked by whoever has the turn to write. */
    OptionalLong last() {
        return last;
    }
}
