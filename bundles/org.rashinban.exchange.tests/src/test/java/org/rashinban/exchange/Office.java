package org.rashinban.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window: opens files and saves them again, as somebody does who has no Excel. */
public final class Office {

    private static final int MINUTES = 5;

    private final String program;

    private Office(String program) {
        this.program = program;
    }

    /** Tests that need LibreOffice are passed over where it is not installed, but fail where it has to be (RASHINBAN_OFFICE=required). */
    public static Office orPassOver() {
        Optional<Office> office = installed();
        if (office.isEmpty() && "required".equals(System.getenv("RASHINBAN_OFFICE"))) {
            throw new AssertionError("LibreOffice (soffice) is not on the path, but RASHINBAN_OFFICE=required asks for it");
        }
        assumeTrue(office.isPresent(), "LibreOffice is not installed");
        return office.orElseThrow();
    }

    private static Optional<Office> installed() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable).findFirst().map(found -> new Office(found.toString()));
    }

    /** Saves all of them in a format, under the same names with its ending, in a folder. */
    public void saveAs(String format, List<Path> files, Path folder, Path profile) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(program, "-env:UserInstallation=" + profile.toUri(), "--headless", "--convert-to", format,
                        "--outdir", folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(profile.resolveSibling("office.log").toFile())
                        .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not come to an end");
        }
    }
}
