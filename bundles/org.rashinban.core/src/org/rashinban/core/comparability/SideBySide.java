package org.rashinban.core.comparability;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.text.Sentence;
import org.rashinban.model.text.TextNormalizer;

/**
 * What has to be said when indicators stand in one list. A reader sets those against each other that have one name; where they measure
 * different things, the list itself has to say so.
 */
public final class SideBySide {

    /** What is in brackets tells indicators of one name apart, as オンライン化率（件数ベース） and オンライン化率（手続きベース）. */
    private static final Pattern BRACKETS = Pattern.compile("[(（][^)）]*[)）]");

    private SideBySide() {
    }

    /** One sentence for each of the others that bears the same name and may not be compared, with every reason. */
    public static List<Sentence> warnings(Kpi kpi, Collection<Kpi> others) {
        String name = name(kpi);
        return name.isEmpty() ? List.of()
                : others.stream().filter(other -> other != kpi && name(other).equals(name)).flatMap(other -> warning(kpi, other)).toList();
    }

    private static Stream<Sentence> warning(Kpi kpi, Kpi other) {
        return Comparability.obstacles(kpi, other).stream()
                .reduce((all, next) -> Texts.CATALOGUE.sentence("reasons", all, next))
                .map(reasons -> Texts.CATALOGUE.sentence("apart", edition(other), shown(other), reasons)).stream();
    }

    private static String name(Kpi kpi) {
        return kpi.getTitle() == null ? "" : BRACKETS.matcher(TextNormalizer.searchKey(kpi.getTitle())).replaceAll("");
    }

    private static String shown(Kpi kpi) {
        return kpi.getCode() == null ? kpi.getTitle() : kpi.getCode();
    }

    private static String edition(Kpi kpi) {
        return Stream.<EObject>iterate(kpi, object -> object != null, EObject::eContainer).filter(Edition.class::isInstance)
                .map(Edition.class::cast).findFirst().map(Edition::getTitle).orElse("");
    }
}
