package org.rashinban.quality.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.quality.repository.Repository;

class KeysTest {

    @TempDir
    private Path root;
    private Path bundle;
    private Path source;

    @BeforeEach
    void aBundle() throws IOException {
        bundle = root.resolve("bundles/org.rashinban.x");
        source = Files.createDirectories(bundle.resolve("src/x"));
        Files.writeString(bundle.resolve("pom.xml"), "<project/>");
    }

    @Test
    void fieldsKeysAndUsesOfNlsMustAgree() throws IOException {
        write("Messages.java", "package x;\nclass Messages extends NLS {\n public static String Used;\n public static String Lost;\n"
                + " public static String Idle;\n}\n");
        write("View.java", "package x;\nclass View { String a = Messages.Used; String b = Messages.Lost; }\n");
        write("messages.properties", "Used = used\nIdle = idle\nStray = stray\n");

        assertThat(violations()).containsExactly("no text for the field Lost", "no field for the key Stray", "nobody shows Idle");
    }

    @Test
    void keysOfSentencesMustBeAskedForAndExist() throws IOException {
        write("Texts.java", "package x;\nclass Texts { static final Catalogue C = Catalogue.of(Texts.class);\n"
                + " Sentence a = C.sentence(\"used\"); Sentence b = Sentence.of(C, \"lost\", 1); Sentence c(Kind k) {"
                + " return C.sentence(\"kind.\" + k); } }\n");
        write("messages.properties", "used = used\nkind.A = a\nidle = idle\n");

        assertThat(violations()).containsExactly("nobody asks for idle", "Texts.java asks for lost, which has no text");
    }

    @Test
    void theConstantsOfAnEnumMayBeKeys() throws IOException {
        write("Texts.java", "package x;\nclass Texts { static final Catalogue C = Catalogue.of(Texts.class); }\n");
        write("Kind.java", "package x;\nenum Kind {\n    BUSY,\n    IN_USE(2);\n}\n");
        write("messages.properties", "BUSY = busy\nIN_USE = in use\nGONE = gone\n");

        assertThat(violations()).containsExactly("nobody asks for GONE");
    }

    @Test
    void aCatalogueThatNobodyReadsIsCaught() throws IOException {
        write("messages.properties", "a = a\n");

        assertThat(violations()).containsExactly("no class beside it reads it");
    }

    @Test
    void externalisedTextsMustExistAndBeUsed() throws IOException {
        Files.writeString(bundle.resolve("plugin.xml"), "<plugin><view name=\"%view\" label='%lost'/></plugin>\n");
        Files.writeString(Files.createDirectories(bundle.resolve("META-INF")).resolve("MANIFEST.MF"), "Bundle-Name: %name\n");
        Files.writeString(bundle.resolve("plugin.properties"), "name = N\nview = V\nidle = I\n");

        assertThat(new Keys(new Repository(root)).externalised(bundle)).containsExactlyInAnyOrder("no text for %lost",
                "nobody asks for %idle");
    }

    private java.util.List<String> violations() {
        return new Keys(new Repository(root)).violations(source.resolve("messages.properties"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(source.resolve(name), text);
    }
}
