package org.rashinban.cli.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.rashinban.cli.output.Rows;
import org.rashinban.model.Department;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.User;

/** The users of a store as rows. */
public final class UserRows {

    private static final List<String> COLUMNS =
            List.of("name", "role", "role_name", "department", "department_name", "password_set", "failures", "locked_until",
                    "locked_by_hand");

    private UserRows() {
    }

    public static Rows of(Session session, Locale locale) {
        Map<String, Department> departments = new HashMap<>();
        Inside.all(session.programs().load().program(), Department.class)
                .forEach(department -> departments.put(department.getId(), department));
        List<List<Object>> rows = new ArrayList<>();
        for (User user : session.users().list()) {
            Department department = user.department().map(departments::get).orElse(null);
            rows.add(Arrays.asList(user.name(), user.role().name(), user.role().in(locale),
                    department == null ? user.department().orElse(null) : department.getCode(),
                    department == null ? null : department.getName(), user.passwordSet(), user.failures(),
                    user.lockedUntil().map(Instant::toString).orElse(null), user.lockedByHand()));
        }
        return new Rows(COLUMNS, rows);
    }
}
