package org.rashinban.cli.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Actual;
import org.rashinban.model.Finding;
import org.rashinban.model.FindingState;
import org.rashinban.model.Identified;
import org.rashinban.model.Meeting;
import org.rashinban.model.Milestone;
import org.rashinban.model.MilestoneState;
import org.rashinban.model.Program;
import org.rashinban.model.period.FiscalPeriod;

/**
 * What of a program was not known yet when the last meeting looked at it: what is dated later. Some values that were known were still provisional
 * ones (速報値).
 */
final class DemoPast {

    private static final int PROVISIONAL_VALUES = 3;
    private static final MathContext PROVISIONAL = new MathContext(2);

    private final Program whole;
    private final LocalDate day;
    private final String snapshot;

    private DemoPast(Program whole, Meeting meeting) {
        this.whole = whole;
        snapshot = meeting.getSnapshot();
        day = YearMonth.from(meeting.getHeldOn()).minusMonths(1).atEndOfMonth();
    }

    /** Empty for a program of which no meeting saw an earlier state. */
    static Optional<DemoPast> of(Program whole, LocalDate today) {
        return whole.getOrganization().getMeetings().stream()
                .filter(meeting -> meeting.getSnapshot() != null && meeting.getHeldOn() != null && meeting.getHeldOn().isBefore(today))
                .max(Comparator.comparing(Meeting::getHeldOn)).map(meeting -> new DemoPast(whole, meeting));
    }

    /** As the meeting called the state that it saw. */
    String snapshot() {
        return snapshot;
    }

    /** For which that state spoke: the end of the month before. */
    LocalDate day() {
        return day;
    }

    /** The program as it was known then. */
    Program before() {
        List<String> later = reportedLater().stream().map(Actual::getId).toList();
        List<String> provisional = provisional().stream().map(Actual::getId).toList();
        Program before = EcoreUtil.copy(whole);
        for (Actual actual : Contents.of(before, Actual.class).toList()) {
            if (later.contains(actual.getId())) {
                EcoreUtil.remove(actual);
            } else if (provisional.contains(actual.getId())) {
                actual.setAmount(actual.getAmount().withValue(provisional(actual)));
            }
        }
        Contents.of(before, Milestone.class).filter(milestone -> isLater(milestone.getDoneOn())).forEach(milestone -> {
            milestone.setState(MilestoneState.PLANNED);
            milestone.setDoneOn(null);
        });
        Contents.of(before, Finding.class).filter(this::isAnsweredLater).forEach(finding -> finding.setState(FindingState.OPEN));
        return before;
    }

    /** Values that came in since. */
    List<Actual> reportedLater() {
        return Contents.of(whole, Actual.class).filter(actual -> actual.getPeriod() != null)
                .filter(actual -> Optional.ofNullable(actual.getAsOf()).orElse(actual.getPeriod().last()).isAfter(day)).toList();
    }

    /** Values that were corrected since. */
    List<Actual> provisional() {
        List<Actual> known = new ArrayList<>(Contents.of(whole, Actual.class).toList());
        known.removeAll(reportedLater());
        Stream<Actual> alterable = known.stream().filter(actual -> actual.getPeriod() != null && actual.getAmount() != null)
                .filter(actual -> provisional(actual).compareTo(actual.getAmount().value()) != 0);
        return alterable.sorted(Comparator.comparing(Actual::getPeriod, Comparator.comparing(FiscalPeriod::last)).reversed())
                .limit(PROVISIONAL_VALUES).toList();
    }

    private static BigDecimal provisional(Actual actual) {
        return new BigDecimal(actual.getAmount().value().round(PROVISIONAL).toPlainString());
    }

    /** What was done or answered since, to be taken over into the program that is asked for. */
    void repeatIn(Program program) {
        for (Milestone milestone : Contents.of(whole, Milestone.class).filter(one -> isLater(one.getDoneOn())).toList()) {
            find(program, Milestone.class, milestone.getId()).forEach(one -> {
                one.setState(milestone.getState());
                one.setDoneOn(milestone.getDoneOn());
            });
        }
        for (Finding finding : Contents.of(whole, Finding.class).filter(this::isAnsweredLater).toList()) {
            find(program, Finding.class, finding.getId()).forEach(one -> one.setState(finding.getState()));
        }
    }

    private static <T extends Identified> Stream<T> find(Program program, Class<T> type, String id) {
        return Contents.of(program, type).filter(one -> id.equals(one.getId()));
    }

    private boolean isAnsweredLater(Finding finding) {
        boolean settled = finding.getState() == FindingState.ANSWERED || finding.getState() == FindingState.CLOSED;
        return settled && finding.getResponses().stream().anyMatch(response -> isLater(response.getRespondedOn()));
    }

    private boolean isLater(FiscalPeriod period) {
        return period != null && period.last().isAfter(day);
    }
}
