package org.rashinban.quality.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.rashinban.quality.repository.Repository;

/** Pages that point into the repository point at something. */
final class Documents {

    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("^(https?:|mailto:|#).*");

    private Documents() {
    }

    static List<String> brokenLinks(Path page) {
        return LINK.matcher(Repository.text(page)).results().map(link -> link.group(1))
                .filter(link -> !ELSEWHERE.matcher(link).matches())
                .filter(link -> !Files.exists(page.resolveSibling(link.replaceFirst("#.*$", ""))))
                .toList();
    }
}
