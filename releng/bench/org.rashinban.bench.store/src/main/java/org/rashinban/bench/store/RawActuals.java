package org.rashinban.bench.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.stream.IntStream;

import org.rashinban.model.Actual;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.mapping.Column;
import org.rashinban.store.mapping.IndexColumn;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;
import org.rashinban.store.mapping.Table;
import org.rashinban.store.program.Reported;
import org.rashinban.store.schema.SchemaScript;

/** What somebody would write by hand: a table like that of the actuals, with its indexes, one prepared statement, batches. */
final class RawActuals implements AutoCloseable {

    private static final String NAME = "raw_actual";
    private static final int BATCH = 1000;

    private final Connection connection;
    private final PreparedStatement insert;
    private final int[] types;
    private final Table table;

    RawActuals(Engine engine) throws SQLException {
        ModelMapping mapping = ModelMapping.ofModel();
        table = mapping.table(RashinbanPackage.Literals.ACTUAL, Realm.QUERIED);
        engine.transact(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String sql : SchemaScript.statements(mapping)) {
                    if (sql.startsWith("CREATE TABLE " + table.quotedName()) || sql.contains(" ON " + table.quotedName() + " ")) {
                        statement.execute(engine.columnTypes(sql.replace("\"actual", "\"" + NAME)));
                    }
                }
            }
            return NAME;
        });
        types = IntStream.concat(IntStream.of(Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.BIGINT, Types.BIGINT),
                IntStream.concat(table.columns().stream().mapToInt(column -> column.kind().jdbcType()),
                        table.indexes().stream().mapToInt(column -> column.aspect().jdbcType())))
                .toArray();
        connection = engine.connect();
        insert = connection.prepareStatement(table.insert().replace(table.quotedName(), "\"" + NAME + "\""));
    }

    /** A row as the statement takes it, with all that can be made beforehand made. */
    Object[] row(String kpi, Actual actual, long position) {
        Object[] row = new Object[Table.FIXED.size() + table.columns().size() + table.indexes().size()];
        row[0] = actual.getId();
        row[1] = kpi;
        row[2] = "Kpi.actuals";
        row[3] = position;
        row[4] = 1L;
        int index = Table.FIXED.size();
        for (Column column : table.columns()) {
            row[index++] = column.valueOf(actual);
        }
        for (IndexColumn column : table.indexes()) {
            Object value = actual.eGet(column.of().feature());
            row[index++] = value == null ? null : switch (column.aspect()) {
                case FIRST_DAY -> Date.valueOf(actual.getPeriod().first());
                case LAST_DAY -> Date.valueOf(actual.getPeriod().last());
                case NUMBER -> actual.getAmount().value();
            };
        }
        return row;
    }

    List<Object[]> rows(List<Reported> values) {
        return values.stream().map(value -> row(value.kpi(), value.actual(), 1)).toList();
    }

    void insertAndCommit(Object[] row) throws SQLException {
        bind(row);
        insert.executeUpdate();
        connection.commit();
    }

    void insertAndCommit(List<Object[]> rows) throws SQLException {
        int waiting = 0;
        for (Object[] row : rows) {
            bind(row);
            insert.addBatch();
            if (++waiting % BATCH == 0) {
                insert.executeBatch();
            }
        }
        insert.executeBatch();
        connection.commit();
    }

    private void bind(Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            switch (row[i]) {
                case null -> insert.setNull(i + 1, types[i]);
                case String text -> insert.setString(i + 1, text);
                case Long number -> insert.setLong(i + 1, number);
                case BigDecimal number -> insert.setBigDecimal(i + 1, number);
                case Date day -> insert.setDate(i + 1, day);
                default -> throw new IllegalArgumentException(String.valueOf(row[i]));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        connection.close();
    }
}
