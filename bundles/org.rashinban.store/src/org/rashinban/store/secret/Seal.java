package org.rashinban.store.secret;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hides what is kept beside a database from whoever has not its key. Beside a database that is not encrypted everything stays as it is.
 *
 * @param key empty where there is none
 */
public record Seal(Optional<SecretKeySpec> key) {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String DERIVATION = "HmacSHA256";
    /** What the key is for: not the one that the pages of the database are encrypted with. */
    private static final byte[] PURPOSE = "beside the database".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** @param databaseKey in hexadecimal; empty for a database without one */
    public static Seal of(String databaseKey) {
        if (databaseKey.isEmpty()) {
            return new Seal(Optional.empty());
        }
        try {
            Mac mac = Mac.getInstance(DERIVATION);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(databaseKey), DERIVATION));
            return new Seal(Optional.of(new SecretKeySpec(mac.doFinal(PURPOSE), "AES")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] close(byte[] plain) {
        if (key.isEmpty()) {
            return plain;
        }
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] hidden = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            return ByteBuffer.allocate(nonce.length + hidden.length).put(nonce).put(hidden).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IOException if it was closed with another key, or is not as it was closed */
    public byte[] open(byte[] closed) throws IOException {
        if (key.isEmpty()) {
            return closed;
        }
        if (closed.length < NONCE_BYTES) {
            throw new IOException("too short to be sealed");
        }
        ByteBuffer parts = ByteBuffer.wrap(closed);
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] hidden = new byte[closed.length - NONCE_BYTES];
        parts.get(nonce).get(hidden);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce).doFinal(hidden);
        } catch (GeneralSecurityException e) {
            throw new IOException("the seal does not fit", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key.orElseThrow(), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
