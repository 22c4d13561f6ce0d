package org.rashinban.store.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/** Numbers and texts as the history keeps and hashes them: big-endian, a text with its length before it. */
final class Bytes {

    /** The length of a text that is absent. */
    static final int ABSENT = -1;

    private ByteBuffer buffer;

    Bytes(int expected) {
        buffer = ByteBuffer.allocate(expected);
    }

    private ByteBuffer room(int length) {
        if (buffer.remaining() < length) {
            buffer = ByteBuffer.wrap(Arrays.copyOf(buffer.array(), 2 * (buffer.position() + length))).position(buffer.position());
        }
        return buffer;
    }

    Bytes add(byte value) {
        room(Byte.BYTES).put(value);
        return this;
    }

    Bytes add(int value) {
        room(Integer.BYTES).putInt(value);
        return this;
    }

    Bytes add(long value) {
        room(Long.BYTES).putLong(value);
        return this;
    }

    /** @param text null for one that is absent, which is not the same as an empty one */
    Bytes add(String text) {
        if (text == null) {
            return add(ABSENT);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        room(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes);
        return this;
    }

    byte[] all() {
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    void into(MessageDigest digest) {
        digest.update(buffer.array(), 0, buffer.position());
    }
}
