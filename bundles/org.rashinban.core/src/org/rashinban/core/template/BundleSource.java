package org.rashinban.core.template;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

import org.osgi.framework.Bundle;

/** A folder inside a bundle, packed or not. */
record BundleSource(Bundle bundle, String folder) implements TemplateSource {

    @Override
    public List<String> list(String below) {
        Enumeration<String> entries = bundle.getEntryPaths(inBundle(below));
        return entries == null ? List.of() : Collections.list(entries).stream().map(BundleSource::lastName).sorted().toList();
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        URL entry = bundle.getEntry(inBundle(path));
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = entry.openStream()) {
            return Optional.of(in.readAllBytes());
        }
    }

    @Override
    public String display(String path) {
        return bundle.getSymbolicName() + "/" + inBundle(path);
    }

    private String inBundle(String path) {
        return folder.equals(".") ? path : folder + "/" + path;
    }

    /** Entry paths of folders end with a slash. */
    private static String lastName(String path) {
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }
}
