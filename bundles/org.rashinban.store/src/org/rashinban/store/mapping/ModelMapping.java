package org.rashinban.store.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.provenance.Provenance;
import org.rashinban.store.mapping.IndexColumn.Aspect;

/**
 * The tables that follow from the metamodel: one for each concrete class and {@link Realm} in which it occurs. Many-valued attributes
 * and references share the table {@link #VALUES}. Annotations of {@link #SOURCE} in the ecore steer what cannot be derived:
 * {@code load=query} on a containment, {@code length} on a text.
 */
public final class ModelMapping {

    public static final String VALUES = "value_list";

    private static final String SOURCE = "https://rashinban.org/store";
    private static final int TEXT_LENGTH = 4000;
    private static final int CODE_LENGTH = 120;
    private static final int ID_LENGTH = 36;

    private final Map<EClass, Table> structure = new LinkedHashMap<>();
    private final Map<EClass, Table> queried = new LinkedHashMap<>();
    private final Map<EClass, List<EStructuralFeature>> lists = new LinkedHashMap<>();

    public ModelMapping(EPackage model) {
        List<EClass> concrete = new ArrayList<>();
        for (EClassifier classifier : model.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                concrete.add(type);
            }
        }
        Set<EClass> queriedTypes = new HashSet<>();
        Set<EClass> queriedRoots = new HashSet<>();
        for (EClass type : concrete) {
            for (EReference containment : type.getEAllContainments()) {
                if (isQueried(containment)) {
                    queriedRoots.add(containment.getEReferenceType());
                    collect(containment.getEReferenceType(), queriedTypes);
                }
            }
        }
        for (EClass type : concrete) {
            if (!queriedRoots.contains(type)) {
                structure.put(type, table(type, Realm.STRUCTURE, Sql.snake(type.getName())));
            }
            if (queriedTypes.contains(type)) {
                String prefix = queriedRoots.contains(type) ? "" : "queried_";
                queried.put(type, table(type, Realm.QUERIED, prefix + Sql.snake(type.getName())));
            }
            lists.put(type, type.getEAllStructuralFeatures().stream().filter(ModelMapping::isList).toList());
        }
    }

    /** The mapping of Rashinban's own model. */
    public static ModelMapping ofModel() {
        return new ModelMapping(RashinbanPackage.eINSTANCE);
    }

    public static boolean isQueried(EReference containment) {
        return "query".equals(EcoreUtil.getAnnotation(containment, SOURCE, "load"));
    }

    public Table table(EClass type, Realm realm) {
        Table table = (realm == Realm.STRUCTURE ? structure : queried).get(type);
        if (table == null) {
            throw new IllegalArgumentException(type.getName() + " does not occur in " + realm);
        }
        return table;
    }

    public Collection<Table> tables(Realm realm) {
        return (realm == Realm.STRUCTURE ? structure : queried).values();
    }

    /** Many-valued attributes and many-valued references without containment. */
    public List<EStructuralFeature> lists(EClass type) {
        return lists.get(type);
    }

    public static String featureName(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    private static void collect(EClass type, Set<EClass> into) {
        if (into.add(type)) {
            type.getEAllContainments().forEach(containment -> collect(containment.getEReferenceType(), into));
        }
    }

    private static boolean isList(EStructuralFeature feature) {
        return feature.isMany() && !(feature instanceof EReference reference && reference.isContainment());
    }

    private static Table table(EClass type, Realm realm, String name) {
        List<Column> columns = new ArrayList<>();
        List<IndexColumn> indexes = new ArrayList<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature.isMany() || feature instanceof EAttribute attribute && attribute.isID()) {
                continue;
            }
            if (feature instanceof EReference reference) {
                if (!reference.isContainment() && !reference.isContainer()) {
                    columns.add(new Column(Sql.snake(feature.getName()) + "_id", feature, ColumnKind.TEXT, ID_LENGTH));
                }
                continue;
            }
            Column column =
                    new Column(Sql.snake(feature.getName()), feature, ColumnKind.of((EDataType) feature.getEType()), length(feature));
            columns.add(column);
            if (realm == Realm.QUERIED) {
                indexes.addAll(indexes(column));
            }
        }
        return new Table(name, type, realm, columns, indexes);
    }

    private static List<IndexColumn> indexes(Column column) {
        Class<?> type = column.feature().getEType().getInstanceClass();
        if (type == FiscalPeriod.class) {
            return List.of(new IndexColumn(column.name() + "_first", column, Aspect.FIRST_DAY),
                    new IndexColumn(column.name() + "_last", column, Aspect.LAST_DAY));
        }
        return type == Amount.class ? List.of(new IndexColumn(column.name() + "_number", column, Aspect.NUMBER)) : List.of();
    }

    private static int length(EStructuralFeature feature) {
        String stated = EcoreUtil.getAnnotation(feature, SOURCE, "length");
        if (stated != null) {
            return Integer.parseInt(stated);
        }
        Class<?> type = feature.getEType().getInstanceClass();
        return type == String.class || type == Provenance.class ? TEXT_LENGTH : CODE_LENGTH;
    }
}
