package org.rashinban.core.formula;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.rashinban.core.formula.Token.Kind;

/**
 * Cuts a formula into tokens. Full-width signs and digits are read like the narrow ones. A code that holds signs is put in
 * brackets: {@code [01-01]}.
 */
final class Tokens {

    private static final Map<String, Kind> SIGNS = Map.ofEntries(
            Map.entry("+", Kind.PLUS), Map.entry("-", Kind.MINUS), Map.entry("−", Kind.MINUS), Map.entry("‐", Kind.MINUS),
            Map.entry("*", Kind.TIMES), Map.entry("×", Kind.TIMES), Map.entry("/", Kind.DIVIDED_BY), Map.entry("÷", Kind.DIVIDED_BY),
            Map.entry("(", Kind.OPEN), Map.entry(")", Kind.CLOSE), Map.entry(",", Kind.COMMA), Map.entry("、", Kind.COMMA));

    private final String text;
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    /** All tokens and the end. What cannot be read is a token too, for the parser to tell. */
    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        List<Token> all = new ArrayList<>();
        do {
            all.add(tokens.next());
        } while (!all.getLast().is(Kind.END));
        return all;
    }

    private Token next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        int start = at;
        if (at == text.length()) {
            return new Token(Kind.END, "", start + 1);
        }
        String sign = narrow(at);
        at++;
        if (sign.equals("[")) {
            return bracketed(start);
        }
        if (SIGNS.containsKey(sign)) {
            return new Token(SIGNS.get(sign), sign, start + 1);
        }
        return word(start);
    }

    private Token bracketed(int start) {
        while (at < text.length() && !narrow(at).equals("]")) {
            at++;
        }
        if (at == text.length()) {
            return new Token(Kind.UNREADABLE, text.substring(start), start + 1);
        }
        at++;
        return new Token(Kind.CODE, text.substring(start + 1, at - 1).strip(), start + 1);
    }

    private Token word(int start) {
        while (at < text.length() && isWordPart(narrow(at))) {
            at++;
        }
        String word = Normalizer.normalize(text.substring(start, at), Normalizer.Form.NFKC);
        if (word.matches("\\d+(\\.\\d+)?")) {
            return new Token(Kind.NUMBER, word, start + 1);
        }
        boolean code = Character.isLetter(word.codePointAt(0));
        return new Token(code ? Kind.CODE : Kind.UNREADABLE, word, start + 1);
    }

    private static boolean isWordPart(String sign) {
        return sign.chars().allMatch(character -> Character.isLetterOrDigit(character) || character == '_' || character == '.')
                || Character.isSurrogate(sign.charAt(0));
    }

    /** One character alone, so that positions stay those of the text as written. */
    private String narrow(int index) {
        return Normalizer.normalize(text.substring(index, index + 1), Normalizer.Form.NFKC);
    }
}
