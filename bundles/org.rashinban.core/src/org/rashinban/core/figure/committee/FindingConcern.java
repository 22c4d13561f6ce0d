package org.rashinban.core.figure.committee;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.rashinban.core.figure.Elements;
import org.rashinban.core.rollup.Owners;
import org.rashinban.model.Department;
import org.rashinban.model.Element;
import org.rashinban.model.Finding;
import org.rashinban.model.Response;

/** What a finding is about, and who has to see to it: as the committee named it, and as whoever answered did. */
final class FindingConcern {

    private FindingConcern() {
    }

    static boolean isAbout(Finding finding, Element part) {
        return Elements.concerns(finding, elements(finding).toList(), part);
    }

    /** Who owns what it is about, and who answered. */
    static List<Department> owners(Finding finding) {
        Stream<Department> owning = elements(finding).flatMap(element -> Owners.of(element).stream());
        Stream<Department> answering = finding.getResponses().stream().map(Response::getDepartment).filter(Objects::nonNull);
        return Stream.concat(owning, answering).distinct().toList();
    }

    private static Stream<Element> elements(Finding finding) {
        return Stream.concat(finding.getElements().stream(),
                finding.getResponses().stream().flatMap(answer -> answer.getElements().stream()));
    }
}
