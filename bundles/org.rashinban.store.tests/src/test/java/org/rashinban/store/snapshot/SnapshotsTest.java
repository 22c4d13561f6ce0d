package org.rashinban.store.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.store.access.TestStore.PASSWORD;
import static org.rashinban.store.access.TestStore.done;
import static org.rashinban.store.access.TestStore.japanese;
import static org.rashinban.store.access.TestStore.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.past.Change;
import org.rashinban.core.past.Frozen;
import org.rashinban.core.past.Past;
import org.rashinban.core.permission.Role;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.TestStore;
import org.rashinban.store.program.FrozenProgram;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.SaveResult;

class SnapshotsTest {

    private static final LocalDate END_OF_2023 = LocalDate.of(2024, 3, 31);

    @RegisterExtension
    final TestStore stored = new TestStore();

    private Snapshot frozen(String name) {
        SnapshotResult result = stored.anybody().snapshots().freeze(name, END_OF_2023, "第1回委員会");
        assertThat(result).isInstanceOf(SnapshotResult.Frozen.class);
        return ((SnapshotResult.Frozen) result).snapshot();
    }

    private static String refusal(SnapshotResult result) {
        assertThat(result).isInstanceOf(SnapshotResult.Refused.class);
        return japanese(((SnapshotResult.Refused) result).why());
    }

    private static Program whole(Session session, Snapshot snapshot) {
        FrozenProgram frozen = session.snapshots().read(snapshot);
        frozen.loadAllActuals();
        return frozen.program();
    }

    private static void saved(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
    }

    private List<String> faults() {
        return stored.anybody().verification().faults().stream().map(TestStore::japanese).toList();
    }

    @Test
    void aSnapshotIsListedAndKeptInTheHistory() {
        Snapshot snapshot = frozen("令和5年度末");
        assertThat(stored.anybody().snapshots().list()).containsExactly(snapshot);
        assertThat(snapshot.asOf()).isEqualTo(END_OF_2023);
        assertThat(snapshot.frozenAt()).isEqualTo(stored.clock.instant());
        assertThat(snapshot.sha256()).matches("[0-9a-f]{64}");
        assertThat(stored.anybody().history().of(snapshot.id())).singleElement()
                .satisfies(entry -> assertThat(entry.transaction().reason()).isEqualTo("第1回委員会"));
        assertThat(faults()).isEmpty();
    }

    @Test
    void whatWasFrozenIsReadExactlyWhateverHappenedSince() {
        Snapshot snapshot = frozen("令和5年度末");
        Session session = stored.anybody();
        ProgramState state = session.programs().load();
        Kpi kpi = SmallProgram.kpi(state.program());
        session.programs().loadActuals(state, kpi);
        kpi.getActuals().get(0).setAmount(Amount.of(75));
        kpi.getActuals().get(1).getComponents().get(0).setAmount(Amount.of(60));
        kpi.getActuals().add(SmallProgram.actual(2024, 120));
        SmallProgram.edition(state.program()).getChildren().move(0, 2);
        state.program().getPlans().get(0).getLegalBases().clear();
        saved(session.save(state, "再集計"));
        EcoreUtil.delete(SmallProgram.edition(state.program()).getChildren().get(1), true);
        saved(session.save(state, "廃止"));
        Program then = whole(session, snapshot);
        assertThat(EcoreUtil.equals(then, stored.program)).isTrue();
        assertThat(session.snapshots().isSound(snapshot)).isTrue();
        assertThat(ContainedActuals.accepted().within(SmallProgram.kpi(then), FiscalPeriod.fiscalYear(2022)))
                .extracting(Actual::getAmount).containsExactly(Amount.of(73));
        stored.reopen();
        assertThat(EcoreUtil.equals(whole(stored.anybody(), snapshot), stored.program)).isTrue();
        assertThat(faults()).isEmpty();
    }

    @Test
    void twoSnapshotsOfOneStateHaveOneHashAndAnotherStateHasAnother() {
        Snapshot first = frozen("一回目");
        Snapshot second = frozen("二回目");
        assertThat(second.sha256()).isEqualTo(first.sha256());
        Session session = stored.anybody();
        ProgramState state = session.programs().load();
        SmallProgram.edition(state.program()).getChildren().get(0).setOutlook("来年度も継続");
        saved(session.save(state, ""));
        assertThat(frozen("三回目").sha256()).isNotEqualTo(first.sha256());
    }

    @Test
    void aNameIsGivenOnce() {
        frozen("Ｒ５ 年度末");
        assertThat(refusal(stored.anybody().snapshots().freeze("r5 年度末", END_OF_2023, ""))).contains("すでにあります");
        assertThat(refusal(stored.anybody().snapshots().freeze(" ", END_OF_2023, ""))).contains("1文字以上");
        assertThat(refusal(stored.anybody().snapshots().freeze("名".repeat(101), END_OF_2023, ""))).contains("100文字以下");
        assertThat(stored.anybody().snapshots().list()).hasSize(1);
        assertThat(stored.anybody().history().transactions()).hasSize(2);
    }

    @Test
    void theTableOfCorrectionsTellsOldNewReasonWhoAndWhen() {
        Snapshot snapshot = frozen("令和5年度末");
        stored.clock.forward(Duration.ofDays(30));
        Session session = stored.anybody();
        ProgramState state = session.programs().load();
        Kpi kpi = SmallProgram.kpi(state.program());
        session.programs().loadActuals(state, kpi);
        kpi.getActuals().get(0).setAmount(Amount.of(75));
        kpi.getActuals().get(0).setComment("説明を追記");
        kpi.getActuals().add(SmallProgram.actual(2024, 120));
        kpi.setRemark("備考");
        saved(session.save(state, "庁内照会の誤り"));
        assertThat(session.snapshots().corrections(snapshot)).singleElement().satisfies(correction -> {
            assertThat(correction.type()).isEqualTo("Actual");
            assertThat(correction.object().in(Locale.JAPANESE)).contains("A03").contains("令和4年度");
            assertThat(correction.feature()).isEqualTo("amount");
            assertThat(correction.before()).contains("73");
            assertThat(correction.after()).contains("75");
            assertThat(correction.reason()).isEqualTo("庁内照会の誤り");
            assertThat(correction.user()).isEqualTo(System.getProperty("user.name"));
            assertThat(correction.at()).isEqualTo(stored.clock.instant());
        });
    }

    @Test
    void figuresAreToldWhatChangedSinceAFrozenStateAndSinceADay() {
        frozen("令和5年度末");
        LocalDate day = LocalDate.ofInstant(stored.clock.instant(), stored.clock.getZone());
        stored.clock.forward(Duration.ofDays(30));
        Session session = stored.anybody();
        ProgramState state = session.programs().load();
        Kpi kpi = SmallProgram.kpi(state.program());
        kpi.setUnit("か所");
        kpi.getActuals().add(SmallProgram.actual(2024, 120));
        saved(session.save(state, "単位の訂正"));
        Past past = session.past();
        Frozen frozen = past.frozen().getFirst();
        assertThat(frozen.name()).isEqualTo("令和5年度末");
        List<Change> changes = past.changesSince(frozen);
        assertThat(changes).filteredOn(change -> change.before().isPresent()).singleElement().satisfies(change -> {
            assertThat(((Kpi) change.before().orElseThrow()).getUnit()).isNull();
            assertThat(((Kpi) change.after().orElseThrow()).getUnit()).isEqualTo("か所");
        });
        assertThat(changes).filteredOn(change -> change.before().isEmpty() && change.any() instanceof Actual).singleElement()
                .satisfies(change -> assertThat(((Actual) change.any()).getAmount()).isEqualTo(Amount.of(120)));
        assertThat(past.changesSince(day).orElseThrow()).hasSameSizeAs(changes);
        assertThat(past.changesSince(day.plusDays(30)).orElseThrow()).isEmpty();
        assertThat(past.changesSince(day.minusYears(1))).as("before there was a store").isEmpty();
        assertThat(past.corrections(frozen)).singleElement().satisfies(correction -> {
            assertThat(correction.feature()).contains(RashinbanPackage.Literals.KPI__UNIT);
            assertThat(correction.after()).contains("か所");
            assertThat(correction.reason()).isEqualTo("単位の訂正");
        });
    }

    /** The committee's workbook of a frozen state is the same however often, and whenever, it is made. */
    @Test
    void aFrozenStateKnowsOnlyThePastBeforeIt() {
        Snapshot second = frozen("第2回会議");
        LocalDate day = LocalDate.ofInstant(stored.clock.instant(), stored.clock.getZone());
        stored.clock.forward(Duration.ofDays(30));
        unit("か所", "単位の訂正");
        Snapshot third = frozen("第3回会議");
        stored.clock.forward(Duration.ofDays(30));
        unit("施設", "単位の再訂正");
        frozen("第4回会議");

        Past past = stored.anybody().past(third);

        assertThat(past.frozen()).extracting(Frozen::name).containsExactly("第2回会議");
        assertThat(past.changesSince(past.frozen().getFirst())).singleElement()
                .satisfies(change -> assertThat(((Kpi) change.after().orElseThrow()).getUnit()).isEqualTo("か所"));
        assertThat(past.changesSince(day).orElseThrow()).hasSize(1);
        assertThat(past.changesSince(day.plusDays(45)).orElseThrow()).as("after it was frozen").isEmpty();
        assertThat(past.corrections(past.frozen().getFirst())).singleElement()
                .satisfies(correction -> assertThat(correction.reason()).isEqualTo("単位の訂正"));
        assertThat(stored.anybody().past(second).frozen()).isEmpty();
        assertThat(stored.anybody().past().frozen()).hasSize(3);
    }

    private void unit(String unit, String reason) {
        Session session = stored.anybody();
        ProgramState state = session.programs().load();
        SmallProgram.kpi(state.program()).setUnit(unit);
        saved(session.save(state, reason));
    }

    @Test
    void aValueForACoveredPeriodThatComesLateIsACorrectionOfItsAbsence() {
        Snapshot snapshot = frozen("令和5年度末");
        Session session = stored.anybody();
        ProgramState state = session.programs().load();
        SmallProgram.kpi(state.program()).getActuals().add(SmallProgram.actual(2021, 22));
        saved(session.save(state, "回答の遅れ"));
        assertThat(session.snapshots().corrections(snapshot)).filteredOn(correction -> correction.feature().equals("amount"))
                .singleElement().satisfies(correction -> {
                    assertThat(correction.before()).isEmpty();
                    assertThat(correction.after()).contains("22");
                });
    }

    @Test
    void aValueThatComesLateForAFrozenPeriodNeedsAReason() {
        frozen("令和5年度末");
        Session session = stored.anybody();
        ProgramState state = session.programs().load();
        SmallProgram.kpi(state.program()).getActuals().add(SmallProgram.actual(2021, 22));
        assertThat(refused(session.save(state, " "))).contains("令和5年度末").contains("後から追加する実績値").contains("理由");
        assertThat(refused(session.save(state, "", "ファイル 実績.yaml の取り込み"))).contains("理由");
        saved(session.save(state, "回答の遅れ", "ファイル 実績.yaml の取り込み"));
        assertThat(session.history().transactions().getLast().reason()).isEqualTo("回答の遅れ — ファイル 実績.yaml の取り込み");
    }

    @Test
    void whatWasReportedBeforeAndIsAcceptedAfterwardsIsLateToo() {
        Session session = stored.anybody();
        ProgramState state = session.programs().load();
        Actual reported = SmallProgram.actual(2021, 22);
        reported.setState(ActualState.SUBMITTED);
        SmallProgram.kpi(state.program()).getActuals().add(reported);
        saved(session.save(state, ""));
        Snapshot snapshot = frozen("令和5年度末");
        reported.setAmount(Amount.of(23));
        saved(session.save(state, ""));
        assertThat(session.snapshots().corrections(snapshot)).as("not in force yet").isEmpty();
        reported.setState(ActualState.ACCEPTED);
        assertThat(refused(session.save(state, ""))).contains("後から追加する実績値");
        saved(session.save(state, "確認の遅れ"));
        assertThat(session.snapshots().corrections(snapshot)).singleElement().satisfies(correction -> {
            assertThat(correction.feature()).isEqualTo("state");
            assertThat(correction.after()).contains("ACCEPTED");
            assertThat(correction.reason()).isEqualTo("確認の遅れ");
        });
    }

    @Test
    void whatIsFrozenIsNotAlteredWithoutAReason() {
        Session session = stored.anybody();
        ProgramState state = session.programs().load();
        Kpi kpi = SmallProgram.kpi(state.program());
        List<Actual> actuals = session.programs().loadActuals(state, kpi);
        actuals.get(0).setAmount(Amount.of(74));
        saved(session.save(state, ""));
        frozen("令和5年度末");
        actuals.get(0).setAmount(Amount.of(75));
        assertThat(refused(session.save(state, " "))).contains("A03").contains("令和5年度末").contains("理由");
        saved(session.save(state, "再集計"));
        actuals.get(0).setAmount(Amount.of(76));
        assertThat(refused(session.save(state, ""))).contains("理由");
        saved(session.save(state, "再々集計"));
        EcoreUtil.delete(kpi.getTargets().get(0));
        assertThat(refused(session.save(state, ""))).contains("令和5年度末");
    }

    @Test
    void whatAYearBringsNeedsNoReason() {
        frozen("令和5年度末");
        Session session = stored.anybody();
        ProgramState state = session.programs().load();
        Kpi kpi = SmallProgram.kpi(state.program());
        Actual later = SmallProgram.actual(2024, 120);
        kpi.getActuals().add(later);
        kpi.setRemark("備考");
        SmallProgram.edition(state.program()).getChildren().get(1).setOutlook("拡充する");
        saved(session.save(state, ""));
        later.setAmount(Amount.of(121));
        saved(session.save(state, ""));
    }

    @Test
    void aValueAlteredBehindTheStoresBackShows() {
        frozen("令和5年度末");
        stored.tamper("UPDATE \"actual\" SET \"amount\" = '99' WHERE \"amount\" = '73'");
        assertThat(faults()).hasSize(2).last().asString().contains("令和5年度末").contains("書き換え");
        assertThat(faults()).first().asString().contains("実績値 FY2022").contains("「99」").contains("「73」");
    }

    @Test
    void aSnapshotOrAUserAlteredBehindTheStoresBackShows() {
        stored.withUsers("admin");
        Session admin = stored.as("admin");
        done(admin.users().add("dx", Role.OFFICE, Optional.empty(), PASSWORD));
        admin.snapshots().freeze("令和5年度末", END_OF_2023, "");
        stored.tamper("UPDATE \"snapshot\" SET \"as_of\" = '2025-03-31'");
        stored.tamper("UPDATE \"store_user\" SET \"role\" = 'ADMINISTRATOR' WHERE \"name\" = 'dx'");
        assertThat(stored.as("admin").verification().faults().stream().map(TestStore::japanese)).hasSize(2)
                .anyMatch(fault -> fault.contains("令和5年度末")).anyMatch(fault -> fault.contains("利用者dx"));
    }

    @Test
    void onlyWhoKeepsTheProgramFreezes() {
        stored.withUsers("admin");
        done(stored.as("admin").users().add("委員", Role.COMMITTEE, Optional.empty(), PASSWORD));
        assertThat(refusal(stored.as("委員").snapshots().freeze("令和5年度末", END_OF_2023, ""))).contains("時点の凍結").contains("DX推進担当");
    }
}
