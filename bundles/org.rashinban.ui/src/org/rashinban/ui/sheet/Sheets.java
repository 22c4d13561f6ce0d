package org.rashinban.ui.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.ui.sheet.Sheet.Group;
import org.rashinban.ui.sheet.Sheet.Item;
import org.rashinban.ui.sheet.Sheet.Members;

/**
 * The sheets of all classes, read from {@code sheets.layout}: there a class names its parts and their fields ({@code +} for a text of
 * several lines) and the columns of its lists. What is not named there follows in the order of the model.
 */
public final class Sheets {

    private static final String FILE = "sheets.layout"; //$NON-NLS-1$
    private static final Pattern WORD = Pattern.compile("(\\w+)(\\+?)"); //$NON-NLS-1$
    private static final int COLUMNS = 5;
    private static final Set<EClass> BESIDES = Set.of(Literals.IDENTIFIED, Literals.ENTRY);
    private static final Set<EStructuralFeature> HIDDEN = Set.of(Literals.IDENTIFIED__ID);

    private final Properties written = new Properties();
    private final Map<EClass, Sheet> known = new HashMap<>();

    public Sheets() {
        try (InputStream stream = Sheets.class.getResourceAsStream(FILE);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            written.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Sheet of(EClass type) {
        Sheet sheet = known.get(type);
        if (sheet == null) {
            sheet = read(type);
            known.put(type, sheet);
        }
        return sheet;
    }

    private Sheet read(EClass type) {
        Map<Part, List<Item>> groups = new EnumMap<>(Part.class);
        Map<EReference, List<EStructuralFeature>> lists = new LinkedHashMap<>();
        Set<EStructuralFeature> named = new HashSet<>(HIDDEN);
        for (Part part : Part.values()) {
            words(type, part.name()).forEach(word -> {
                EStructuralFeature feature = feature(type, word.group(1));
                named.add(feature);
                if (isList(feature)) {
                    lists.put((EReference) feature, columns((EReference) feature));
                } else {
                    groups.computeIfAbsent(part, key -> new ArrayList<>()).add(new Item(feature, !word.group(2).isEmpty()));
                }
            });
        }
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (isShown(feature) && named.add(feature)) {
                if (isList(feature)) {
                    lists.put((EReference) feature, columns((EReference) feature));
                } else {
                    groups.computeIfAbsent(Part.DETAIL, key -> new ArrayList<>()).add(new Item(feature, false));
                }
            }
        }
        return new Sheet(groups.entrySet().stream().map(entry -> new Group(entry.getKey(), entry.getValue())).toList(),
                lists.entrySet().stream().map(entry -> new Members(entry.getKey(), entry.getValue())).toList());
    }

    /** What is said of the class itself or of the nearest class above it that says something. */
    private Stream<MatchResult> words(EClass type, String key) {
        return Stream.concat(Stream.of(type), type.getEAllSuperTypes().reversed().stream())
                .map(candidate -> written.getProperty(candidate.getName() + '.' + key)).filter(text -> text != null).findFirst()
                .map(text -> WORD.matcher(text).results()).orElse(Stream.empty());
    }

    private List<EStructuralFeature> columns(EReference list) {
        EClass member = list.getEReferenceType();
        List<EStructuralFeature> said = words(member, "COLUMNS").map(word -> feature(member, word.group(1))).toList(); //$NON-NLS-1$
        return said.isEmpty() ? member.getEAllStructuralFeatures().stream()
                .filter(feature -> isShown(feature) && !isList(feature) && !feature.isMany()
                        && !BESIDES.contains(feature.getEContainingClass()))
                .limit(COLUMNS).toList() : said;
    }

    private static EStructuralFeature feature(EClass type, String name) {
        EStructuralFeature feature = type.getEStructuralFeature(name);
        if (feature == null) {
            throw new IllegalStateException(type.getName() + " has no " + name); //$NON-NLS-1$
        }
        return feature;
    }

    private static boolean isList(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    private static boolean isShown(EStructuralFeature feature) {
        return !(feature instanceof EReference reference && reference.isContainer()) && !feature.isDerived() && feature.isChangeable();
    }
}
