package org.rashinban.model.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What says only that it is what stands in another row, which nobody sees beside the value any more. */
public final class Ditto {

    private static final Set<String> MARKS =
            Stream.of("〃", "\u2033", "同上", "同前", "上に同じ", "上記と同じ", "ditto").map(TextNormalizer::searchKey)
                    .collect(Collectors.toUnmodifiableSet());

    private Ditto() {
    }

    public static boolean is(String text) {
        return MARKS.contains(TextNormalizer.searchKey(text));
    }
}
