package org.rashinban.reports.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.rashinban.model.text.Sentence;

/** What came of one file of a batch. */
public sealed interface Output {

    Path file();

    /**
     * @param lost    letters that the encoding has no place for
     * @param leftOut sheets that would have had nothing to show
     * @param remarks what does not stand in it as it should
     */
    record Written(Path file, Set<String> lost, List<String> leftOut, List<Sentence> remarks) implements Output {

        public Written {
            lost = Set.copyOf(lost);
            leftOut = List.copyOf(leftOut);
            remarks = List.copyOf(remarks);
        }
    }

    /** The file is as it was before. */
    record Refused(Path file, Sentence why) implements Output {
    }
}
