package org.rashinban.ui.recovery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.model.Program;
import org.rashinban.store.history.History;

/**
 * What was unsaved at a moment, in a form that outlives the end of the process.
 *
 * @param base what the store held when the changes began
 * @param loaded identifiers of the KPIs whose values are in the program
 */
record RecoveryPoint(Instant at, Base base, Set<String> loaded, Program program) {

    /**
     * A transaction of the store.
     *
     * @param hash by which it is told from that of another history with the same number
     */
    record Base(long tx, String hash) {

        static Optional<Base> of(History history, long tx) {
            return history.transaction(tx).map(header -> new Base(tx, header.hash()));
        }

        boolean isIn(History history) {
            return history.transaction(tx).filter(header -> header.hash().equals(hash)).isPresent();
        }
    }

    private static final String FORMAT = "rashinban-recovery-2"; //$NON-NLS-1$
    private static final URI PLACE = URI.createURI("rashinban:recovery"); //$NON-NLS-1$

    /** The program is left as it is. */
    byte[] bytes() throws IOException {
        Resource resource = new BinaryResourceImpl(PLACE);
        resource.getContents().add(EcoreUtil.copy(program));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(FORMAT);
        out.writeLong(at.toEpochMilli());
        out.writeLong(base.tx());
        out.writeUTF(base.hash());
        out.writeInt(loaded.size());
        for (String id : loaded) {
            out.writeUTF(id);
        }
        resource.save(out, Map.of());
        out.flush();
        return bytes.toByteArray();
    }

    static RecoveryPoint of(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (!in.readUTF().equals(FORMAT)) {
            throw new IOException("Nothing that was kept for recovery"); //$NON-NLS-1$
        }
        Instant at = Instant.ofEpochMilli(in.readLong());
        Base base = new Base(in.readLong(), in.readUTF());
        Set<String> loaded = new LinkedHashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            loaded.add(in.readUTF());
        }
        Resource resource = new BinaryResourceImpl(PLACE);
        resource.load(in, Map.of());
        Program program = (Program) resource.getContents().removeFirst();
        return new RecoveryPoint(at, base, loaded, program);
    }
}
