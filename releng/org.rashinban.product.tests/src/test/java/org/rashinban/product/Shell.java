package org.rashinban.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs a program in an environment of its own, and keeps what it printed on each stream. */
final class Shell {

    record Result(int exitCode, String out, String err) {
    }

    private static final Path ROOT = Path.of(System.getProperty("rashinban.root"));

    private final Map<String, String> environment = new LinkedHashMap<>();

    Shell() {
        with("PATH", System.getenv("PATH"));
        with("HOME", System.getProperty("user.home"));
        with("JAVA_HOME", System.getProperty("java.home"));
    }

    static Path root() {
        return ROOT;
    }

    /** The product for this system, as the build made it. */
    static Path product() {
        return ROOT.resolve("releng/org.rashinban.product/target/products/org.rashinban.product/linux/gtk/x86_64/rashinban");
    }

    Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** As on a machine where no Java is installed: one would be found in {@code directory} alone. */
    Shell withoutJava(Path directory) throws IOException {
        Files.createDirectory(tools(directory));
        for (String tool : List.of("basename", "bash", "cat", "dirname", "head", "id", "ls", "mkdir", "readlink", "sed", "sh", "tr",
                "uname")) {
            Files.createSymbolicLink(tools(directory).resolve(tool), Path.of("/usr/bin").resolve(tool));
        }
        return with("PATH", tools(directory).toString()).with("JAVA_HOME", "").with("RASHINBAN_JVM_DIR", directory.toString());
    }

    /** The programs that the scripts need, and no Java beside them. */
    static Path tools(Path directory) {
        return directory.resolve("tools");
    }

    Result run(Path directory, String... command) {
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
            CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(String.join(" ", command) + " did not end; it said: " + err.join());
            }
            return new Result(process.exitValue(), out.join(), err.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for " + String.join(" ", command), e);
        }
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
