package org.rashinban.quality.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The files people wrote: everything below the root but what tools put there. */
public final class Repository {

    private static final Set<String> MADE_BY_TOOLS =
            Set.of(".git", ".build", "target", "bin", "src-gen", ".settings", ".metadata", ".polyglot");

    /** The model generator writes these beside hand-written files; its labels are written by hand and checked in their place. */
    private static final Set<String> GENERATED = Set.of(
            "bundles/org.rashinban.model/plugin.properties",
            "bundles/org.rashinban.model.edit/plugin.properties",
            "bundles/org.rashinban.model.edit/plugin_ja.properties");

    private final Path root;

    public Repository(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** The one this class was built in. */
    public static Repository current() {
        String given = System.getProperty("rashinban.root");
        Path start = given == null ? Path.of("").toAbsolutePath() : Path.of(given);
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve("bundles"))) {
                return new Repository(folder);
            }
        }
        throw new IllegalStateException("No repository at or above " + start);
    }

    public Path root() {
        return root;
    }

    public Path resolve(String path) {
        return root.resolve(path);
    }

    /** The path as a violation names it: from the root, with slashes. */
    public String name(Path file) {
        return root.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    public List<Path> files(Predicate<String> wanted) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return MADE_BY_TOOLS.contains(folder.getFileName().toString()) && !folder.equals(root)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = name(file);
                    if (attributes.isRegularFile() && !GENERATED.contains(name) && wanted.test(name)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }

    public List<Path> files(String extension) {
        return files(name -> name.endsWith(extension));
    }

    /** Every module below {@code bundles} that is built to something, tests included, in alphabetical order. */
    public List<Bundle> bundles() {
        return files(name -> name.startsWith("bundles/") && name.endsWith("/pom.xml")).stream()
                .filter(pom -> !text(pom).contains("<packaging>pom</packaging>")).map(Path::getParent).map(Bundle::new).toList();
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
