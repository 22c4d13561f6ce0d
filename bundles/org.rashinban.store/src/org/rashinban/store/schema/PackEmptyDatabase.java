package org.rashinban.store.schema;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.rashinban.store.engine.DerbyEngine;

/** A step of the build: packs an empty database beside the classes, unless the one there is of the same scripts. */
public final class PackEmptyDatabase {

    private PackEmptyDatabase() {
    }

    /** @param args the folder of the compiled classes */
    public static void main(String[] args) throws IOException {
        Path packed = Path.of(args[0]).resolve(PackEmptyDatabase.class.getPackageName().replace('.', '/')).resolve(EmptyDatabase.RESOURCE);
        if (EmptyDatabase.isCurrent(packed)) {
            return;
        }
        Path work = Files.createTempDirectory("rashinban-empty");
        DerbyEngine engine = DerbyEngine.open(work.resolve("database"), true, "");
        new Migrations(engine).migrate();
        engine.close();
        try (OutputStream out = Files.newOutputStream(packed)) {
            EmptyDatabase.pack(work.resolve("database"), out);
        }
        DerbyEngine.stopAll();
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
