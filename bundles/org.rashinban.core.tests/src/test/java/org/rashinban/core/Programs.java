package org.rashinban.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.document.DocumentPart;
import org.rashinban.core.document.DocumentReader;
import org.rashinban.core.document.DocumentReading;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.core.template.TemplateSource;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage;

/** Programs for tests: the real templates, or one written down in the test. */
public final class Programs {

    private static final TemplateLibrary LIBRARY = new TemplateLibrary(List.of(TemplateSource.of(Path.of("../../templates"))));

    private Programs() {
    }

    public static Program template(String id) {
        assertThat(LIBRARY.load(id)).isInstanceOf(TemplateReading.Loaded.class);
        return ((TemplateReading.Loaded) LIBRARY.load(id)).program();
    }

    public static Program of(String yaml) {
        DocumentReading reading = DocumentReader.read(RashinbanPackage.Literals.PROGRAM, "", List.of(DocumentPart.features("test", yaml)));
        if (reading instanceof DocumentReading.Refused refused) {
            throw new AssertionError(refused.problems().stream().map(problem -> problem.in(Locale.ENGLISH)).toList().toString());
        }
        return (Program) ((DocumentReading.Read) reading).root();
    }

    /** A program with one plan and one edition of this content. */
    public static Program edition(String yaml) {
        return of("plans:\n  - code: P\n    title: 計画\n    editions:\n      - code: E\n        title: 初版\n" + yaml.indent(8));
    }

    public static Edition edition(Program program) {
        return program.getPlans().getFirst().getEditions().getLast();
    }

    /** The object of this type and code. */
    public static <T extends EObject> T find(EObject root, Class<T> type, String code) {
        return Contents.of(root, type).filter(object -> code.equals(object.eGet(object.eClass().getEStructuralFeature("code"))))
                .findFirst().orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " " + code));
    }
}
