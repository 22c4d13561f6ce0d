package org.rashinban.exchange.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 over what a form was issued with, so that it shows when it comes back with something else. */
public final class Checksum {

    private static final byte END_OF_FIELD = 0x1F;

    private final MessageDigest digest;

    public Checksum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public Checksum add(String field) {
        digest.update(field.getBytes(StandardCharsets.UTF_8));
        digest.update(END_OF_FIELD);
        return this;
    }

    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
