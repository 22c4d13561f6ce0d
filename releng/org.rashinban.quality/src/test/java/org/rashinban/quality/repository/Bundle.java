package org.rashinban.quality.repository;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** One folder of {@code bundles}. */
public record Bundle(Path folder) {

    public String name() {
        return folder.getFileName().toString();
    }

    public boolean isTests() {
        return name().endsWith(".tests");
    }

    /** Tests, and what they share; no feature ships it. */
    public boolean isForTests() {
        return isTests() || name().contains(".testing");
    }

    /** Fragments carry resources into the platform's bundles; some hold no class at all. */
    public boolean isFragment() {
        return manifest().filter(found -> found.getMainAttributes().getValue("Fragment-Host") != null).isPresent();
    }

    public boolean hasSources() {
        return sourceFolders().stream().anyMatch(source -> !filesIn(source, ".java").isEmpty());
    }

    public List<Path> sourceFolders() {
        return Stream.of("src", "src-gen", "src/main/java", "src/test/java").map(folder::resolve).filter(Files::isDirectory).toList();
    }

    /** The folders that its classes are compiled to, those of a plain test module included. */
    public List<Path> classFolders() {
        return Stream.of("target/classes", "target/test-classes").map(folder::resolve).filter(Files::isDirectory).toList();
    }

    /** Whether the model generator wrote the class, told by its source. */
    public boolean isGenerated(String className) {
        String outermost = className.contains("$") ? className.substring(0, className.indexOf('$')) : className;
        return Files.isRegularFile(folder.resolve("src-gen").resolve(outermost.replace('.', '/') + ".java"));
    }

    public Optional<Manifest> manifest() {
        Path file = folder.resolve("META-INF/MANIFEST.MF");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(new Manifest(in));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static List<Path> filesIn(Path top, String extension) {
        try (var files = Files.walk(top)) {
            return files.filter(file -> file.toString().endsWith(extension)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
