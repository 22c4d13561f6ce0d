package org.rashinban.store.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.failure.StoreFailure.Kind;

/** Apache Derby inside this process. */
public final class DerbyEngine implements Engine {

    private static final Map<String, String> TYPES = Map.of("${bytes}", "BLOB(16M)", "${number}", "DECIMAL(31,10)");

    private static final String LOG = "log";
    private static final String SERVICE = "service.properties";

    /** A state of our own, in a class that no standard uses. */
    private static final String VANISHED = "RSV01";

    private static final String TABLES = "SELECT TABLENAME FROM SYS.SYSTABLES WHERE TABLETYPE = 'T'";
    private static final String CHECK_TABLE = "VALUES SYSCS_UTIL.SYSCS_CHECK_TABLE('APP', ?)";

    /** Classes of states that tell of files which are not as Derby left them: pages, log, services, recovery. */
    private static final List<String> DAMAGE = List.of("XSD", "XSL", "XBM", "XSR", "XSC", "XSTB", "XSAI2", "XJ004");

    private static final int IDLE_CONNECTIONS = 4;

    private final Path folder;
    private final Path service;
    private final EmbeddedDataSource source;
    private final String key;
    private final Deque<Statements> idle = new ArrayDeque<>();
    private final Turns turns = new Turns();

    private DerbyEngine(Path folder, EmbeddedDataSource source, String key) {
        this.folder = folder;
        service = folder.resolve(SERVICE);
        this.source = source;
        this.key = key;
    }

    /**
     * @param folder of the database itself
     * @param create make a new database there; otherwise it must exist
     * @param key of an encrypted database, 256 bits in hexadecimal; else empty
     */
    public static DerbyEngine open(Path folder, boolean create, String key) {
        quiet(folder);
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(folder.toAbsolutePath().toString());
        List<String> attributes = new ArrayList<>();
        if (create) {
            attributes.add("create=true");
        }
        if (!key.isEmpty()) {
            // Of a boot password Derby would make a key of its own, by way of sixteen bytes and an old hash. The algorithm it does not keep.
            attributes.add("dataEncryption=true;encryptionAlgorithm=AES/CBC/NoPadding;encryptionKey=" + key);
        }
        source.setConnectionAttributes(String.join(";", attributes));
        DerbyEngine engine = new DerbyEngine(folder, source, key);
        try {
            source.getConnection().close();
        } catch (SQLException e) {
            throw new StoreFailure(classify(e), e);
        }
        source.setConnectionAttributes("");
        return engine;
    }

    /** Derby writes its log where the process was started unless told otherwise before its first start in this process. */
    private static void quiet(Path folder) {
        if (System.getProperty("derby.stream.error.file") == null) {
            System.setProperty("derby.stream.error.file", folder.resolveSibling("database.log").toAbsolutePath().toString());
        }
        System.setProperty("derby.locks.waitTimeout", "20");
        // There are some seventy tables, each with a few statements of its own.
        System.setProperty("derby.language.statementCacheSize", "500");
    }

    @Override
    public Connection connect() throws SQLException {
        refuseVanished();
        synchronized (source) {
            // Once it is closed, a connection would start the database anew, and nobody would end it.
            turns.refuseEnded();
            Connection connection = source.getConnection();
            connection.setAutoCommit(false);
            return connection;
        }
    }

    /** Derby would write on into files that were removed, and what was committed there would be lost. */
    private void refuseVanished() throws SQLException {
        if (!Files.exists(service)) {
            throw new SQLException(folder.toString(), VANISHED);
        }
    }

    /**
     * Copies the files of a database that another process may have open. What Derby starts its recovery from is copied first and its log
     * last: every change that reached a copied page is then in the copied log, too.
     *
     * @throws IOException also if a file was removed meanwhile; the copy is then of no use
     */
    public static void copyFiles(Path from, Path to) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(from)) {
            all.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().endsWith(".lck")).forEach(files::add);
        }
        for (Predicate<Path> turn : List.<Predicate<Path>>of(DerbyEngine::isControl, file -> !isControl(file) && !isLog(file))) {
            for (Path file : files.stream().filter(turn).toList()) {
                copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        try (Stream<Path> logs = Files.list(from.resolve(LOG))) {
            for (Path file : logs.filter(DerbyEngine::isLog).sorted().toList()) {
                copy(file, to.resolve(LOG).resolve(file.getFileName().toString()));
            }
        }
    }

    private static boolean isControl(Path file) {
        return file.toString().endsWith(".ctrl");
    }

    private static boolean isLog(Path file) {
        return file.getParent().endsWith(LOG) && file.toString().endsWith(".dat");
    }

    private static void copy(Path file, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
    }

    @Override
    public Statements take() throws SQLException {
        turns.refuseEnded();
        refuseVanished();
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return new Statements(connect(), turns);
    }

    @Override
    public void giveBack(Statements statements) throws SQLException {
        statements.forgetLongestUnused();
        synchronized (idle) {
            if (idle.size() < IDLE_CONNECTIONS && !statements.isWorn()) {
                idle.push(statements);
                return;
            }
        }
        statements.close();
    }

    @Override
    public String columnTypes(String script) {
        return inItsWords(script);
    }

    @Override
    public String byCodePoint(String column) {
        // Databases are made without a territory's collation.
        return column;
    }

    /** A script with Derby's type names. */
    public static String inItsWords(String script) {
        String result = script;
        for (Map.Entry<String, String> type : TYPES.entrySet()) {
            result = result.replace(type.getKey(), type.getValue());
        }
        return result;
    }

    @Override
    public Kind failure(SQLException exception) {
        // Whatever Derby says of a database that was shut down meanwhile, it is not damage.
        return turns.ended() ? Kind.CLOSED : classify(exception);
    }

    /** Also for a database that could not be opened. */
    public static Kind classify(SQLException exception) {
        boolean startFailed = false;
        for (Throwable e : chain(exception)) {
            String state = e instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
            Kind failure = classify(state);
            if (failure != Kind.UNEXPECTED) {
                return failure;
            }
            startFailed |= state.startsWith("XJ0");
        }
        return startFailed ? Kind.DAMAGED : Kind.UNEXPECTED;
    }

    /** Derby puts the reason sometimes behind, sometimes beneath what it throws. */
    private static List<Throwable> chain(SQLException exception) {
        List<Throwable> all = new ArrayList<>();
        for (SQLException e = exception; e != null; e = e.getNextException()) {
            for (Throwable cause = e; cause != null && !all.contains(cause); cause = cause.getCause()) {
                all.add(cause);
            }
        }
        return all;
    }

    private static Kind classify(String state) {
        return switch (state) {
            case "XSDB6" -> Kind.IN_USE;
            case "40001", "40XL1", "40XL2" -> Kind.BUSY;
            case "XBM06", "XBCXA", "XBCXK" -> Kind.PASSPHRASE;
            case VANISHED -> Kind.VANISHED;
            // The states XSRS and XSLAR tell of where a backup is to be.
            case "XSRS1", "XSRS4", "XSRS5", "XSRS6", "XSLAR", "XSLA4", "XSDG1", "XSLAH", "XSLAI", "XSLAM", "XSDF1", "XSDFB", "XSDF3",
                    "XSDFH", "XSDG9", "XBM0H", "XBM0Q", "25502" ->
                Kind.STORAGE;
            default -> DAMAGE.stream().anyMatch(state::startsWith) ? Kind.DAMAGED : Kind.UNEXPECTED;
        };
    }

    @Override
    public void backup(Path target) {
        transact(connection -> {
            try (PreparedStatement call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
                call.setString(1, target.toAbsolutePath().toString());
                return call.execute();
            }
        });
    }

    @Override
    public <T> T apart(Function<Engine, T> work) {
        return new CopyApart(this, folder, key).work(work);
    }

    @Override
    public List<String> checkConsistency() {
        List<String> damages = new ArrayList<>();
        List<String> tables;
        try {
            tables = transact(DerbyEngine::tables);
        } catch (StoreFailure e) {
            return List.of(firstLine(e.getCause()));
        }
        for (String table : tables) {
            try {
                transact(connection -> {
                    try (PreparedStatement check = connection.prepareStatement(CHECK_TABLE)) {
                        check.setString(1, table);
                        return check.executeQuery().next();
                    }
                });
            } catch (StoreFailure e) {
                damages.add(table + ": " + firstLine(e.getCause()));
            }
        }
        return damages;
    }

    /** Behind it may come all that stands on a page. */
    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(TABLES); ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    /** Ends Derby in this process, with the threads that it keeps for itself. */
    public static void stopAll() {
        EmbeddedDataSource stop = new EmbeddedDataSource();
        stop.setDatabaseName("");
        stop.setShutdownDatabase("shutdown");
        try {
            stop.getConnection().close();
        } catch (SQLException e) {
            // XJ015 is how Derby reports that it has ended.
            if (!"XJ015".equals(e.getSQLState())) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** After whoever is at work: what is being saved is saved. */
    @Override
    public void close() {
        turns.end();
        EmbeddedDataSource stop = new EmbeddedDataSource();
        stop.setDatabaseName(source.getDatabaseName());
        stop.setShutdownDatabase("shutdown");
        try {
            synchronized (source) {
                stop.getConnection().close();
            }
        } catch (SQLException e) {
            // 08006 is how Derby reports that the database was shut down, XJ004 that it had done so by itself, as after a damage.
            if (!List.of("08006", "XJ004").contains(e.getSQLState()) && Files.isDirectory(folder)) {
                // What was committed is safe by the log. That the engine could not even stop tells of damage, whatever it says itself.
                Kind kind = classify(e);
                throw new StoreFailure(kind == Kind.UNEXPECTED ? Kind.DAMAGED : kind, e);
            }
        }
    }
}
