package org.rashinban.store.access;

/** Who somebody claims to be, and the password that is to prove it. */
public record Credentials(String user, String password) {

    /** Without the password, which belongs in no log. */
    @Override
    public String toString() {
        return user;
    }
}
