package org.rashinban.reports.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.ss.util.WorkbookUtil;

/** Names for sheets as Excel allows them: short, without some signs, and none twice. */
public final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    public String unique(String wished) {
        String safe = WorkbookUtil.createSafeSheetName(wished.strip().isEmpty() ? "-" : wished.strip(), ' ').strip();
        String name = safe;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String end = " (" + number + ")";
            name = safe.substring(0, Math.min(safe.length(), LONGEST - end.length())) + end;
        }
        return name;
    }
}
