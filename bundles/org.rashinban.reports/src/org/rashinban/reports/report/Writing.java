package org.rashinban.reports.report;

import java.util.List;

import org.rashinban.model.text.Sentence;

/** What came of writing a report. */
public sealed interface Writing {

    /**
     * @param fingerprint of all that its figures say
     * @param leftOut     sheets that would have had nothing to show
     * @param remarks     what does not stand in it as it should
     */
    record Written(String fingerprint, List<String> sheets, List<String> leftOut, List<Sentence> remarks) implements Writing {

        public Written {
            sheets = List.copyOf(sheets);
            leftOut = List.copyOf(leftOut);
            remarks = List.copyOf(remarks);
        }
    }

    record Refused(Sentence why) implements Writing {
    }
}
