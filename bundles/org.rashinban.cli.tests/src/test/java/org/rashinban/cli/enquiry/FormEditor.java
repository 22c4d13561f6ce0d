package org.rashinban.cli.enquiry;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Software that is not Rashinban's, in the hands of somebody who types into forms, sorts and moves their rows, and saves them. What is to be done is
 * put together first and then run in one go.
 */
interface FormEditor {

    int MINUTES = 5;

    /** A form that is opened; its sheet with the values is worked on. */
    Sheet open(Path file);

    /** Whether what a formula comes to is saved with it. */
    boolean calculates();

    /** Does all that was put together. */
    void run(Path folder) throws IOException, InterruptedException;

    /** Rows as they are numbered on the sheet; columns counted from zero. */
    interface Sheet {

        /** As it is typed: the software decides itself what it takes for a number, a date or a formula. */
        Sheet type(String cell, String text);

        /** From the last to the first, by what stands in a column. */
        Sheet sort(int first, int last, int column);

        Sheet hideRow(int row);

        Sheet insertRow(int row);

        Sheet deleteRow(int row);

        Sheet move(String range, String to);

        /** A column in front of an earlier one, as cutting and inserting does. */
        Sheet moveColumn(int from, int before);

        Sheet merge(String range);

        Sheet rename(String name);

        /** Everywhere in the hidden sheet, which somebody has found. */
        Sheet replaceHidden(String from, String to);

        void save(Path to);
    }

    /** Programs of that name on the path, in its order. */
    static Stream<Path> onPath(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }

    /** Tests are passed over where the software is missing, but fail where it has to be there. */
    static boolean isRequired() {
        return "required".equals(System.getenv("RASHINBAN_OFFICE"));
    }

    /** @return what the program ended with */
    static int start(List<String> command, Path log) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(command.getFirst() + " did not come to an end");
        }
        return process.exitValue();
    }
}
