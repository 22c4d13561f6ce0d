package org.rashinban.store.secret;

import java.text.Normalizer;
import java.util.Optional;

import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Sentence;

/** What a new store may be encrypted with. */
public final class Passphrase {

    private static final Catalogue MESSAGES = Catalogue.of(Passphrase.class);
    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;

    private Passphrase() {
    }

    /** Why a store cannot be encrypted with it; empty if it can. */
    public static Optional<Sentence> refusal(String passphrase) {
        String normal = Normalizer.normalize(passphrase, Normalizer.Form.NFKC);
        int length = normal.codePointCount(0, normal.length());
        boolean fit =
                length >= SHORTEST && length <= LONGEST && normal.codePoints().noneMatch(Character::isISOControl) && !normal.isBlank();
        return fit ? Optional.empty() : Optional.of(MESSAGES.sentence("passphrase.unfit", SHORTEST, LONGEST));
    }
}
