package org.rashinban.store.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;

import org.rashinban.store.engine.DerbyEngine;
import org.rashinban.store.engine.Engine;

/**
 * Brings a database to the current format, one numbered script after the other, each in a transaction of its own: whenever it is
 * interrupted, the database is in exactly one format.
 */
public final class Migrations {

    /** Format of this version. There is a script for each number from 1. */
    public static final int FORMAT = 1;

    private final Engine engine;
    private final int target;
    private final IntFunction<String> scripts;

    public Migrations(Engine engine) {
        this(engine, FORMAT, Migrations::text);
    }

    /** @param scripts by number, up to the format to be reached */
    Migrations(Engine engine, int target, IntFunction<String> scripts) {
        this.engine = engine;
        this.target = target;
        this.scripts = scripts;
    }

    /** @return the format of the database; 0 if it is empty */
    public int format() {
        return engine.transact(Migrations::format);
    }

    public void migrate() {
        for (int next = format() + 1; next <= target; next++) {
            int number = next;
            engine.transact(connection -> {
                apply(connection, number);
                return number;
            });
        }
    }

    private void apply(Connection connection, int number) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : script(number)) {
                statement.execute(sql);
            }
            statement.executeUpdate("UPDATE \"head\" SET \"format\" = " + number);
        }
    }

    private static int format(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "head", null)) {
            if (!tables.next()) {
                return 0;
            }
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT \"format\" FROM \"head\"");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Tells databases apart that were made by different scripts, even of one format. */
    static String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int number = 1; number <= FORMAT; number++) {
                digest.update(DerbyEngine.inItsWords(text(number)).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> script(int number) {
        String statements = scripts.apply(number).lines().filter(line -> !line.startsWith("--")).reduce("", (a, b) -> a + b + "\n");
        return Arrays.stream(engine.columnTypes(statements).split(";\\s*\n")).map(String::strip).filter(sql -> !sql.isEmpty()).toList();
    }

    static String text(int number) {
        try (InputStream in = Migrations.class.getResourceAsStream(String.format("V%03d.sql", number))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
