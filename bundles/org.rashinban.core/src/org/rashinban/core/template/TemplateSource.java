package org.rashinban.core.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder with templates, wherever it is: {@code plans/} holds a folder each, {@code scales/} a file each. */
public interface TemplateSource {

    /** The files and folders directly in a folder, by name, sorted; none if there is no such folder. */
    List<String> list(String folder) throws IOException;

    /** Empty if there is no such file. */
    Optional<byte[]> read(String path) throws IOException;

    /** How a file is named in problems. */
    String display(String path);

    static TemplateSource of(Path folder) {
        return new DirectorySource(folder);
    }
}
