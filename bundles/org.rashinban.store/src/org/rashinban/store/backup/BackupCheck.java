package org.rashinban.store.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.access.StoreVerification;
import org.rashinban.store.engine.DerbyEngine;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.failure.StoreFailure.Kind;
import org.rashinban.store.folder.StoreDescriptor;
import org.rashinban.store.folder.StoreFolder;
import org.rashinban.store.history.TransactionReader;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.schema.Migrations;

/** Unpacks a backup and looks whether it can be trusted: every file by its hash, then the store in it like any other. */
final class BackupCheck {

    private static final Catalogue MESSAGES = Catalogue.of(BackupCheck.class);

    private BackupCheck() {
    }

    /**
     * @param place an empty folder; afterwards it holds the store as it was saved, in the current format, if there is no fault
     * @return what is wrong with the backup; none when all is well
     * @throws IOException if the place cannot be written
     */
    static List<Sentence> faults(Path file, Path place, String passphrase) throws IOException {
        Optional<BackupManifest> manifest = BackupFile.manifest(file);
        if (manifest.isPresent() && manifest.get().format() > Migrations.FORMAT) {
            return List.of(MESSAGES.sentence("newer", file.toString(), String.valueOf(manifest.get().format()),
                    String.valueOf(Migrations.FORMAT)));
        }
        Optional<Sentence> altered = BackupFile.unpack(file, place);
        if (altered.isPresent() || manifest.isEmpty()) {
            return altered.stream().toList();
        }
        Optional<StoreDescriptor> descriptor = StoreDescriptor.read(place);
        if (descriptor.isEmpty()) {
            return List.of(MESSAGES.sentence("damaged", file.toString()));
        }
        try (Engine engine = DerbyEngine.open(StoreFolder.database(place), false, descriptor.get().key(passphrase))) {
            new Migrations(engine).migrate();
            if (!holds(engine, manifest.get())) {
                return List.of(MESSAGES.sentence("other", file.toString(), String.valueOf(manifest.get().transaction())));
            }
            return StoreVerification.of(engine, ModelMapping.ofModel()).faults();
        } catch (StoreFailure e) {
            return List.of(e.kind() == Kind.PASSPHRASE ? e.sentence() : MESSAGES.sentence("damaged", file.toString()));
        }
    }

    private static boolean holds(Engine engine, BackupManifest manifest) {
        return manifest.transaction() == 0 || engine.transact(connection -> new TransactionReader(connection).find(manifest.transaction()))
                .filter(header -> header.hash().equals(manifest.hash())).isPresent();
    }
}
