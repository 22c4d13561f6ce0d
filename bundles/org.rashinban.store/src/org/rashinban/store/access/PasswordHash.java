package org.rashinban.store.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a password: enough to recognise it, too little to learn it. How it was made is kept with it, so that the work can be
 * raised without asking anybody for a new password.
 *
 * @param salt random and different for each user, in hexadecimal
 */
record PasswordHash(String scheme, int iterations, String salt, String hash) {

    private static final String SCHEME = "PBKDF2WithHmacSHA512";
    /** What OWASP asks of this scheme (2023). */
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Belongs to no password. To check one against it takes as long as with a user's. */
    static final PasswordHash NOBODYS = new PasswordHash(SCHEME, ITERATIONS, "00".repeat(SALT_BYTES), "");

    static PasswordHash of(String password) {
        return of(password, ITERATIONS);
    }

    static PasswordHash of(String password, int iterations) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PasswordHash(SCHEME, iterations, HexFormat.of().formatHex(salt), derive(SCHEME, password, salt, iterations));
    }

    boolean matches(String password) {
        String typed = derive(scheme, password, HexFormat.of().parseHex(salt), iterations);
        return MessageDigest.isEqual(HexFormat.of().parseHex(typed), HexFormat.of().parseHex(hash));
    }

    /** Whether a hash of the same password made today would be harder to break. */
    boolean isOutdated() {
        return !scheme.equals(SCHEME) || iterations < ITERATIONS;
    }

    /**
     * Tells this hash from any other without giving it away. Who knows nothing but this cannot even try passwords: the salt, which is forgotten
     * with the password, is part of it.
     */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", scheme, String.valueOf(iterations), salt, hash).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the hash, which belongs in no log. */
    @Override
    public String toString() {
        return scheme;
    }

    /** Full and half width are one: which of them an input method sends is chance. */
    private static String derive(String scheme, String password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray(), salt, iterations, HASH_BITS);
        try {
            return HexFormat.of().formatHex(SecretKeyFactory.getInstance(scheme).generateSecret(spec).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }
}
