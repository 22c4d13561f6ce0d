package org.rashinban.core.template;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

/** The form of {@code template.yaml} as a class of its own, so that the one reader of documents reads it too. */
final class DescriptionForm {

    private static final EClass TYPE = type();

    private DescriptionForm() {
    }

    static EClass eClass() {
        return TYPE;
    }

    static TemplateDescription description(EObject form) {
        return new TemplateDescription(text(form, "id"), text(form, "title"), text(form, "titleEn"), (Integer) get(form, "order"),
                text(form, "description"), text(form, "descriptionEn"), texts(form, "parts"), texts(form, "scales"));
    }

    private static EClass type() {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName("template");
        for (String name : List.of("id", "title", "titleEn")) {
            add(type, name, EcorePackage.Literals.ESTRING, 1);
        }
        add(type, "order", EcorePackage.Literals.EINT, 1);
        for (String name : List.of("description", "descriptionEn")) {
            add(type, name, EcorePackage.Literals.ESTRING, 1);
        }
        for (String name : List.of("scales", "parts")) {
            add(type, name, EcorePackage.Literals.ESTRING, EAttribute.UNBOUNDED_MULTIPLICITY);
        }
        EPackage owner = EcoreFactory.eINSTANCE.createEPackage();
        owner.setName("template");
        owner.setNsURI("https://rashinban.org/template/1");
        owner.getEClassifiers().add(type);
        return type;
    }

    private static void add(EClass type, String name, EDataType dataType, int upperBound) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(dataType);
        attribute.setUpperBound(upperBound);
        type.getEStructuralFeatures().add(attribute);
    }

    private static Object get(EObject form, String name) {
        return form.eGet(TYPE.getEStructuralFeature(name));
    }

    private static String text(EObject form, String name) {
        return get(form, name) instanceof String text ? text : "";
    }

    private static List<String> texts(EObject form, String name) {
        return ((List<?>) get(form, name)).stream().map(String.class::cast).toList();
    }
}
