package org.rashinban.core.enquiry;

/**
 * The part in which two texts differ: what they begin and end with alike lies outside.
 *
 * @param start     where it begins in both
 * @param beforeEnd where it ends in the text before
 * @param afterEnd  where it ends in the text after
 */
public record TextDifference(int start, int beforeEnd, int afterEnd) {

    public static TextDifference of(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        if (start > 0 && Character.isHighSurrogate(before.charAt(start - 1))) {
            start--;
        }
        int same = 0;
        while (same < shorter - start && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        if (same > 0 && Character.isLowSurrogate(before.charAt(before.length() - same))) {
            same--;
        }
        return new TextDifference(start, before.length() - same, after.length() - same);
    }

    public String in(String text, boolean after) {
        return text.substring(start, after ? afterEnd : beforeEnd);
    }

    public boolean isEmpty() {
        return start == beforeEnd && start == afterEnd;
    }
}
