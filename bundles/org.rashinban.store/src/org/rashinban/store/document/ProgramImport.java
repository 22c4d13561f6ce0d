package org.rashinban.store.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.rashinban.core.document.DocumentOutline;
import org.rashinban.core.document.DocumentPart;
import org.rashinban.core.document.DocumentReader;
import org.rashinban.core.document.DocumentReading;
import org.rashinban.core.document.DocumentWriter;
import org.rashinban.core.document.IdPolicy;
import org.rashinban.core.document.Problem;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.model.text.Catalogue;

/**
 * Takes texts in. Texts that state the identifier of the program are the whole program: what they do not hold is removed. Texts without it
 * hold plans, each of which takes the place of the plan with its identifier or is added.
 */
public final class ProgramImport {

    private static final Catalogue MESSAGES = Catalogue.of(ProgramImport.class);
    private static final String ID = "id";
    private static final String PLANS = "plans";

    private ProgramImport() {
    }

    /** A program of its own, for a store that is to be made of it. */
    public static ImportReading whole(List<DocumentPart> parts) {
        if (outlines(parts).stream().noneMatch(outline -> outline.features().contains(ID))) {
            return incomplete(parts).orElseGet(() -> refused(parts, "notWhole"));
        }
        return read(parts);
    }

    /** @param current the program of the store with all its reported values; it is not changed */
    public static ImportReading into(Program current, List<DocumentPart> parts) {
        List<DocumentOutline> outlines = outlines(parts);
        if (outlines.size() < parts.size()) {
            return read(parts);
        }
        if (outlines.stream().anyMatch(outline -> outline.features().contains(ID))) {
            ImportReading reading = read(parts);
            return reading instanceof ImportReading.Read read && !read.program().getId().equals(current.getId())
                    ? refused(parts, "otherProgram")
                    : reading;
        }
        Optional<String> surplus = outlines.stream().flatMap(outline -> outline.features().stream())
                .filter(feature -> !feature.equals(PLANS)).findFirst();
        return surplus.isPresent() ? refused(parts, "notPlan", surplus.get()) : plans(current, parts, outlines);
    }

    private static ImportReading plans(Program current, List<DocumentPart> parts, List<DocumentOutline> outlines) {
        Set<Plan> replaced = new HashSet<>();
        outlines.forEach(outline -> outline.objects(PLANS)
                .forEach(stated -> current.getPlans().stream().filter(plan -> isMeant(plan, stated)).forEach(replaced::add)));
        String rest = new DocumentWriter(IdPolicy.ALWAYS).write(current, feature -> true, child -> !replaced.contains(child));
        List<DocumentPart> all = new ArrayList<>(List.of(DocumentPart.features("", rest)));
        all.addAll(parts);
        ImportReading reading = read(all);
        if (reading instanceof ImportReading.Read read) {
            Map<String, Integer> places = new HashMap<>();
            current.getPlans().forEach(plan -> places.put(plan.getId(), places.size()));
            ECollections.sort(read.program().getPlans(),
                    Comparator.comparingInt(plan -> places.getOrDefault(plan.getId(), Integer.MAX_VALUE)));
        }
        return reading;
    }

    /** By its identifier; where none is stated, by its code. */
    private static boolean isMeant(Plan plan, Map<String, String> stated) {
        return stated.containsKey(ID) ? stated.get(ID).equals(plan.getId())
                : stated.containsKey("code") && stated.get("code").equals(plan.getCode());
    }

    private static List<DocumentOutline> outlines(List<DocumentPart> parts) {
        return parts.stream().map(DocumentOutline::of).flatMap(Optional::stream).toList();
    }

    private static Optional<ImportReading> incomplete(List<DocumentPart> parts) {
        return outlines(parts).size() < parts.size() ? Optional.of(read(parts)) : Optional.empty();
    }

    private static ImportReading read(List<DocumentPart> parts) {
        return switch (DocumentReader.read(RashinbanPackage.Literals.PROGRAM, "", parts)) {
            case DocumentReading.Read read -> new ImportReading.Read((Program) read.root());
            case DocumentReading.Refused refused -> new ImportReading.Refused(refused.problems().stream()
                    .map(problem -> problem.file().isEmpty()
                            ? new Problem(parts.getLast().file(), 0, MESSAGES.sentence("missing", problem.message()))
                            : problem)
                    .toList());
        };
    }

    private static ImportReading refused(List<DocumentPart> parts, String key, Object... args) {
        return new ImportReading.Refused(List.of(new Problem(parts.getFirst().file(), 0, MESSAGES.sentence(key, args))));
    }
}
