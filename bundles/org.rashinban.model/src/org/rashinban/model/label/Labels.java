package org.rashinban.model.label;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.model.text.Localized;

/** What people call the classes, features and enumerated values of the model. */
public final class Labels {

    private static final String SOURCE = "https://rashinban.org/label";

    private Labels() {
    }

    /** The name of a class, a feature or an enumeration literal: Japanese as annotated in the model, else its English name in words. */
    public static Localized of(ENamedElement element) {
        return locale -> {
            String japanese = EcoreUtil.getAnnotation(element, SOURCE, "ja");
            return japanese != null && Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? japanese : words(element.getName());
        };
    }

    /** The name of an enumerated value, such as {@code TargetSort.AT_LEAST}. */
    public static Localized of(Enumerator value) {
        EPackage model = RashinbanPackage.eINSTANCE;
        EEnum type = (EEnum) model.getEClassifier(value.getClass().getSimpleName());
        return of((ENamedElement) type.getEEnumLiteral(value.getValue()));
    }

    /** "repeatedKpis" and "DONE_WITH_EXCEPTIONS" become "Repeated KPIs" and "Done with exceptions". */
    private static String words(String name) {
        String spaced = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replace('_', ' ').toLowerCase(Locale.ROOT);
        return (Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1)).replaceAll("(?i)\\bkpi", "KPI").replaceAll("(?i)\\burl\\b",
                "URL");
    }
}
