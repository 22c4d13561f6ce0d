package org.rashinban.core.dashboard;

import java.util.List;

import org.rashinban.model.Dashboard;
import org.rashinban.model.text.Localized;

/** What came of reading a dashboard: one that can be shown, or every reason why not. */
public sealed interface DashboardReading {

    record Read(Dashboard dashboard) implements DashboardReading {
    }

    record Refused(List<Localized> problems) implements DashboardReading {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
