package org.rashinban.store.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Changes as bytes. The plain bytes are what the hash chain covers; the database keeps them deflated. */
final class ChangeCodec {

    private static final int SMALL = 1000;
    private static final List<Change.Kind> KINDS = List.of(Change.Kind.values());

    private ChangeCodec() {
    }

    static byte[] encode(List<Change> changes) {
        Bytes bytes = new Bytes(changes.size() * 500);
        bytes.add(changes.size());
        for (Change change : changes) {
            bytes.add((byte) change.kind().ordinal()).add(change.type()).add(change.id()).add(change.previous()).add(change.cells().size());
            for (Change.Cell cell : change.cells()) {
                bytes.add(cell.feature()).add(cell.before()).add(cell.after());
            }
        }
        return bytes.all();
    }

    /** @throws IOException if no transaction can have been written so */
    static List<Change> decode(byte[] plain) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(plain))) {
            int count = in.readInt();
            List<Change> changes = new ArrayList<>(Math.min(count, 10_000));
            for (int i = 0; i < count; i++) {
                Change.Kind kind = kind(in.readByte());
                String type = text(in);
                String id = text(in);
                long previous = in.readLong();
                int cellCount = in.readInt();
                List<Change.Cell> cells = new ArrayList<>(Math.min(cellCount, 200));
                for (int c = 0; c < cellCount; c++) {
                    cells.add(new Change.Cell(text(in), text(in), text(in)));
                }
                changes.add(new Change(kind, type, id, previous, cells));
            }
            return changes;
        }
    }

    private static Change.Kind kind(int ordinal) throws IOException {
        if (ordinal < 0 || ordinal >= KINDS.size()) {
            throw new IOException("no kind of change is " + ordinal);
        }
        return KINDS.get(ordinal);
    }

    static byte[] deflate(byte[] plain) {
        if (plain.length <= SMALL) {
            return stored(plain);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3 + 64);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** One block that is not compressed: to set up the compression costs more than it saves on a few bytes. */
    private static byte[] stored(byte[] plain) {
        Adler32 check = new Adler32();
        check.update(plain);
        return ByteBuffer.allocate(plain.length + 11).put((byte) 0x78).put((byte) 0x01).put((byte) 1).order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) plain.length).putShort((short) ~plain.length).put(plain).order(ByteOrder.BIG_ENDIAN)
                .putInt((int) check.getValue()).array();
    }

    static byte[] inflate(byte[] deflated) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            return in.readAllBytes();
        }
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length == Bytes.ABSENT) {
            return null;
        }
        if (length < 0 || length > in.available()) {
            throw new EOFException("a text of " + length + " bytes ends too early");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
