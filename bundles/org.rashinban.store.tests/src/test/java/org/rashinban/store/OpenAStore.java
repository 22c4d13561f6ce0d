package org.rashinban.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/** What another process does in a test: opens a store and says what came of it. */
public final class OpenAStore {

    private OpenAStore() {
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        switch (new Stores(Clock.systemUTC()).open(Path.of(args[0]), "")) {
            case StoreOpening.Opened opened -> {
                out.println("OPENED");
                opened.store().close();
            }
            case StoreOpening.Refused refused -> out.println(refused.reason() + " " + refused.why().in(Locale.JAPANESE));
        }
    }
}
