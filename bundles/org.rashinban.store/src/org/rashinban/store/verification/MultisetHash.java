package org.rashinban.store.verification;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was added and not removed again, as sums of hashes: whatever the order, two equal collections have equal sums. The sums are kept by
 * groups of objects, so that a difference can be looked for where it is.
 */
final class MultisetHash {

    private static final int GROUPS = 4096;

    private final long[] high = new long[GROUPS];
    private final long[] low = new long[GROUPS];
    private final MessageDigest digest;

    MultisetHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static int group(String id) {
        return Math.floorMod(id.hashCode(), GROUPS);
    }

    void add(String id, String feature, String value) {
        ByteBuffer hash = hash(id, feature, value);
        high[group(id)] += hash.getLong();
        low[group(id)] += hash.getLong();
    }

    void remove(String id, String feature, String value) {
        ByteBuffer hash = hash(id, feature, value);
        high[group(id)] -= hash.getLong();
        low[group(id)] -= hash.getLong();
    }

    /** The groups in which something is left, or was removed that had not been added. */
    Set<Integer> unbalanced() {
        Set<Integer> groups = new TreeSet<>();
        for (int i = 0; i < GROUPS; i++) {
            if (high[i] != 0 || low[i] != 0) {
                groups.add(i);
            }
        }
        return groups;
    }

    private ByteBuffer hash(String id, String feature, String value) {
        for (String text : new String[] {id, feature, value}) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return ByteBuffer.wrap(digest.digest());
    }
}
