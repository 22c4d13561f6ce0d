package org.rashinban.core.figure.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.past.Change;
import org.rashinban.core.past.Correction;
import org.rashinban.core.past.Frozen;
import org.rashinban.core.past.Past;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Element;
import org.rashinban.model.Finding;
import org.rashinban.model.FindingState;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.amount.Amount;

/** Against the sample city, whose committee met on 18 March 2025 over the state of the end of February. */
class ChangeFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 30);
    private static final Frozen FEBRUARY =
            new Frozen("f", "令和7年2月末", LocalDate.of(2025, 2, 28), Instant.parse("2025-03-05T00:00:00Z"), Optional.empty());

    private final Program program = Drawn.program("sample");

    /** Knows what it is told. */
    private record Told(List<Frozen> frozen, List<Change> sinceFrozen, List<Change> sinceDay, List<Correction> corrected) implements Past {

        @Override
        public List<Change> changesSince(Frozen state) {
            return sinceFrozen;
        }

        @Override
        public Optional<List<Change>> changesSince(LocalDate day) {
            return Optional.of(sinceDay);
        }

        @Override
        public List<Correction> corrections(Frozen state) {
            return corrected;
        }
    }

    /** Was made after the day of the meeting: of that day nothing is known. */
    private record Young(List<Frozen> frozen, List<Change> sinceFrozen) implements Past {

        @Override
        public List<Change> changesSince(Frozen state) {
            return sinceFrozen;
        }
    }

    private static <T extends Identified> T find(Program program, Class<T> type, String code) {
        return Contents.of(program, type).filter(object -> code.equals(object.eGet(object.eClass().getEStructuralFeature("code"))))
                .findFirst().orElseThrow();
    }

    private static List<String> notes(Figure figure) {
        return figure.caption().notes().stream().map(note -> note.in(Locale.JAPANESE)).toList();
    }

    private Figure changes(Past past, String... choices) {
        return Drawn.of(program, TODAY, past).figure("changes-since", choices);
    }

    @Test
    void whatChangedSinceTheStateOfTheLastMeetingIsSaidWithBothValues() {
        Program earlier = Drawn.program("sample");
        Kpi then = find(earlier, Kpi.class, "K07");
        Kpi now = find(program, Kpi.class, "K07");
        now.setUnit("秒");
        now.setProvenance(null);
        Past past = new Told(List.of(FEBRUARY), List.of(new Change(Optional.of(then), Optional.of(now))), List.of(), List.of());

        assertThat(Drawn.japanese(changes(past))).containsExactly(List.of("変更", "指標", "K07 届出窓口の平均待ち時間", "単位：分", "単位：秒"));
        assertThat(notes(changes(past))).containsExactly("「令和7年2月末」（令和7年2月28日時点）以降の変更");
    }

    @Test
    void whatIsNewHasNoBeforeAndWhatIsGoneNoAfter() {
        Actual actual = find(program, Kpi.class, "K07").getActuals().getFirst();
        Finding gone = find(Drawn.program("sample"), Finding.class,
                Contents.of(program, Finding.class).findFirst().orElseThrow().getCode());
        Past past = new Told(List.of(FEBRUARY),
                List.of(new Change(Optional.of(gone), Optional.empty()), new Change(Optional.empty(), Optional.of(actual))), List.of(),
                List.of());
        List<List<String>> rows = Drawn.japanese(changes(past, "edition=" + Contents.edition(actual).orElseThrow().getId()));

        assertThat(rows).anySatisfy(row -> {
            assertThat(row.subList(0, 2)).containsExactly("追加", "実績値");
            assertThat(row.get(3)).isEmpty();
            assertThat(row.get(4)).contains("期間：" + actual.getPeriod().in(Locale.JAPANESE));
        });
    }

    @Test
    void aValueThatNobodyAcceptedIsNotToldToTheCommittee() {
        Actual then = find(Drawn.program("sample"), Kpi.class, "K07").getActuals().getFirst();
        Actual now = find(program, Kpi.class, "K07").getActuals().getFirst();
        Past past = new Told(List.of(FEBRUARY), List.of(new Change(Optional.of(then), Optional.of(now))), List.of(), List.of());
        String edition = "edition=" + Contents.edition(now).orElseThrow().getId();

        then.setState(ActualState.DRAFT);
        for (ActualState state : List.of(ActualState.DRAFT, ActualState.SUBMITTED, ActualState.RETURNED)) {
            now.setState(state);
            assertThat(Drawn.japanese(changes(past, edition))).as(state.getName()).isEmpty();
        }
        now.setState(ActualState.ACCEPTED);
        assertThat(Drawn.japanese(changes(past, edition))).singleElement()
                .satisfies(row -> assertThat(row.subList(0, 2)).containsExactly("追加", "実績値"));
    }

    @Test
    void anotherPlaceOrSourceIsNoChangeForAReader() {
        Kpi then = find(Drawn.program("sample"), Kpi.class, "K07");
        Past past = new Told(List.of(FEBRUARY), List.of(new Change(Optional.of(then), Optional.of(find(program, Kpi.class, "K07")))),
                List.of(), List.of());

        assertThat(Drawn.japanese(changes(past))).isEmpty();
        assertThat(notes(changes(past)).getFirst()).isEqualTo("変更はありません。");
    }

    @Test
    void withoutAFrozenStateTheDayOfTheMeetingCounts() {
        Finding then = Contents.of(Drawn.program("sample"), Finding.class).filter(finding -> finding.getState() != FindingState.CLOSED)
                .filter(finding -> Contents.edition(finding).orElseThrow().getCode().equals("2")).findFirst()
                .orElseGet(() -> Contents.of(program, Finding.class).findFirst().orElseThrow());
        Past past = new Told(List.of(), List.of(), List.of(new Change(Optional.of(then), Optional.empty())), List.of());

        assertThat(notes(changes(past))).last().isEqualTo("令和6年度第2回DX推進委員会（令和7年3月18日）以降の変更");
        assertThat(notes(changes(past, "meeting=令和6年度第1回DX推進委員会"))).last()
                .isEqualTo("令和6年度第1回DX推進委員会（令和6年10月22日）以降の変更");
    }

    @Test
    void aStateOfAnotherPlanTellsNothingOfThisOne() {
        Frozen other = new Frozen("g", "別計画の3月末", LocalDate.of(2025, 3, 31), Instant.parse("2025-04-02T00:00:00Z"), Optional.of("another"));
        Past past = new Told(List.of(FEBRUARY, other), List.of(), List.of(), List.of());

        assertThat(notes(changes(past))).contains("「令和7年2月末」（令和7年2月28日時点）以降の変更");
        assertThat(notes(Drawn.of(program, TODAY, past).figure("corrections"))).last().asString().contains("令和7年2月末");
        assertThat(notes(Drawn.of(program, TODAY, new Told(List.of(other), List.of(), List.of(), List.of())).figure("corrections")))
                .containsExactly("比較する時点が保存されていないため、訂正はありません。");
    }

    @Test
    void aTemplateHasNoPast() {
        assertThat(notes(changes(Past.NONE))).containsExactly("比較できる会議・時点・変更の記録がありません。");
        assertThat(notes(Drawn.of(program, TODAY, Past.NONE).figure("corrections"))).containsExactly("比較する時点が保存されていないため、訂正はありません。");
    }

    @Test
    void aCorrectionNamesBothValuesTheReasonAndWho() {
        Kpi kpi = find(program, Kpi.class, "K07");
        Element owner = Contents.element(kpi).orElseThrow();
        Instant noon = Instant.parse("2025-04-10T03:00:00Z");
        List<Correction> corrections = List.of(
                correction(noon, kpi, Literals.KPI__DIRECTION, "HIGHER", "LOWER"),
                correction(noon, kpi, Literals.KPI__BASE, "窓口", ""),
                correction(noon, kpi, Literals.KPI__REPEATS, null, owner.getId()));
        List<List<String>> rows = Drawn
                .japanese(Drawn.of(program, TODAY, new Told(List.of(FEBRUARY), List.of(), List.of(), corrections)).figure("corrections"));

        assertThat(rows).extracting(row -> row.subList(1, 7)).containsExactly(
                List.of("K07 届出窓口の平均待ち時間", "望ましい方向", "増加", "減少", "集計の誤り", "青木"),
                List.of("", "分母の意味", "窓口", "", "", ""),
                List.of("", "同じ成果物の指標", "", Names.within(owner).in(Locale.JAPANESE), "", ""));
    }

    /** What was corrected twice has two reasons. */
    @Test
    void onlyWhatWasCorrectedAtOnceStandsTogether() {
        Kpi kpi = find(program, Kpi.class, "K07");
        List<Correction> corrections = List.of(correction(Instant.parse("2025-04-10T03:00:00Z"), kpi, Literals.KPI__BASE, "窓口", "支所"),
                correction(Instant.parse("2025-04-10T04:00:00Z"), kpi, Literals.KPI__BASE, "支所", "本庁"));

        assertThat(Drawn
                .japanese(Drawn.of(program, TODAY, new Told(List.of(FEBRUARY), List.of(), List.of(), corrections)).figure("corrections")))
                .extracting(row -> row.get(5)).containsExactly("集計の誤り", "集計の誤り");
    }

    /** That nothing has changed is not known either; what was frozen is compared with instead, if anything was. */
    @Test
    void aMeetingBeforeTheStoreIsNothingToCompareWith() {
        Frozen april = new Frozen("a", "4月の会議資料", LocalDate.of(2025, 3, 31), Instant.parse("2025-04-05T00:00:00Z"), Optional.empty());

        assertThat(notes(changes(new Young(List.of(), List.of())))).containsExactly("比較できる会議・時点・変更の記録がありません。");
        assertThat(notes(changes(new Young(List.of(april), List.of())))).containsExactly("変更はありません。",
                "「4月の会議資料」（令和7年3月31日時点）以降の変更");
    }

    /** What was taken away has no indicator any more of which it could be told that it is another one. */
    @Test
    void theCorrectionsOfAnIndicatorAreItsOwnAndThoseOfWhatIsGone() {
        Kpi other = find(program, Kpi.class, "K08");
        Instant noon = Instant.parse("2025-04-10T03:00:00Z");
        Correction gone = new Correction(noon, "青木", "誤入力", "gone", Names.within(other), Optional.of(Literals.ACTUAL__AMOUNT),
                Optional.of("7"), Optional.empty());
        Past past = new Told(List.of(FEBRUARY), List.of(), List.of(),
                List.of(correction(noon, find(program, Kpi.class, "K07"), Literals.KPI__BASE, "窓口", "支所"),
                        correction(noon, other, Literals.KPI__BASE, "支所", "窓口"), gone));
        Figure corrections = Drawn.of(program, TODAY, past).figure("corrections", "kpi=K07");

        assertThat(Drawn.japanese(corrections)).extracting(row -> row.get(4), row -> row.get(5)).containsExactly(tuple("支所", "集計の誤り"),
                tuple("", "誤入力"));
        assertThat(corrections.caption().subject().orElseThrow().in(Locale.JAPANESE)).contains("K07 ");
    }

    /** A table as of 30 April must not list what was corrected in May, nor hide that something was. */
    @Test
    void correctionsEndWithTheDayOfTheReport() {
        Kpi kpi = find(program, Kpi.class, "K07");
        Past past = new Told(List.of(FEBRUARY), List.of(), List.of(),
                List.of(correction(Instant.parse("2025-04-30T03:00:00Z"), kpi, Literals.KPI__BASE, "窓口", "支所"),
                        correction(Instant.parse("2025-05-02T03:00:00Z"), kpi, Literals.KPI__BASE, "支所", "窓口")));
        Figure corrections = Drawn.of(program, TODAY, past).figure("corrections");

        assertThat(Drawn.japanese(corrections)).extracting(row -> row.get(3), row -> row.get(4)).containsExactly(tuple("窓口", "支所"));
        assertThat(notes(corrections)).last().isEqualTo("令和7年4月30日より後の訂正が1件ありますが、この表には含めていません。");
    }

    @Test
    void whatWasHungElsewhereIsToldByWhatItHungOn() {
        Kpi kpi = find(program, Kpi.class, "K07");
        Element before = Contents.element(kpi).orElseThrow();
        Correction correction = new Correction(Instant.parse("2025-04-10T03:00:00Z"), "青木", "計画の組替え", kpi.getId(), Names.within(kpi),
                Optional.empty(), Optional.of(before.getId()), Optional.of("gone"));
        Past past = new Told(List.of(FEBRUARY), List.of(), List.of(), List.of(correction));

        assertThat(Drawn.japanese(Drawn.of(program, TODAY, past).figure("corrections"))).singleElement()
                .satisfies(row -> assertThat(row.subList(2, 7)).containsExactly("位置", Names.within(before).in(Locale.JAPANESE), "gone",
                        "計画の組替え", "青木"));
    }

    private static Correction correction(Instant at, Kpi kpi, EStructuralFeature feature, String before, String after) {
        return new Correction(at, "青木", "集計の誤り", kpi.getId(), Names.within(kpi), Optional.of(feature), Optional.ofNullable(before),
                Optional.ofNullable(after));
    }

    /** Whoever calculates on with corrections needs them as numbers. */
    @Test
    void correctedNumbersAreNumbersInTheUnitOfTheIndicator() {
        Actual actual = find(program, Kpi.class, "K07").getActuals().getFirst();
        Correction correction = new Correction(Instant.parse("2025-04-10T03:00:00Z"), "青木", "", actual.getId(), Names.within(actual),
                Optional.of(Literals.ACTUAL__AMOUNT), Optional.of("24.5"), Optional.of("24.7"));
        Past past = new Told(List.of(FEBRUARY), List.of(), List.of(), List.of(correction));
        TableFigure table = (TableFigure) Drawn.of(program, TODAY, past).figure("corrections");

        assertThat(table.rows().getFirst().cells().subList(3, 5)).extracting(Cell::content)
                .containsExactly(new Content.Quantity(Amount.of("24.5"), "分"), new Content.Quantity(Amount.of("24.7"), "分"));
    }

    @Test
    void anAmountIsSaidWithItsQualifiers() {
        Actual actual = find(program, Kpi.class, "K07").getActuals().getFirst();
        Correction correction = new Correction(Instant.parse("2025-04-10T03:00:00Z"), "青木", "", actual.getId(), Names.within(actual),
                Optional.of(Literals.ACTUAL__AMOUNT), Optional.of(Amount.of("24.5").toString()), Optional.of("24.7 ABOUT"));
        Past past = new Told(List.of(FEBRUARY), List.of(), List.of(), List.of(correction));

        assertThat(Drawn.japanese(Drawn.of(program, TODAY, past).figure("corrections", "snapshot=令和7年2月末"))).singleElement()
                .satisfies(row -> assertThat(row.subList(2, 5)).containsExactly("値", "24.5分", "約24.7分"));
    }
}
