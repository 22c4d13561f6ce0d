package org.rashinban.core.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.rashinban.core.tree.Names;
import org.rashinban.model.Ownership;
import org.rashinban.model.label.Labels;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/** Compares who is responsible. */
final class Owners {

    private Owners() {
    }

    static Optional<Difference> difference(List<Ownership> before, List<Ownership> after) {
        Map<String, Ownership> old = byDepartment(before);
        Map<String, Ownership> now = byDepartment(after);
        List<Localized> parts = new ArrayList<>();
        now.forEach((key, owner) -> {
            if (!old.containsKey(key)) {
                parts.add(said("owner.added", name(owner), Labels.of(owner.getRole())));
            } else if (old.get(key).getRole() != owner.getRole()) {
                parts.add(said("owner.role", name(owner), Labels.of(old.get(key).getRole()), Labels.of(owner.getRole())));
            }
        });
        old.forEach((key, owner) -> {
            if (!now.containsKey(key)) {
                parts.add(said("owner.removed", name(owner)));
            }
        });
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Difference(Difference.Kind.OWNERS, said("owners", parts)));
    }

    private static Localized name(Ownership owner) {
        return Names.office(owner.getDepartment());
    }

    /** By what names a department, not by the object: two states of one program hold two of each. */
    private static Map<String, Ownership> byDepartment(List<Ownership> owners) {
        Map<String, Ownership> byDepartment = new LinkedHashMap<>();
        for (Ownership owner : owners) {
            Optional.ofNullable(owner.getDepartment())
                    .map(department -> Optional.ofNullable(department.getCode()).orElseGet(() -> Names.office(department).in(Locale.ROOT)))
                    .ifPresent(key -> byDepartment.putIfAbsent(key, owner));
        }
        return byDepartment;
    }

    private static Sentence said(String key, Object... args) {
        return Texts.CATALOGUE.sentence(key, args);
    }
}
