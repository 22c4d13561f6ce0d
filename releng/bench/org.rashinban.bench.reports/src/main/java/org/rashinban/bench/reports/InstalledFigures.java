package org.rashinban.bench.reports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;

/** The figures that the core registers, without a registry. */
final class InstalledFigures {

    private static final Pattern FIGURE = Pattern.compile("<figure class=\"([^\"]+)\"");

    private InstalledFigures() {
    }

    static Figures all() throws Exception {
        List<FigureProvider> providers = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(registrations());
        while (matcher.find()) {
            providers.add((FigureProvider) Class.forName(matcher.group(1)).getDeclaredConstructor().newInstance());
        }
        return new Figures(providers);
    }

    private static String registrations() throws Exception {
        Path core = Path.of(Figures.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (JarFile jar = new JarFile(core.toFile()); InputStream in = jar.getInputStream(jar.getEntry("plugin.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IOException(core.toString(), e);
        }
    }
}
