package org.rashinban.store.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.rashinban.core.permission.PeriodLocks;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Actual;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.ChangedObjects;
import org.rashinban.store.program.ObjectChange;
import org.rashinban.store.program.SaveGuard;
import org.rashinban.store.program.StoredObject;

/**
 * Keeps the values of locked periods as they are, whoever saves. A lock that the same save sets, alters or takes away does not bind it:
 * who unlocks a year may correct it at once, and the history tells of both.
 */
final class LockWatch implements SaveGuard.Watch {

    private static final Set<EClass> ENTERED = Set.of(RashinbanPackage.Literals.ACTUAL, RashinbanPackage.Literals.COMPONENT_VALUE,
            RashinbanPackage.Literals.EVIDENCE, RashinbanPackage.Literals.FLAG);

    private final Statements statements;
    private final ModelMapping mapping;
    private final List<FiscalPeriod> locked;
    private final Set<String> unbinding = new HashSet<>();
    private final Map<String, ObjectChange> suspect = new LinkedHashMap<>();
    private final List<ObjectChange> removed = new ArrayList<>();

    /** @param locked the periods that are locked in any plan */
    LockWatch(Statements statements, ModelMapping mapping, List<FiscalPeriod> locked) {
        this.statements = statements;
        this.mapping = mapping;
        this.locked = locked;
    }

    /** The periods that are locked in any plan, as the store holds them now. */
    static List<FiscalPeriod> locked(Statements statements) throws SQLException {
        List<FiscalPeriod> locked = new ArrayList<>();
        try (ResultSet row =
                statements.prepare("SELECT DISTINCT \"period\" FROM \"period_lock\" WHERE \"period\" IS NOT NULL").executeQuery()) {
            while (row.next()) {
                locked.add(FiscalPeriod.of(row.getString(1)));
            }
        }
        return locked;
    }

    /** Whether the save sets, alters or takes away locks itself. */
    boolean hasSeenLocks() {
        return !unbinding.isEmpty();
    }

    @Override
    public void changed(ObjectChange change) {
        StoredObject any = change.any();
        if (any.type() == RashinbanPackage.Literals.PERIOD_LOCK) {
            unbinding.add(any.id());
        } else if (locked.isEmpty()) {
            return;
        } else if (ENTERED.contains(any.type()) && sides(change).anyMatch(this::mayBeLocked)) {
            // One value of a KPI and a period is as good as another one, and there may be a million.
            suspect.putIfAbsent(sides(change).map(LockWatch::place).collect(Collectors.joining("/")), change);
        } else if (change.after().isEmpty()) {
            removed.add(change);
        }
    }

    /** A part of a value has no period of its own, so it may be in any. */
    private boolean mayBeLocked(StoredObject side) {
        return side.type() != RashinbanPackage.Literals.ACTUAL || side.text(RashinbanPackage.Literals.ACTUAL__PERIOD)
                .map(FiscalPeriod::of).filter(period -> locked.stream().anyMatch(lock -> lock.contains(period))).isPresent();
    }

    @Override
    public Optional<Sentence> refusal() throws SQLException {
        if (suspect.isEmpty()) {
            return Optional.empty();
        }
        // What the values hung on may have gone with them.
        List<ObjectChange> changes = Stream.concat(suspect.values().stream(), removed.stream()).toList();
        return new ChangedObjects(statements, mapping).of(changes).stream()
                .flatMap(pair -> Stream.of(pair.before(), pair.after())).flatMap(Optional::stream)
                .flatMap(object -> Contents.nearest(object, Actual.class).stream())
                .flatMap(actual -> PeriodLocks.refusal(actual, lock -> !unbinding.contains(lock.getId())).stream()).findFirst();
    }

    private static Stream<StoredObject> sides(ObjectChange change) {
        return Stream.of(change.before(), change.after()).flatMap(Optional::stream);
    }

    private static String place(StoredObject side) {
        return side.parent().orElse("") + " " + side.text(RashinbanPackage.Literals.ACTUAL__PERIOD).orElse("");
    }
}
