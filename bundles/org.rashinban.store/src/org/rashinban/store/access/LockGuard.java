package org.rashinban.store.access;

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
final class LockGuard implements SaveGuard {

    private static final Set<EClass> ENTERED = Set.of(RashinbanPackage.Literals.ACTUAL, RashinbanPackage.Literals.COMPONENT_VALUE);

    private final ModelMapping mapping;

    LockGuard(ModelMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public Watch watch(Statements statements) {
        return new Entries(statements);
    }

    private final class Entries implements Watch {

        private final Statements statements;
        private final Set<String> unbinding = new HashSet<>();
        private final Map<String, ObjectChange> suspect = new LinkedHashMap<>();
        private final List<ObjectChange> removed = new ArrayList<>();
        private List<FiscalPeriod> locked;

        Entries(Statements statements) {
            this.statements = statements;
        }

        @Override
        public void changed(ObjectChange change) throws SQLException {
            StoredObject any = change.any();
            if (any.type() == RashinbanPackage.Literals.PERIOD_LOCK) {
                unbinding.add(any.id());
            } else if (ENTERED.contains(any.type()) && mayBeLocked(change)) {
                // One value of a KPI and a period is as good as another one, and there may be a million.
                suspect.putIfAbsent(sides(change).map(LockGuard::place).collect(Collectors.joining("/")), change);
            } else if (change.after().isEmpty()) {
                removed.add(change);
            }
        }

        /** A part of a value has no period of its own, so it may be in any. */
        private boolean mayBeLocked(ObjectChange change) throws SQLException {
            List<FiscalPeriod> locks = locked();
            return !locks.isEmpty() && sides(change).anyMatch(side -> side.type() != RashinbanPackage.Literals.ACTUAL
                    || period(side).filter(period -> locks.stream().anyMatch(lock -> lock.contains(period))).isPresent());
        }

        private List<FiscalPeriod> locked() throws SQLException {
            if (locked == null) {
                locked = new ChangedObjects(statements, mapping).all(RashinbanPackage.Literals.PERIOD_LOCK).stream()
                        .flatMap(lock -> lock.text(RashinbanPackage.Literals.PERIOD_LOCK__PERIOD).stream()).map(FiscalPeriod::of).toList();
            }
            return locked;
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
    }

    private static Stream<StoredObject> sides(ObjectChange change) {
        return Stream.of(change.before(), change.after()).flatMap(Optional::stream);
    }

    private static Optional<FiscalPeriod> period(StoredObject side) {
        return side.text(RashinbanPackage.Literals.ACTUAL__PERIOD).map(FiscalPeriod::of);
    }

    private static String place(StoredObject side) {
        return side.parent().orElse("") + " " + side.text(RashinbanPackage.Literals.ACTUAL__PERIOD).orElse("");
    }
}
