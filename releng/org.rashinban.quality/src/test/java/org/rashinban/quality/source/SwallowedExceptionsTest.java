package org.rashinban.quality.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.quality.repository.Repository;

class SwallowedExceptionsTest {

    @Test
    void noExceptionIsLost() {
        Repository repository = Repository.current();
        List<Path> sources = repository.files(name -> name.startsWith("bundles/") && name.endsWith(".java"));

        assertThat(sources).isNotEmpty();
        assertThat(sources).flatExtracting(file -> SwallowedExceptions.in(file).stream().map(words -> repository.name(file) + ":" + words)
                .toList()).isEmpty();
    }

    @Test
    void anEmptyCatchBlockIsCaughtWhateverItsComment(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("A.java"), """
                class A {
                    int read(String text) {
                        try {
                            return Integer.parseInt(text);
                        } catch (NumberFormatException e) {
                            // never happens
                        }
                        try {
                            return Integer.parseInt(text);
                        } catch (NumberFormatException e) {
                            return 0;
                        }
                    }
                }
                """);

        assertThat(SwallowedExceptions.in(file)).containsExactly("5: NumberFormatException is swallowed");
    }
}
