package org.rashinban.model.period;

import java.util.Set;

final class Readings {

    private Readings() {
    }

    static PeriodReading whole(FiscalPeriod period, PeriodNote... notes) {
        return new PeriodReading.Read(period, PeriodEdge.WHOLE, Set.of(notes));
    }

    static PeriodReading unreadable(String key, Object... args) {
        return new PeriodReading.Unreadable(Texts.CATALOGUE.sentence(key, args));
    }
}
