package org.rashinban.core.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.RegistryFactory;
import org.rashinban.core.document.DocumentReader;
import org.rashinban.core.document.DocumentReading;
import org.rashinban.core.document.Problem;
import org.rashinban.model.Dashboard;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage;

/** The plan templates and grade scales that are installed. Nothing is kept: what is asked for is read. */
public final class TemplateLibrary {

    private static final String PLANS = "plans";
    private static final String SCALES = "scales";
    private static final String DASHBOARDS = "dashboards";
    private static final String DESCRIPTION = "template.yaml";
    private static final String EXTENSION = ".yaml";
    /** No folders: a template stays within its own. */
    private static final Pattern FILE_NAME = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*\\.yaml");

    private final List<TemplateSource> sources;

    /** @param sources of two templates or scales with the same id, that of the earlier source is used */
    public TemplateLibrary(List<TemplateSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Those that the installed bundles contribute. */
    public static TemplateLibrary installed() {
        return new TemplateLibrary(ContributedSources.in(RegistryFactory.getRegistry()));
    }

    /** What there is, by {@link TemplateDescription#order()}, then by id. */
    public TemplateListing<TemplateDescription> templates() {
        List<TemplateDescription> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        find(PLANS, "", problems).forEach((id, source) -> {
            TemplateFiles files = new TemplateFiles();
            describe(source, id, files).ifPresent(entries::add);
            problems.addAll(files.problems());
        });
        entries.sort(Comparator.comparingInt(TemplateDescription::order).thenComparing(TemplateDescription::id));
        return new TemplateListing<>(entries, problems);
    }

    /** Loads every template for a moment and counts. */
    public TemplateListing<TemplateSummary> summaries() {
        TemplateListing<TemplateDescription> templates = templates();
        List<TemplateSummary> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(templates.problems());
        for (TemplateDescription template : templates.entries()) {
            switch (load(template.id())) {
                case TemplateReading.Loaded loaded -> entries.add(TemplateSummary.of(loaded.description(), loaded.program()));
                case TemplateReading.Refused refused -> problems.addAll(refused.problems());
            }
        }
        return new TemplateListing<>(entries, problems);
    }

    public TemplateReading load(String id) {
        List<Problem> problems = new ArrayList<>();
        Map<String, TemplateSource> known = find(PLANS, "", problems);
        TemplateFiles files = new TemplateFiles();
        if (!known.containsKey(id)) {
            files.refuse(id, "template.unknown", available(known));
            problems.addAll(files.problems());
            return new TemplateReading.Refused(problems);
        }
        TemplateSource source = known.get(id);
        return describe(source, id, files)
                .map(description -> load(source, description, files))
                .orElseGet(() -> new TemplateReading.Refused(files.problems()));
    }

    /** The ids of the grade scales. */
    public TemplateListing<String> scales() {
        List<Problem> problems = new ArrayList<>();
        return new TemplateListing<>(List.copyOf(find(SCALES, EXTENSION, problems).keySet()), problems);
    }

    /** A grade scale of its own. */
    public DocumentReading scale(String id) {
        TemplateFiles files = new TemplateFiles();
        scaleSource(id, "", files).ifPresent(source -> files.features(source, scalePath(id)));
        return files.problems().isEmpty()
                ? DocumentReader.read(RashinbanPackage.Literals.GRADE_SCALE, id, files.parts())
                : new DocumentReading.Refused(files.problems());
    }

    /** The dashboards, by id. */
    public TemplateListing<Dashboard> dashboards() {
        List<Problem> problems = new ArrayList<>();
        List<Dashboard> dashboards = new ArrayList<>();
        find(DASHBOARDS, EXTENSION, problems).forEach((id, source) -> {
            TemplateFiles files = new TemplateFiles();
            files.features(source, DASHBOARDS + "/" + id + EXTENSION);
            problems.addAll(files.problems());
            if (files.problems().isEmpty()) {
                switch (DocumentReader.read(RashinbanPackage.Literals.DASHBOARD, id, files.parts())) {
                    case DocumentReading.Read read -> dashboards.add((Dashboard) read.root());
                    case DocumentReading.Refused refused -> problems.addAll(refused.problems());
                }
            }
        });
        return new TemplateListing<>(dashboards, problems);
    }

    private TemplateReading load(TemplateSource source, TemplateDescription description, TemplateFiles files) {
        String folder = PLANS + "/" + description.id() + "/";
        for (String scale : description.scales()) {
            scaleSource(scale, source.display(folder + DESCRIPTION), files)
                    .ifPresent(found -> files.item(found, scalePath(scale), RashinbanPackage.Literals.PROGRAM__GRADE_SCALES));
        }
        for (String part : description.parts()) {
            if (FILE_NAME.matcher(part).matches()) {
                files.features(source, folder + part);
            } else {
                files.refuse(source.display(folder + DESCRIPTION), "part.name", part);
            }
        }
        if (!files.problems().isEmpty()) {
            return new TemplateReading.Refused(files.problems());
        }
        return switch (DocumentReader.read(RashinbanPackage.Literals.PROGRAM, description.id(), files.parts())) {
            case DocumentReading.Read read -> new TemplateReading.Loaded(description, (Program) read.root());
            case DocumentReading.Refused refused -> new TemplateReading.Refused(refused.problems());
        };
    }

    private Optional<TemplateDescription> describe(TemplateSource source, String id, TemplateFiles files) {
        String path = PLANS + "/" + id + "/" + DESCRIPTION;
        TemplateFiles own = new TemplateFiles();
        own.features(source, path);
        files.problems().addAll(own.problems());
        if (own.parts().isEmpty()) {
            return Optional.empty();
        }
        return switch (DocumentReader.read(DescriptionForm.eClass(), id, own.parts())) {
            case DocumentReading.Read read -> {
                TemplateDescription description = DescriptionForm.description(read.root());
                if (!description.id().equals(id)) {
                    files.refuse(source.display(path), "description.id", description.id(), id);
                } else if (description.title().isBlank()) {
                    files.refuse(source.display(path), "description.title");
                }
                yield files.problems().isEmpty() ? Optional.of(description) : Optional.empty();
            }
            case DocumentReading.Refused refused -> {
                files.problems().addAll(refused.problems());
                yield Optional.empty();
            }
        };
    }

    private Optional<TemplateSource> scaleSource(String id, String askedBy, TemplateFiles files) {
        Map<String, TemplateSource> known = find(SCALES, EXTENSION, files.problems());
        if (!known.containsKey(id)) {
            files.refuse(askedBy.isEmpty() ? id : askedBy, "scale.unknown", id, available(known));
        }
        return Optional.ofNullable(known.get(id));
    }

    private static Object available(Map<String, TemplateSource> known) {
        return known.isEmpty() ? Texts.CATALOGUE.sentence("none") : known.keySet();
    }

    private static String scalePath(String id) {
        return SCALES + "/" + id + EXTENSION;
    }

    /** Where the first of each id is. */
    private Map<String, TemplateSource> find(String folder, String extension, List<Problem> problems) {
        Map<String, TemplateSource> found = new LinkedHashMap<>();
        for (TemplateSource source : sources) {
            try {
                source.list(folder).stream()
                        .filter(name -> name.endsWith(extension) && !name.startsWith("."))
                        .map(name -> name.substring(0, name.length() - extension.length()))
                        .forEach(id -> found.putIfAbsent(id, source));
            } catch (IOException e) {
                problems.add(new Problem(source.display(folder), 0,
                        Texts.CATALOGUE.sentence("file.unreadable", String.valueOf(e.getMessage()))));
            }
        }
        return found;
    }
}
