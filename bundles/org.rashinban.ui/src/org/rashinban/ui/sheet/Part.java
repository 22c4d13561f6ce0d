package org.rashinban.ui.sheet;

/** The parts into which fields that belong together are put; lists have a part each, named like the list. */
public enum Part {
    BASICS, DESCRIPTION, VALUE, TIME, RULES, RELATED, DETAIL, SOURCE;

    /** Whether it stands before the lists, since it says what the object is. */
    public boolean isFirst() {
        return compareTo(RULES) < 0;
    }

    public String label() {
        return switch (this) {
            case BASICS -> Messages.Part_basics;
            case DESCRIPTION -> Messages.Part_description;
            case VALUE -> Messages.Part_value;
            case RULES -> Messages.Part_rules;
            case TIME -> Messages.Part_time;
            case RELATED -> Messages.Part_related;
            case DETAIL -> Messages.Part_detail;
            case SOURCE -> Messages.Part_source;
        };
    }
}
