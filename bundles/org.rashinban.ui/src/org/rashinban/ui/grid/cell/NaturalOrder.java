package org.rashinban.ui.grid.cell;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rashinban.model.text.TextNormalizer;

/** The order in which people look for texts: A2 before A10, full width beside half width. */
final class NaturalOrder implements Comparator<String> {

    private static final Pattern PART = Pattern.compile("\\d+|\\D+"); //$NON-NLS-1$

    @Override
    public int compare(String one, String other) {
        String left = TextNormalizer.searchKey(one);
        String right = TextNormalizer.searchKey(other);
        Matcher leftParts = PART.matcher(left);
        Matcher rightParts = PART.matcher(right);
        while (leftParts.find() && rightParts.find()) {
            int order = compareParts(leftParts.toMatchResult(), rightParts.toMatchResult());
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(left.length(), right.length());
        return order != 0 ? order : one.compareTo(other);
    }

    private static int compareParts(MatchResult left, MatchResult right) {
        boolean numbers = Character.isDigit(left.group().charAt(0)) && Character.isDigit(right.group().charAt(0));
        return numbers ? new BigInteger(left.group()).compareTo(new BigInteger(right.group())) : left.group().compareTo(right.group());
    }
}
