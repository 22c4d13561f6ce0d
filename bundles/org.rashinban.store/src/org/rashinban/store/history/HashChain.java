package org.rashinban.store.history;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** The hash of a transaction: whoever alters an old one would have to alter all later ones. */
final class HashChain {

    static final String START = "0".repeat(64);

    /** To look for who can make such a hash takes longer than to hash one small transaction. */
    private static final MessageDigest UNUSED = sha256();

    private final MessageDigest digest;

    HashChain(String previousHash, long tx, Instant at, String user, String reason) {
        try {
            digest = (MessageDigest) UNUSED.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
        new Bytes(256).add(previousHash).add(tx).add(at.toEpochMilli()).add(user).add(reason).into(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(byte[] plainChanges) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(plainChanges.length).flip());
        digest.update(plainChanges);
    }

    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
