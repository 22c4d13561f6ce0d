package org.rashinban.ui.plan.branch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.RashinbanPackage.Literals;

/** Codes of copies: they stay as they are as long as nothing in the edition has them already. */
public final class FreeCodes {

    private static final String CODE = "code"; //$NON-NLS-1$
    /** Their codes mean something only within what they hang on, which is copied with them. */
    private static final Set<EClass> INNER = Set.of(Literals.COMPONENT, Literals.EFFECT);

    private final Map<EClass, Set<String>> taken = new HashMap<>();

    public FreeCodes(EObject scope) {
        Contents.of(scope, EObject.class).forEach(object -> {
            String code = code(object);
            if (code != null) {
                taken(object).add(code);
            }
        });
    }

    /** Gives another code to whatever in a tree has one that is taken; returns how many. */
    public int settle(List<? extends EObject> trees) {
        int changed = 0;
        for (EObject object : trees.stream().flatMap(tree -> Contents.of(tree, EObject.class)).toList()) {
            String code = code(object);
            if (code != null && !taken(object).add(code)) {
                object.eSet(object.eClass().getEStructuralFeature(CODE), free(object, code));
                changed++;
            }
        }
        return changed;
    }

    private String free(EObject object, String code) {
        int number = 2;
        while (!taken(object).add(code + '-' + number)) {
            number++;
        }
        return code + '-' + number;
    }

    private Set<String> taken(EObject object) {
        return taken.computeIfAbsent(object.eClass(), type -> new HashSet<>());
    }

    private static String code(EObject object) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(CODE);
        boolean counts = feature != null && !INNER.contains(object.eClass());
        return counts && object.eGet(feature) instanceof String code && !code.isBlank() ? code.strip() : null;
    }
}
