package org.rashinban.store.secret;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Makes bits of what somebody typed, slowly enough that nobody tries many guesses.
 *
 * @param salt random and different each time, in hexadecimal
 */
public record Pbkdf2(String scheme, int iterations, String salt) {

    /** What is used for whatever is made from now on. */
    public static final String SCHEME = "PBKDF2WithHmacSHA512";
    /** What OWASP asks of this scheme (2023). */
    public static final int ITERATIONS = 210_000;
    /** Length of a salt. */
    public static final int SALT_BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** With a new salt. */
    public static Pbkdf2 fresh(int iterations) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Pbkdf2(SCHEME, iterations, HexFormat.of().formatHex(salt));
    }

    /**
     * Full and half width are one: which of them an input method sends is chance.
     *
     * @return in hexadecimal
     */
    public String derive(String typed, int bits) {
        PBEKeySpec spec = new PBEKeySpec(Normalizer.normalize(typed, Normalizer.Form.NFKC).toCharArray(), HexFormat.of().parseHex(salt),
                iterations, bits);
        try {
            return HexFormat.of().formatHex(SecretKeyFactory.getInstance(scheme).generateSecret(spec).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }
}
