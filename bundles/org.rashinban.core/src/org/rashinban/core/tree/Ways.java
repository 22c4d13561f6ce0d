package org.rashinban.core.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.rashinban.model.RashinbanPackage;

/** Which containments can lead to objects of a type, so that nobody looks for reports of progress among the values of KPIs. */
final class Ways {

    private static final Map<Asked, List<EReference>> KNOWN = new ConcurrentHashMap<>();

    private record Asked(EClass from, Class<?> type) {
    }

    private Ways() {
    }

    /** Those of a class, in the order of the document. */
    static List<EReference> from(EClass from, Class<?> type) {
        return KNOWN.computeIfAbsent(new Asked(from, type), asked -> asked.from().getEAllContainments().stream()
                .filter(reference -> leads(reference.getEReferenceType(), asked.type())).toList());
    }

    private static boolean leads(EClass target, Class<?> type) {
        Set<EClass> seen = new HashSet<>();
        Deque<EClass> open = new ArrayDeque<>(List.of(target));
        while (!open.isEmpty()) {
            for (EClass kind : kinds(open.pop())) {
                if (type.isAssignableFrom(kind.getInstanceClass())) {
                    return true;
                }
                if (seen.add(kind)) {
                    kind.getEAllContainments().forEach(reference -> open.push(reference.getEReferenceType()));
                }
            }
        }
        return false;
    }

    /** What can stand where a class is asked for. */
    private static List<EClass> kinds(EClass asked) {
        return RashinbanPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(asked::isSuperTypeOf).toList();
    }
}
