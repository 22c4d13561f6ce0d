package org.rashinban.store.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

import org.rashinban.model.text.Sentence;

/** What a user may be called, and what password the user may have. */
final class UserNames {

    private static final int LONGEST_NAME = 60;
    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 200;

    private UserNames() {
    }

    /** Two names with one key are one name: width and case make no difference. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    static Optional<Sentence> refusal(String name) {
        boolean fit = !key(name).isEmpty() && name.codePointCount(0, name.length()) <= LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
        return fit ? Optional.empty() : Optional.of(Texts.CATALOGUE.sentence("user.name", LONGEST_NAME));
    }

    static Optional<Sentence> passwordRefusal(String name, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD) {
            return Optional.of(Texts.CATALOGUE.sentence("password.length", SHORTEST_PASSWORD, LONGEST_PASSWORD));
        }
        return key(password).equals(key(name)) ? Optional.of(Texts.CATALOGUE.sentence("password.name")) : Optional.empty();
    }

    static boolean isTooLong(String password) {
        return password.length() > 2 * LONGEST_PASSWORD;
    }
}
