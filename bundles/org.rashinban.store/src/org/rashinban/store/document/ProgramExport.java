package org.rashinban.store.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.rashinban.core.document.DocumentWriter;
import org.rashinban.core.document.IdPolicy;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage;

/** A program as texts that are taken in again as the very same objects. */
public final class ProgramExport {

    static final String PROGRAM = "program.yaml";

    private final Program program;
    private final DocumentWriter writer = new DocumentWriter(IdPolicy.ALWAYS);

    /** @param program with all reported values that are to be written */
    public ProgramExport(Program program) {
        this.program = program;
    }

    /** Everything in one text. */
    public String whole() {
        return writer.write(program);
    }

    /** One plan. What it refers to outside of itself is named, not written. */
    public String plan(Plan plan) {
        return writer.write(program, feature -> feature == RashinbanPackage.Literals.PROGRAM__PLANS, child -> child == plan);
    }

    /** Everything, one file a plan, by file name; read in the order of the names. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>(Map.of(PROGRAM,
                writer.write(program, feature -> feature != RashinbanPackage.Literals.PROGRAM__PLANS, child -> true)));
        List<Plan> plans = program.getPlans();
        for (int i = 0; i < plans.size(); i++) {
            String code = plans.get(i).getCode() == null ? "" : "-" + plans.get(i).getCode().replaceAll("[^\\p{L}\\p{N}]+", "_");
            files.put(String.format(Locale.ROOT, "program-plan-%03d%s.yaml", i + 1, code), plan(plans.get(i)));
        }
        return files;
    }

    /** Whether a file may be one of {@link #files()}. */
    public static boolean isExported(String fileName) {
        return fileName.equals(PROGRAM) || fileName.startsWith("program-plan-") && fileName.endsWith(".yaml");
    }
}
