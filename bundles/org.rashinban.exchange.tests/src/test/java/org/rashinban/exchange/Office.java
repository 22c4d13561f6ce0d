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
        List<String> arguments = new ArrayList<>(List.of("--convert-to", format, "--outdir", folder.toString()));
        files.forEach(file -> arguments.add(file.toString()));
        run(arguments, profile);
    }

    /** Saves a file as a workbook of the old kind that nobody can open without a password. */
    public void saveWithPassword(Path file, Path to, String password, Path profile) throws IOException, InterruptedException {
        // The first start fills the profile; only then a macro of one's own stays in it.
        run(List.of("--terminate_after_init"), profile);
        Files.writeString(profile.resolve("user/basic/Standard/Module1.xba"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
                <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
                Sub Main
                  On Error Goto Failed
                  Dim asItIs(0) As New com.sun.star.beans.PropertyValue
                  doc = StarDesktop.loadComponentFromURL(ConvertToURL("%s"), "_blank", 0, asItIs())
                  Dim out(1) As New com.sun.star.beans.PropertyValue
                  out(0).Name = "FilterName" : out(0).Value = "MS Excel 97"
                  out(1).Name = "Password" : out(1).Value = "%s"
                  doc.storeToURL(ConvertToURL("%s"), out())
                Failed:
                  StarDesktop.terminate()
                End Sub
                </script:module>
                """.formatted(file, password, to));
        run(List.of("--norestore", "macro:///Standard.Module1.Main"), profile);
    }

    private void run(List<String> arguments, Path profile) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program, "-env:UserInstallation=" + profile.toUri(), "--headless"));
        command.addAll(arguments);
        Process process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(profile.resolveSibling("office.log").toFile())
                        .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not come to an end");
        }
    }
}
