package org.rashinban.store.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.TestStore;
import org.rashinban.store.program.FrozenProgram;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.SaveResult;

/** Whether an indicator had been reported when a state was frozen: 73 for FY2022 and 86 for FY2023 had been accepted. */
class FrozenValuesTest {

    private static final Set<ActualState> ACCEPTED = Set.of(ActualState.ACCEPTED);
    private static final Set<ActualState> DRAFT = Set.of(ActualState.DRAFT);

    @RegisterExtension
    final TestStore stored = new TestStore();

    private Session session;
    private FrozenProgram frozen;
    private Kpi then;
    private ProgramState state;
    private Kpi now;

    @BeforeEach
    void freeze() {
        session = stored.anybody();
        SnapshotResult result = session.snapshots().freeze("令和5年度末", LocalDate.of(2024, 3, 31), "第1回委員会");
        frozen = session.snapshots().read(((SnapshotResult.Frozen) result).snapshot());
        then = SmallProgram.kpi(frozen.program());
        state = session.programs().load();
        now = SmallProgram.kpi(state.program());
        session.programs().loadActuals(state, now);
    }

    private boolean any(int fiscalYear, Set<ActualState> states) {
        FiscalPeriod year = FiscalPeriod.fiscalYear(fiscalYear);
        return frozen.any(then, FiscalSpan.between(year, year), states);
    }

    private void save() {
        assertThat(session.save(state, "再集計")).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void whatWasReportedIsKnownByYearAndState() {
        assertThat(any(2022, ACCEPTED)).isTrue();
        assertThat(any(2023, ACCEPTED)).isTrue();
        assertThat(any(2024, ACCEPTED)).isFalse();
        assertThat(any(2022, DRAFT)).isFalse();
    }

    @Test
    void whatIsReportedLaterHadNotBeenReportedThen() {
        now.getActuals().add(SmallProgram.actual(2024, 120));
        save();

        assertThat(any(2024, ACCEPTED)).isFalse();
        assertThat(any(2023, ACCEPTED)).isTrue();
    }

    @Test
    void whatIsTakenAwayOrReturnedLaterHadBeenReportedThen() {
        now.getActuals().remove(0);
        now.getActuals().get(0).setState(ActualState.DRAFT);
        save();

        assertThat(any(2022, ACCEPTED)).isTrue();
        assertThat(any(2023, ACCEPTED)).isTrue();
        assertThat(any(2023, DRAFT)).isFalse();
    }

    @Test
    void whatIsMovedToAnotherYearLaterStoodInItsOwnThen() {
        now.getActuals().get(1).setPeriod(FiscalPeriod.fiscalYear(2025));
        save();

        assertThat(any(2023, ACCEPTED)).isTrue();
        assertThat(any(2025, ACCEPTED)).isFalse();
    }
}
