package org.rashinban.quality.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.quality.repository.Repository;
import org.rashinban.quality.repository.Xml;
import org.w3c.dom.Element;

/** Whoever extends the product finds every point described, and the product goes the same way. */
class SchemaTest {

    private static final Repository REPOSITORY = Repository.current();
    private static final Set<String> OPEN = Set.of("org.rashinban.core.figures", "org.rashinban.core.figureWriters",
            "org.rashinban.core.dashboardWidgets", "org.rashinban.core.templates", "org.rashinban.reports.reports",
            "org.rashinban.cli.commands");

    @TempDir
    Path folder;

    private static List<Path> plugIns() {
        return REPOSITORY.files(name -> name.endsWith("plugin.xml") && !name.contains(".test") && !name.contains("/src/"));
    }

    private static Map<String, Schema> schemas() {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        for (Path file : plugIns()) {
            for (Element point : Xml.elements(Xml.parse(file), "extension-point")) {
                String id = file.getParent().getFileName() + "." + point.getAttribute("id");
                schemas.put(id, Schema.of(file.resolveSibling(point.getAttribute("schema"))));
            }
        }
        return schemas;
    }

    private static Stream<Element> contributions(String point) {
        return plugIns().stream().flatMap(file -> Xml.elements(Xml.parse(file), "extension").stream())
                .filter(extension -> extension.getAttribute("point").equals(point)).flatMap(Xml::children);
    }

    @Test
    void everyPointIsDescribedInItsSchema() {
        Map<String, Schema> schemas = schemas();

        assertThat(schemas.keySet()).containsAll(OPEN);
        assertThat(schemas).allSatisfy((point, schema) -> {
            assertThat(schema.point()).isEqualTo(point);
            assertThat(schema.gaps()).as(point).isEmpty();
        });
    }

    @Test
    void everySchemaIsShippedWithItsBundle() {
        List<Path> bundles = plugIns().stream().filter(file -> !Xml.elements(Xml.parse(file), "extension-point").isEmpty())
                .map(Path::getParent).toList();

        assertThat(bundles).isNotEmpty()
                .allSatisfy(bundle -> assertThat(Repository.text(bundle.resolve("build.properties"))).as(bundle.toString())
                        .contains("schema/"));
    }

    @Test
    void theProductContributesToEachPointAsItsSchemaSays() {
        Map<String, Schema> schemas = schemas();

        assertThat(OPEN).allSatisfy(point -> assertThat(contributions(point)).as(point).isNotEmpty()
                .allSatisfy(contribution -> assertThat(schemas.get(point).misfits(contribution)).isEmpty()));
    }

    @Test
    void whatASchemaLeavesOutIsNoticed() throws IOException {
        Path file = Files.writeString(folder.resolve("plain.exsd"), """
                <schema><annotation><appinfo><meta.schema plugin="org.example" id="plain"/></appinfo></annotation>
                <element name="thing"><complexType><attribute name="id" use="required"/></complexType></element></schema>""");
        Path plugIn = Files.writeString(folder.resolve("plugin.xml"), "<plugin><thing name=\"a\"/><other/></plugin>");
        Schema schema = Schema.of(file);

        assertThat(schema.point()).isEqualTo("org.example.plain");
        assertThat(schema.gaps()).containsExactly("it does not say what it is for", "it has no example", "nothing of id");
        assertThat(Xml.children(Xml.parse(plugIn).getDocumentElement()).map(schema::misfits).flatMap(List::stream)
                .collect(Collectors.toList()))
                .containsExactly("name is not foreseen", "id is missing", "<other> is not foreseen");
    }
}
