package org.rashinban.core.figure;

/** What a colour is to say. Media choose the colour and always put a symbol or a word beside it. */
public enum Tone {
    BEST, GOOD, FAIR, POOR, WORST,
    /** Says nothing about how well it goes: no target, not due. */
    NEUTRAL,
    /** Something is missing that should be there. */
    OPEN
}
