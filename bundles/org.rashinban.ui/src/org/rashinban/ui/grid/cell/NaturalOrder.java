package org.rashinban.ui.grid.cell;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.rashinban.model.text.TextNormalizer;

/** The order in which people look for texts: A2 before A10, full width beside half width. */
final class NaturalOrder implements Comparator<String> {

    private static final Pattern PART = Pattern.compile("\\d+|\\D+"); //$NON-NLS-1$

    /** One order serves one sorting, which asks for each text many times. */
    private final Map<String, List<String>> known = new HashMap<>();

    @Override
    public int compare(String one, String other) {
        List<String> left = known.computeIfAbsent(one, NaturalOrder::parts);
        List<String> right = known.computeIfAbsent(other, NaturalOrder::parts);
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = compareParts(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(length(left), length(right));
        return order != 0 ? order : one.compareTo(other);
    }

    private static List<String> parts(String text) {
        return PART.matcher(TextNormalizer.searchKey(text)).results().map(MatchResult::group).toList();
    }

    private static int length(List<String> parts) {
        return parts.stream().mapToInt(String::length).sum();
    }

    private static int compareParts(String left, String right) {
        boolean numbers = Character.isDigit(left.charAt(0)) && Character.isDigit(right.charAt(0));
        return numbers ? new BigInteger(left).compareTo(new BigInteger(right)) : left.compareTo(right);
    }
}
