package org.rashinban.quality.catalogue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A catalogue's entries in the order of the file, and the keys it gives twice. */
record PropertyFile(Map<String, String> entries, List<String> repeated) {

    static PropertyFile read(Path file) {
        Map<String, String> entries = new LinkedHashMap<>();
        List<String> repeated = new ArrayList<>();
        Properties reader = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (entries.put((String) key, (String) value) != null) {
                    repeated.add((String) key);
                }
                return null;
            }
        };
        try (Reader in = Files.newBufferedReader(file)) {
            reader.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return new PropertyFile(entries, repeated);
    }
}
