package org.rashinban.core.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.provenance.Confidence;
import org.rashinban.model.provenance.Provenance;

/** Any tree that the metamodel allows, with texts that are hard to write. */
final class RandomTree {

    private static final int DEEPEST = 5;
    private static final List<String> ODD_TEXTS = List.of(
            "", " ", "null", "~", "yes", "No", "true", "012", "1e3", "-5", "-", "- a", ":", "a: b", "a:b", "a:", "#", "#a", "a #b",
            "a#b", "'", "\"", "\"a\" 'b'", "\\", "\\n", "a\nb", "a\n", "a\n\n", "\n", "\n a", " a\nb", "a\n b", "a\n \nb",
            "a\r\nb", "\t", "a\tb", "?", "? a", "[a]", "a, b", "{a: b}", "&a", "*a", "!a", "|", ">", "%", "@", "`", "---", "...",
            "--- a", "= a", "<<", " a", "a ", "　全角　空白　", "髙橋", "𠮷野家", "ＡＢＣ１２３", "①", "（５）", "👩‍👩‍👧", "🧭 羅針盤", "ﾊﾝｶｸ", "e\u0301",
            "a\u0085b", "a\u2028b", "\uFEFFa", "a\u0000b", "a\u0007b", "A/B", "A", "B", "A/", "/A", "A/B/A", "2022", "2022/A",
            "#1", "into", "x".repeat(500), "長い文章。".repeat(60));
    private static final List<String> PLAIN_TEXTS = List.of("A", "B", "C", "A/B", "施策", "2022");

    private final Random random;

    RandomTree(Random random) {
        this.random = random;
    }

    EObject of(EClass type) {
        EObject root = object(type, 0);
        List<EObject> all = new ArrayList<>(List.of(root));
        for (Iterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
            all.add(contents.next());
        }
        all.forEach(object -> connect(object, all));
        DerivedIds.assign(root, "random");
        return root;
    }

    private EObject object(EClass type, int depth) {
        EObject object = EcoreUtil.create(type);
        for (EStructuralFeature feature : Shape.of(type).features()) {
            boolean set = random.nextInt(4) == 0;
            if (feature instanceof EAttribute attribute && attribute.isID()) {
                object.eSet(attribute, set ? new UUID(random.nextLong(), random.nextLong()).toString() : null);
            } else if (set && feature instanceof EAttribute attribute) {
                fill(object, feature, () -> value(attribute.getEAttributeType()));
            } else if (feature instanceof EReference reference && reference.isContainment() && depth < DEEPEST && (set || depth < 2)) {
                fill(object, reference, () -> object(reference.getEReferenceType(), depth + 1));
            }
        }
        return object;
    }

    private void connect(EObject object, List<EObject> all) {
        for (EStructuralFeature feature : Shape.of(object.eClass()).features()) {
            if (feature instanceof EReference reference && !reference.isContainment() && random.nextBoolean()) {
                List<EObject> targets = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
                if (!targets.isEmpty()) {
                    fill(object, reference, () -> oneOf(targets));
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void fill(EObject object, EStructuralFeature feature, Supplier<Object> values) {
        if (!feature.isMany()) {
            object.eSet(feature, values.get());
            return;
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            ((List<Object>) object.eGet(feature)).add(values.get());
        }
    }

    private Object value(EDataType type) {
        Class<?> javaType = type.getInstanceClass();
        if (javaType.isEnum()) {
            return oneOf(List.of(javaType.getEnumConstants()));
        }
        return switch (javaType.getSimpleName()) {
            case "String" -> text();
            case "boolean" -> random.nextBoolean();
            case "int", "Integer" -> random.nextInt();
            case "long" -> random.nextLong();
            case "BigDecimal" -> decimal();
            case "LocalDate" -> day();
            case "FiscalPeriod" -> period();
            case "FiscalSpan" -> span();
            case "Amount" -> Amount.of(decimal(), random.ints(random.nextInt(3), 0, Qualifier.values().length)
                    .mapToObj(i -> Qualifier.values()[i]).toArray(Qualifier[]::new));
            case "Provenance" -> new Provenance(random.nextBoolean() ? "" : "plan2023", random.nextBoolean() ? "" : "3,16-20",
                    oneOf(List.of(Confidence.values())), random.nextBoolean() ? "" : "推定: 「#順序」 - から");
            default -> throw new IllegalArgumentException("no random " + javaType);
        };
    }

    private String text() {
        return switch (random.nextInt(4)) {
            case 0 -> oneOf(ODD_TEXTS);
            case 1 -> oneOf(ODD_TEXTS) + oneOf(ODD_TEXTS);
            case 2 -> random.ints(random.nextInt(1, 12), 0, 0x30000).filter(c -> Character.getType(c) != Character.SURROGATE)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            default -> oneOf(PLAIN_TEXTS);
        };
    }

    private BigDecimal decimal() {
        return new BigDecimal(new BigInteger(random.nextInt(1, 60), random), random.nextInt(6))
                .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
    }

    private LocalDate day() {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
    }

    private FiscalPeriod period() {
        return FiscalPeriod.containing(day(), oneOf(List.of(Granularity.values())));
    }

    private FiscalSpan span() {
        FiscalPeriod from = period();
        FiscalPeriod to = random.nextInt(3) == 0 ? from : period();
        return random.nextInt(3) == 0 || to.last().isBefore(from.first()) ? FiscalSpan.startingAt(from) : FiscalSpan.between(from, to);
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
