package org.rashinban.quality.pin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rashinban.quality.repository.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Exact versions everywhere: what was built today can be built in ten years. */
final class Pins {

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");
    private static final Pattern EXACT = Pattern.compile("[0-9][0-9A-Za-z.\\-+_]*");
    private static final String OWN_GROUP = "org.rashinban";
    private static final Set<String> VERSIONED = Set.of("dependency", "plugin", "parent", "extension");

    private final Map<String, String> properties = new HashMap<>();
    private final Set<String> managed = new TreeSet<>();

    Pins(Path rootPom) {
        Document root = Xml.parse(rootPom);
        Xml.elements(root, "properties").stream().flatMap(Xml::children)
                .forEach(property -> properties.put(property.getTagName(), property.getTextContent().strip()));
        // A child inherits the version of a plug-in that the root manages, or uses itself.
        Xml.elements(root, "plugin").stream().filter(plugin -> Xml.child(plugin, "version").isPresent())
                .forEach(plugin -> managed.add(key(plugin)));
        Xml.elements(root, "dependencyManagement").forEach(management -> {
            var dependencies = management.getElementsByTagName("dependency");
            for (int i = 0; i < dependencies.getLength(); i++) {
                managed.add(key((Element) dependencies.item(i)));
            }
        });
    }

    /** Plugins and dependencies by {@code group:artifact}. */
    Set<String> managed() {
        return managed;
    }

    List<String> ofPom(Path pom) {
        List<String> found = new ArrayList<>();
        for (String tag : VERSIONED) {
            for (Element element : Xml.elements(Xml.parse(pom), tag)) {
                if (Xml.child(element, "artifactId").isPresent() && !isFromTargetPlatform(element)) {
                    objection(element).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    List<String> ofTarget(Path target) {
        List<String> found = new ArrayList<>();
        for (Element dependency : Xml.elements(Xml.parse(target), "dependency")) {
            objection(dependency).ifPresent(found::add);
        }
        return found;
    }

    /** Versions by {@code group:artifact}, properties filled in. */
    Map<String, String> versionsIn(Path file) {
        Map<String, String> found = new HashMap<>();
        for (Element dependency : Xml.elements(Xml.parse(file), "dependency")) {
            Xml.child(dependency, "version").ifPresent(version -> found.put(key(dependency), filled(version)));
        }
        return found;
    }

    private Optional<String> objection(Element element) {
        String key = key(element);
        Optional<String> version = Xml.child(element, "version").map(this::filled);
        if (version.isEmpty()) {
            return managed.contains(key) || key.startsWith("org.junit") ? Optional.empty() : Optional.of(key + " has no version");
        }
        if (version.get().equals("${project.version}")) {
            return key.startsWith(OWN_GROUP) ? Optional.empty() : Optional.of(key + " has the version of this project");
        }
        if (!EXACT.matcher(version.get()).matches()) {
            return Optional.of(key + " has the version " + version.get());
        }
        return version.get().endsWith("-SNAPSHOT") && !key.startsWith(OWN_GROUP) ? Optional.of(key + " is a snapshot") : Optional.empty();
    }

    /** Tycho's own kind of dependency names a bundle of the target platform, whose version the target pins. */
    private static boolean isFromTargetPlatform(Element element) {
        return Xml.child(element, "type").filter(type -> type.startsWith("eclipse-") || type.equals("p2-installable-unit")).isPresent()
                || Xml.child(element, "version").filter("0.0.0"::equals).isPresent() && isInTycho(element);
    }

    private static boolean isInTycho(Node element) {
        for (Node parent = element.getParentNode(); parent instanceof Element above; parent = parent.getParentNode()) {
            if (above.getTagName().equals("plugin")) {
                return key(above).startsWith("org.eclipse.tycho");
            }
        }
        return false;
    }

    private String filled(String version) {
        Matcher matcher = PROPERTY.matcher(version);
        return matcher.matches() && properties.containsKey(matcher.group(1)) ? properties.get(matcher.group(1)) : version;
    }

    private static String key(Element element) {
        return Xml.child(element, "groupId").orElse("org.apache.maven.plugins") + ":" + Xml.child(element, "artifactId").orElseThrow();
    }
}
