package org.rashinban.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rashinban.core.permission.Role;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.access.Credentials;
import org.rashinban.store.access.Doorkeeper;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.SessionOpening;
import org.rashinban.store.access.TestStore;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.FrozenProgram;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.ProgramWriter;
import org.rashinban.store.program.Reported;
import org.rashinban.store.program.SaveResult;
import org.rashinban.store.schema.Migrations;
import org.rashinban.store.snapshot.SnapshotResult;

/** Schema and statements are understood by a database that is not Derby: what only Derby says stands in its engine alone. */
class PortableSqlTest {

    private static final FiscalSpan ALL = FiscalSpan.between(FiscalPeriod.fiscalYear(2020), FiscalPeriod.fiscalYear(2026));

    /** Its packages, its procedures and its own tables, its types and its functions. */
    private static final Pattern DERBY =
            Pattern.compile(
                    "org\\.apache\\.derby|SYSCS_|\\bSYS\\.|FOR BIT DATA|BLOB\\(|IDENTITY_VAL_LOCAL|DERBY-PROPERTIES|CURRENT ISOLATION");

    private OtherEngine engine;
    private Doorkeeper doorkeeper;
    private Program program;

    @BeforeEach
    void create() throws SQLException {
        engine = new OtherEngine();
        new Migrations(engine).migrate();
        doorkeeper = new Doorkeeper(engine, engine, ModelMapping.ofModel(), Clock.systemUTC());
        program = SmallProgram.create();
        new ProgramWriter(engine, ModelMapping.ofModel(), Clock.systemUTC()).save(ProgramState.unsaved(program), "office", "");
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private Session session(SessionOpening opening) {
        return TestStore.session(opening);
    }

    @Test
    void aProgramIsSavedAndReadAsItIs() {
        Session session = session(doorkeeper.open(Optional.empty()));
        ProgramState state = session.programs().load();
        session.programs().loadAllActuals(state);
        assertThat(EcoreUtil.equals(state.program(), program)).isTrue();
        assertThat(session.verification().faults()).isEmpty();
    }

    @Test
    void valuesAreEnteredChangedTakenOutAndReadByQuery() {
        Session session = session(doorkeeper.open(Optional.empty()));
        ProgramState state = session.programs().load();
        Kpi kpi = SmallProgram.kpi(state.program());
        session.programs().loadActuals(state, kpi);
        kpi.getActuals().get(0).setAmount(Amount.of(75));
        kpi.getActuals().add(SmallProgram.actual(2024, 120));
        EcoreUtil.delete(kpi.getActuals().get(1), true);
        SmallProgram.edition(state.program()).getChildren().move(0, 2);
        assertThat(session.save(state, "再集計")).isInstanceOf(SaveResult.Saved.class);
        assertThat(session.add(List.of(new Reported(kpi.getId(), SmallProgram.actual(2025, 130))), ""))
                .isInstanceOf(SaveResult.Saved.class);
        assertThat(session.programs().actuals(kpi, ALL)).extracting(actual -> actual.getAmount().value().intValue()).containsExactly(75,
                120,
                130);
        assertThat(session.history().of(kpi.getId())).isNotEmpty();
        assertThat(session.programs().refresh(state).conflicts()).isEmpty();
        assertThat(session.verification().faults()).isEmpty();
    }

    @Test
    void whatWasFrozenIsReadAndWhatWasCorrectedIsListed() {
        Session session = session(doorkeeper.open(Optional.empty()));
        ProgramState state = session.programs().load();
        Kpi kpi = SmallProgram.kpi(state.program());
        session.programs().loadActuals(state, kpi);
        SnapshotResult.Frozen frozen = (SnapshotResult.Frozen) session.snapshots().freeze("年度末", LocalDate.of(2024, 3, 31), "",
                Optional.of(state.program().getPlans().getFirst().getId()));
        kpi.getActuals().get(0).setAmount(Amount.of(75));
        assertThat(session.save(state, "再集計")).isInstanceOf(SaveResult.Saved.class);
        FrozenProgram then = session.snapshots().read(frozen.snapshot());
        assertThat(then.actuals(SmallProgram.kpi(then.program()), ALL)).first()
                .satisfies(actual -> assertThat(actual.getAmount()).isEqualTo(Amount.of(73)));
        assertThat(session.snapshots().corrections(frozen.snapshot())).hasSize(1);
        assertThat(session.verification().faults()).isEmpty();
    }

    @Test
    void usersSignInAndAreKept() {
        Session first = session(doorkeeper.open(Optional.empty()));
        TestStore.done(first.users().add("admin", Role.ADMINISTRATOR, Optional.empty(), TestStore.PASSWORD));
        assertThat(doorkeeper.open(Optional.empty())).isInstanceOf(SessionOpening.Refused.class);
        Session admin = session(doorkeeper.open(Optional.of(new Credentials("admin", TestStore.PASSWORD))));
        TestStore.done(admin.users().add("委員", Role.COMMITTEE, Optional.empty(), TestStore.PASSWORD));
        TestStore.done(admin.users().remove("委員"));
        assertThat(admin.verification().faults()).isEmpty();
    }

    @Test
    void whatOnlyDerbyUnderstandsStandsInItsEngineAlone() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("../org.rashinban.store/src"))) {
            assertThat(sources.filter(Files::isRegularFile).filter(PortableSqlTest::speaksDerby).map(Path::getFileName)).map(Path::toString)
                    .containsExactly("DerbyEngine.java");
        }
    }

    private static boolean speaksDerby(Path source) {
        try {
            return DERBY.matcher(Files.readString(source)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
