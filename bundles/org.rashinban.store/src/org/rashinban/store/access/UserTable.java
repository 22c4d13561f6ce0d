package org.rashinban.store.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.permission.Role;

/** The users as the database holds them. */
final class UserTable {

    private static final String SELECT = "SELECT \"id\", \"name\", \"role\", \"department\", \"password_set\", \"scheme\", \"iterations\", "
            + "\"salt\", \"hash\", \"failures\", \"locked_since\", \"locked_minutes\", \"tx\" FROM \"store_user\"";

    private final Connection connection;

    /**
     * A user with what nobody but this package sees.
     *
     * @param tx transaction that changed the user last; wrong passwords are no change of the user
     */
    record Entry(User user, PasswordHash hash, LockOut lockOut, long tx) {
    }

    UserTable(Connection connection) {
        this.connection = connection;
    }

    boolean isEmpty() throws SQLException {
        return all().isEmpty();
    }

    /** By name. */
    List<Entry> all() throws SQLException {
        return select(" ORDER BY \"name_key\"", "");
    }

    Optional<Entry> named(String name) throws SQLException {
        return select(" WHERE \"name_key\" = ?", UserNames.key(name)).stream().findFirst();
    }

    /** Keeps everybody else from changing this user until the transaction ends. */
    void hold(String name) throws SQLException {
        try (PreparedStatement update = connection
                .prepareStatement("UPDATE \"store_user\" SET \"failures\" = \"failures\" WHERE \"name_key\" = ?")) {
            update.setString(1, UserNames.key(name));
            update.executeUpdate();
        }
    }

    void insert(Entry entry) throws SQLException {
        write("INSERT INTO \"store_user\" (\"name\", \"name_key\", \"role\", \"department\", \"password_set\", \"scheme\", "
                + "\"iterations\", \"salt\", \"hash\", \"failures\", \"locked_since\", \"locked_minutes\", \"tx\", \"id\") "
                + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", entry);
    }

    void update(Entry entry) throws SQLException {
        write("UPDATE \"store_user\" SET \"name\" = ?, \"name_key\" = ?, \"role\" = ?, \"department\" = ?, \"password_set\" = ?, "
                + "\"scheme\" = ?, \"iterations\" = ?, \"salt\" = ?, \"hash\" = ?, \"failures\" = ?, \"locked_since\" = ?, "
                + "\"locked_minutes\" = ?, \"tx\" = ? WHERE \"id\" = ?", entry);
    }

    /** Writes nothing but that no wrong password was typed. */
    void endLock(String id) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE \"store_user\" SET \"failures\" = 0, "
                + "\"locked_since\" = NULL, \"locked_minutes\" = 0 WHERE \"id\" = ?")) {
            update.setString(1, id);
            update.executeUpdate();
        }
    }

    void delete(String id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM \"store_user\" WHERE \"id\" = ?")) {
            delete.setString(1, id);
            delete.executeUpdate();
        }
    }

    private void write(String sql, Entry entry) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, entry.user().name());
            statement.setString(2, UserNames.key(entry.user().name()));
            statement.setString(3, entry.user().role().name());
            statement.setString(4, entry.user().department().orElse(null));
            statement.setLong(5, entry.user().passwordSet().toEpochMilli());
            statement.setString(6, entry.hash().scheme());
            statement.setInt(7, entry.hash().iterations());
            statement.setString(8, entry.hash().salt());
            statement.setString(9, entry.hash().hash());
            statement.setInt(10, entry.lockOut().failures());
            if (entry.lockOut().since().isPresent()) {
                statement.setLong(11, entry.lockOut().since().get().toEpochMilli());
            } else {
                statement.setNull(11, Types.BIGINT);
            }
            statement.setInt(12, entry.lockOut().minutes());
            statement.setLong(13, entry.tx());
            statement.setString(14, entry.user().id());
            statement.executeUpdate();
        }
    }

    private List<Entry> select(String condition, String parameter) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SELECT + condition)) {
            if (!parameter.isEmpty()) {
                statement.setString(1, parameter);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
        }
        return entries;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        long since = row.getLong(11);
        Optional<Instant> locked = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(since));
        LockOut lockOut = new LockOut(row.getInt(10), locked, row.getInt(12));
        User user = new User(row.getString(1), row.getString(2), Role.valueOf(row.getString(3)), Optional.ofNullable(row.getString(4)),
                Instant.ofEpochMilli(row.getLong(5)), lockOut.failures(), lockOut.until(),
                lockOut.isByHand());
        return new Entry(user, new PasswordHash(row.getString(6), row.getInt(7), row.getString(8), row.getString(9)), lockOut,
                row.getLong(13));
    }
}
