package org.rashinban.exchange.reply;

/**
 * How much a returned form may hold. One for 200 values takes about 40 kB packed and a megabyte unpacked; what is far beyond is no form, whatever it
 * calls itself, and is put away before it takes memory or time.
 */
final class Limits {

    static final int FILE = 20 << 20;
    static final int OLD_FILE = 6 << 20;
    static final long PART = 48L << 20;
    static final long STRINGS = 12L << 20;
    /** Of a part that may be held as a tree, many times as large as it is. */
    static final long OTHER = 2L << 20;
    static final long ALL_PARTS = 96L << 20;
    static final int PARTS = 400;
    static final int CELLS = 300_000;
    static final int SHEETS = 60;
    /** In one folder and those in it: several forms of every department of the largest city. */
    static final int FILES = 5_000;
    /** Of one cell; Excel's own limit. */
    static final int TEXT = 32_767;

    private Limits() {
    }
}
