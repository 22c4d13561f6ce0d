package org.rashinban.quality.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rashinban.quality.repository.Repository;

/** Every key is asked for, and every key asked for exists. */
final class Keys {

    private static final Pattern NLS_FIELD = Pattern.compile("public static String (\\w+);");
    private static final Pattern ASKED_OF_CATALOGUE =
            Pattern.compile("(?:\\.sentence\\(\\s*|Sentence\\.of\\(\\s*[\\w.]+\\s*,\\s*)\"([^\"]+)\"\\s*[,)]");
    private static final Pattern ANCHOR = Pattern.compile("Catalogue\\.of\\(");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^\\s+([A-Z][A-Z0-9_]*)\\s*[,;({]");
    private static final Pattern EXTERNAL = Pattern.compile("(?:=\\s*[\"']|>\\s*|:\\s*)%([\\w.\\-]+)");

    private final Repository repository;

    Keys(Repository repository) {
        this.repository = repository;
    }

    /** @param catalogue an English {@code messages.properties} */
    List<String> violations(Path catalogue) {
        Set<String> keys = PropertyFile.read(catalogue).entries().keySet();
        List<Path> beside = javaIn(catalogue.getParent(), 1);
        List<Path> nls = beside.stream().filter(file -> Repository.text(file).contains("extends NLS")).toList();
        if (!nls.isEmpty()) {
            return ofNls(keys, nls.getFirst());
        }
        if (beside.stream().anyMatch(file -> ANCHOR.matcher(Repository.text(file)).find())) {
            return ofSentences(keys, beside, catalogue);
        }
        return List.of("no class beside it reads it");
    }

    private List<String> ofNls(Set<String> keys, Path nls) {
        List<String> found = new ArrayList<>();
        String name = nls.getFileName().toString().replace(".java", "");
        String source = Repository.text(nls);
        String packageName = packageOf(source);
        Set<String> fields = matches(NLS_FIELD, source);
        fields.stream().filter(field -> !keys.contains(field)).forEach(field -> found.add("no text for the field " + field));
        keys.stream().filter(key -> !fields.contains(key)).forEach(key -> found.add("no field for the key " + key));
        String users = javaIn(bundleOf(nls), Integer.MAX_VALUE).stream().filter(file -> !file.equals(nls)).map(Repository::text)
                .filter(text -> packageOf(text).equals(packageName) || text.contains("import " + packageName + "." + name + ";"))
                .reduce("", String::concat);
        fields.stream().filter(field -> !Pattern.compile("\\b" + name + "\\s*\\.\\s*" + field + "\\b").matcher(users).find())
                .forEach(field -> found.add("nobody shows " + field));
        return found;
    }

    private static List<String> ofSentences(Set<String> keys, List<Path> beside, Path catalogue) {
        List<String> found = new ArrayList<>();
        List<Path> users = javaIn(bundleOf(catalogue), Integer.MAX_VALUE);
        Set<String> literals = new LinkedHashSet<>();
        users.forEach(file -> literals.addAll(matches(LITERAL, Repository.text(file))));
        // An enum beside the catalogue may ask by the names of its constants.
        beside.stream().map(Repository::text).filter(text -> text.contains("enum "))
                .forEach(text -> literals.addAll(matches(CONSTANT, text)));
        keys.stream().filter(key -> !literals.contains(key) && !madeFromParts(key, literals))
                .forEach(key -> found.add("nobody asks for " + key));
        beside.forEach(file -> matches(ASKED_OF_CATALOGUE, Repository.text(file)).stream().filter(key -> !keys.contains(key))
                .forEach(key -> found.add(file.getFileName() + " asks for " + key + ", which has no text")));
        return found;
    }

    /** {@code "granularity." + name()}: a literal that ends with a dot stands for the keys that begin with it. */
    private static boolean madeFromParts(String key, Set<String> literals) {
        return literals.stream().anyMatch(literal -> literal.length() > 1 && literal.endsWith(".") && key.startsWith(literal));
    }

    /** The names behind {@code %} in the manifest and the XML of a bundle or feature, against its catalogue. */
    List<String> externalised(Path folder) {
        Set<String> asked = new LinkedHashSet<>();
        repository.files(name -> name.startsWith(repository.name(folder) + "/")
                && (name.endsWith(".xml") && !name.endsWith("pom.xml") || name.endsWith(".e4xmi") || name.endsWith("MANIFEST.MF")))
                .forEach(file -> asked.addAll(matches(EXTERNAL, Repository.text(file))));
        List<Path> catalogues =
                Stream.of("plugin.properties", "feature.properties", "OSGI-INF/l10n/bundle.properties", "labels/base.properties")
                        .map(folder::resolve).filter(Files::isRegularFile).toList();
        if (catalogues.isEmpty()) {
            return asked.stream().map(key -> "no text for %" + key).toList();
        }
        Set<String> keys = new LinkedHashSet<>();
        catalogues.forEach(file -> keys.addAll(PropertyFile.read(file).entries().keySet()));
        List<String> found = new ArrayList<>();
        asked.stream().filter(key -> !keys.contains(key)).forEach(key -> found.add("no text for %" + key));
        // EMF's item providers ask for the names that begin with an underscore.
        keys.stream().filter(key -> !asked.contains(key) && !key.startsWith("_UI_")).forEach(key -> found.add("nobody asks for %" + key));
        return found;
    }

    private static String packageOf(String source) {
        Matcher matcher = Pattern.compile("(?m)^package ([\\w.]+);").matcher(source);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static Set<String> matches(Pattern pattern, String text) {
        Set<String> found = new LinkedHashSet<>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static Path bundleOf(Path file) {
        Path folder = file.getParent();
        while (!Files.isRegularFile(folder.resolve("pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static List<Path> javaIn(Path folder, int depth) {
        try (var files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.toString().contains("src-gen")).sorted().toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
