package org.rashinban.store.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.store.engine.DerbyEngine;

class EmptyDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void whatWasPackedIsUnpackedInTheCurrentFormat() throws IOException {
        DerbyEngine made = DerbyEngine.open(folder.resolve("made"), true, "");
        new Migrations(made).migrate();
        made.close();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        EmptyDatabase.pack(folder.resolve("made"), packed);
        assertThat(EmptyDatabase.unpacked(new ByteArrayInputStream(packed.toByteArray()), folder.resolve("copy"))).isTrue();
        DerbyEngine copy = DerbyEngine.open(folder.resolve("copy"), false, "");
        try {
            assertThat(new Migrations(copy).format()).isEqualTo(Migrations.FORMAT);
            copy.checkConsistency();
        } finally {
            copy.close();
        }
    }

    @Test
    void whatOtherScriptsMadeIsLeftAlone() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("fingerprint"));
            zip.write("0".repeat(64).getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(EmptyDatabase.unpacked(new ByteArrayInputStream(packed.toByteArray()), folder.resolve("copy"))).isFalse();
        assertThat(EmptyDatabase.unpacked(InputStream.nullInputStream(), folder.resolve("copy"))).isFalse();
        assertThat(folder.resolve("copy")).doesNotExist();
    }
}
