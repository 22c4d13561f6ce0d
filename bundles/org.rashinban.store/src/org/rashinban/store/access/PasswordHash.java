package org.rashinban.store.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.rashinban.store.secret.Pbkdf2;

/**
 * What is kept of a password: enough to recognise it, too little to learn it. How it was made is kept with it, so that the work can be
 * raised without asking anybody for a new password.
 *
 * @param salt random and different for each user, in hexadecimal
 */
record PasswordHash(String scheme, int iterations, String salt, String hash) {

    private static final int HASH_BITS = 512;

    /** Belongs to no password. To check one against it takes as long as with a user's. */
    static final PasswordHash NOBODYS = new PasswordHash(Pbkdf2.SCHEME, Pbkdf2.ITERATIONS, "00".repeat(Pbkdf2.SALT_BYTES), "");

    static PasswordHash of(String password) {
        return of(password, Pbkdf2.ITERATIONS);
    }

    static PasswordHash of(String password, int iterations) {
        Pbkdf2 fresh = Pbkdf2.fresh(iterations);
        return new PasswordHash(fresh.scheme(), iterations, fresh.salt(), fresh.derive(password, HASH_BITS));
    }

    boolean matches(String password) {
        String typed = new Pbkdf2(scheme, iterations, salt).derive(password, HASH_BITS);
        return MessageDigest.isEqual(HexFormat.of().parseHex(typed), HexFormat.of().parseHex(hash));
    }

    /** Whether a hash of the same password made today would be harder to break. */
    boolean isOutdated() {
        return !scheme.equals(Pbkdf2.SCHEME) || iterations < Pbkdf2.ITERATIONS;
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
}
