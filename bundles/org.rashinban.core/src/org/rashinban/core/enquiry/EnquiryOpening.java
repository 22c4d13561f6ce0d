package org.rashinban.core.enquiry;

import java.util.List;

import org.rashinban.model.Enquiry;
import org.rashinban.model.Kpi;
import org.rashinban.model.text.Sentence;

/** What came of opening an enquiry. */
public sealed interface EnquiryOpening {

    /** @param ownerless KPIs that would have been asked about, had anybody been there to ask */
    record Opened(Enquiry enquiry, List<Kpi> ownerless) implements EnquiryOpening {
        public Opened {
            ownerless = List.copyOf(ownerless);
        }
    }

    record Refused(Sentence why) implements EnquiryOpening {
    }
}
