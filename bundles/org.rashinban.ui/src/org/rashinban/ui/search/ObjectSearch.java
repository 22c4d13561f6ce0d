package org.rashinban.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Identified;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.text.TextNormalizer;
import org.rashinban.ui.edit.ProgramCopy;

/** Finds objects by any of their texts, however they are spelt. */
final class ObjectSearch {

    static final int MOST = 300;

    /** At the end of a longer katakana word, as in サーバー, which many write サーバ; normalised, the mark is a hyphen. */
    private static final Pattern LAST_LONG_MARK = Pattern.compile("(?<=[\\p{IsKatakana}-]{3})-(?![\\p{IsKatakana}-])"); //$NON-NLS-1$

    /**
     * An object that was found.
     *
     * @param object in the program that is edited
     * @param text where the words stand
     */
    record Hit(EObject object, EAttribute feature, String text) {
    }

    private ObjectSearch() {
    }

    /**
     * Objects in whose texts all words stand, those first whose name has them.
     *
     * @param superseded whether nobody waits for the result any more
     */
    static List<Hit> find(ProgramCopy copy, String words, BooleanSupplier superseded) {
        List<String> keys = Stream.of(words.split("[\\s\\u3000]+")).map(TextNormalizer::searchKey).filter(key -> !key.isEmpty()).toList(); //$NON-NLS-1$
        List<Hit> named = new ArrayList<>();
        List<Hit> others = new ArrayList<>();
        if (keys.isEmpty()) {
            return List.of();
        }
        for (EObject object : Contents.of(copy.program(), EObject.class).toList()) {
            if (superseded.getAsBoolean() || named.size() >= MOST) {
                break;
            }
            if (!(object instanceof Program)) {
                hit(copy, object, keys).ifPresent(found -> (isName(found, keys) ? named : others).add(found));
            }
        }
        return Stream.concat(named.stream(), others.stream()).limit(MOST).toList();
    }

    private static Optional<Hit> hit(ProgramCopy copy, EObject object, List<String> keys) {
        return object.eClass().getEAllAttributes().stream()
                .filter(feature -> feature.getEType().getInstanceClass() == String.class && feature != Literals.IDENTIFIED__ID)
                .flatMap(feature -> texts(object, feature).filter(text -> contains(text, keys)).map(text -> new Found(feature, text)))
                .findFirst().flatMap(found -> copy.original(object).map(original -> new Hit(original, found.feature(), found.text())));
    }

    private record Found(EAttribute feature, String text) {
    }

    private static Stream<String> texts(EObject object, EAttribute feature) {
        return switch (object.eGet(feature)) {
            case String text -> Stream.of(text);
            case List<?> many -> many.stream().map(String::valueOf);
            case null, default -> Stream.empty();
        };
    }

    private static boolean isName(Hit hit, List<String> keys) {
        return hit.object() instanceof Identified && contains(Names.of(hit.object()).in(Locale.getDefault()), keys);
    }

    private static boolean contains(String whole, List<String> keys) {
        String text = TextNormalizer.searchKey(whole);
        return keys.stream().allMatch(key -> text.contains(key) || withoutLastMarks(text).contains(withoutLastMarks(key)));
    }

    private static String withoutLastMarks(String key) {
        return key.indexOf('-') < 0 ? key : LAST_LONG_MARK.matcher(key).replaceAll(""); //$NON-NLS-1$
    }
}
