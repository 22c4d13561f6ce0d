package org.rashinban.exchange.reply;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * A file that may be a form which came back.
 *
 * @param name as it is told: with the folders in which it lies below the one that was named
 */
public record ReturnedFile(Path path, String name) {

    /** Offices file by department and by year; what lies deeper than this was not put there for an enquiry. */
    private static final int DEEPEST = 6;

    public static ReturnedFile of(Path file) {
        return new ReturnedFile(file, file.getFileName().toString());
    }

    /**
     * The file itself, or what may be forms in a folder and the folders in it, by name. Notes that Excel keeps beside an open file are passed over. A
     * folder that cannot be looked into is among them, so that it is told of.
     */
    public static List<ReturnedFile> in(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(of(place));
        }
        List<ReturnedFile> found = new ArrayList<>();
        Files.walkFileTree(place, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(place) || !isPassedOver(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isPassedOver(file)) {
                    found.add(new ReturnedFile(file, name(place, file)));
                }
                return found.size() > Limits.FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
                if (file.equals(place)) {
                    throw cause;
                }
                return visitFile(file, null);
            }
        });
        found.sort(Comparator.comparing(ReturnedFile::name));
        return found;
    }

    private static String name(Path place, Path file) {
        return place.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isPassedOver(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("~$") || name.startsWith(".")
                || name.toLowerCase(Locale.ROOT).matches("desktop\\.ini|thumbs\\.db|__macosx");
    }
}
