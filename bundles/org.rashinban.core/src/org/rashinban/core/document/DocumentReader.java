package org.rashinban.core.document;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.core.document.DocumentReading.Read;
import org.rashinban.core.document.DocumentReading.Refused;
import org.rashinban.core.document.ReferenceIndex.Resolution;
import org.rashinban.core.document.YamlNode.Entry;
import org.rashinban.core.document.YamlNode.Mapping;
import org.rashinban.core.document.YamlNode.Scalar;

/**
 * Reads a tree of objects from one or more texts in the text format. Which classes and features there are it learns from
 * the metamodel; see {@code docs/plan-text-format.md}.
 */
public final class DocumentReader {

    private static final String INTO = "into";

    private final Draft draft = new Draft();
    private final ProblemList problems = draft.problems();
    private final EObject root;
    private final String seed;

    private DocumentReader(EClass rootType, String seed) {
        this.root = EcoreUtil.create(rootType);
        this.seed = seed;
    }

    /**
     * @param seed  from which ids are derived that the texts do not state, such as the id of the template
     * @param parts in reading order
     */
    public static DocumentReading read(EClass rootType, String seed, List<DocumentPart> parts) {
        return new DocumentReader(rootType, seed).read(parts);
    }

    private DocumentReading read(List<DocumentPart> parts) {
        parts.forEach(this::readPart);
        DerivedIds.assign(root, seed);
        checkIds();
        // After a file that could not be read, every reference into it would only repeat that.
        if (!problems.hasStructural()) {
            ReferenceIndex index = new ReferenceIndex(root);
            draft.pending().forEach(reference -> resolve(reference, index));
        }
        return problems.isEmpty() ? new Read(root) : new Refused(problems.all(parts.stream().map(DocumentPart::file).toList()));
    }

    private void readPart(DocumentPart part) {
        YamlParser.parse(part.file(), part.text(), draft).ifPresent(mapping -> {
            TreeBuilder builder = new TreeBuilder(part.file(), draft);
            part.item().ifPresentOrElse(
                    containment -> builder.add(root, containment, mapping),
                    () -> extend(builder, part.file(), mapping));
        });
    }

    private void extend(TreeBuilder builder, String file, Mapping mapping) {
        List<Entry> features = mapping.entries().stream().filter(entry -> !isInto(entry)).toList();
        mapping.entries().stream().filter(DocumentReader::isInto).findFirst().ifPresentOrElse(
                into -> container(file, into).ifPresent(container -> builder.extend(container, features)),
                () -> builder.extend(root, features));
    }

    private static boolean isInto(Entry entry) {
        return entry.key().text().equals(INTO);
    }

    private Optional<EObject> container(String file, Entry into) {
        int line = into.value().line();
        if (into.value() instanceof Scalar scalar) {
            ReferenceIndex index = new ReferenceIndex(root);
            Resolution resolution = index.resolve(root, EcorePackage.Literals.EOBJECT, scalar.text());
            if (resolution instanceof Resolution.Found found) {
                return Optional.of(found.object());
            }
            refuse(file, line, INTO, scalar.text(), resolution, index);
        } else {
            problems.add(file, line, "scalar", INTO);
        }
        problems.structural();
        return Optional.empty();
    }

    private void checkIds() {
        Map<String, EObject> known = new HashMap<>();
        for (Iterator<EObject> all = EcoreUtil.getAllProperContents(List.of(root), false); all.hasNext();) {
            EObject object = all.next();
            String id = DerivedIds.id(object);
            if (!id.isEmpty() && known.put(id, object) != null) {
                Draft.Place place = draft.places().getOrDefault(object, new Draft.Place("", 0));
                problems.add(place.file(), place.line(), "id", id);
            }
        }
    }

    private void resolve(PendingReference reference, ReferenceIndex index) {
        EClass type = reference.feature().getEReferenceType();
        Resolution resolution = index.resolve(reference.source(), type, reference.text());
        if (resolution instanceof Resolution.Found found) {
            connect(reference, found.object());
        } else {
            refuse(reference.file(), reference.line(), reference.feature().getName(), reference.text(), resolution, index);
        }
    }

    private void refuse(String file, int line, String feature, String text, Resolution resolution, ReferenceIndex index) {
        if (resolution instanceof Resolution.Ambiguous ambiguous) {
            List<String> meant = ambiguous.objects().stream().map(index::fullPath).toList();
            problems.add(file, line, "ambiguous", text, feature, meant);
        } else {
            problems.add(file, line, "reference", text, feature);
        }
    }

    @SuppressWarnings("unchecked")
    private void connect(PendingReference reference, EObject target) {
        if (!reference.feature().isMany()) {
            reference.source().eSet(reference.feature(), target);
        } else if (!((List<EObject>) reference.source().eGet(reference.feature())).add(target)) {
            problems.add(reference.file(), reference.line(), "list.twice", reference.text(), reference.feature().getName());
        }
    }
}
