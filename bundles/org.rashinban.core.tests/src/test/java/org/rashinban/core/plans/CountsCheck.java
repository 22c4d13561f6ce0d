package org.rashinban.core.plans;

import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Finding;
import org.rashinban.model.FindingKind;
import org.rashinban.model.Kpi;
import org.rashinban.model.MatrixTotal;
import org.rashinban.model.MediaTopic;
import org.rashinban.model.Mention;
import org.rashinban.model.Ownership;
import org.rashinban.model.Problem;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.Reference;
import org.rashinban.model.ReferenceItem;
import org.rashinban.model.Response;
import org.rashinban.model.Target;
import org.rashinban.model.Term;

/** The counts that a loader must reproduce: out of the other tables, and out of the template. */
final class CountsCheck extends TableCheck {

    private static final Map<String, ToIntFunction<City>> COUNTS = Map.ofEntries(
            Map.entry("basic policies", level("policy")),
            Map.entry("basic ideas", level("idea")),
            Map.entry("strategies", level("strategy")),
            Map.entry("field directions", level("direction")),
            Map.entry("field directions: citizen services", below("MAT-P1", "direction")),
            Map.entry("field directions: administration", below("MAT-P2", "direction")),
            Map.entry("field directions: social base", below("MAT-P3", "direction")),
            Map.entry("priority measures", level("measure")),
            Map.entry("circles in the measure-strategy matrix",
                    city -> city.all(MatrixTotal.class).stream().mapToInt(MatrixTotal::getCount).sum()),
            Map.entry("problems solved by the strategies", city -> city.all(Problem.class).size()),
            Map.entry("progress records", city -> city.all(ProgressReport.class).size()),
            Map.entry("media topics", city -> city.all(MediaTopic.class).size()),
            Map.entry("media mentions", city -> city.all(Mention.class).size()),
            Map.entry("glossary terms", city -> (int) city.all(Term.class).stream()
                    .filter(term -> !city.id().equals("hamamatsu") || term.getNumber() != null).count()),
            Map.entry("principles (footnote)", city -> items(city, "3原則")),
            Map.entry("approaches", level("approach")),
            Map.entry("sub-approaches", level("subapproach")),
            Map.entry("action items", level("item")),
            Map.entry("examples", level("example")),
            Map.entry("issue bullets", city -> city.all(Problem.class).size()),
            Map.entry("issue bullets of approach 1", city -> city.element("CHI-1").getProblems().size()),
            Map.entry("issue bullets of approach 2", city -> city.element("CHI-2").getProblems().size()),
            Map.entry("issue bullets of approach 3", city -> city.element("CHI-3").getProblems().size()),
            Map.entry("footnotes", city -> city.all(Term.class).size()),
            Map.entry("strategies 2022", city -> (int) city.all(Element.class).stream()
                    .filter(element -> element.getLevel().getCode().equals("strategy") && edition(element) != city.current()).count()),
            Map.entry("strategies 2023", level("strategy")),
            Map.entry("focus items", level("focus")),
            Map.entry("points", findings(FindingKind.POINT)),
            Map.entry("evaluation remarks", findings(FindingKind.EVALUATION)),
            Map.entry("recommendation remarks", findings(FindingKind.RECOMMENDATION)),
            Map.entry("plan responses", city -> city.all(Response.class).size()),
            Map.entry("core operation systems", level("system")),
            Map.entry("actions of strategy 1", below("MAC-S1", "action")),
            Map.entry("actions of strategy 2", below("MAC-S2", "action")),
            Map.entry("actions of the focus items", city -> Stream.of("1", "2", "3", "4")
                    .mapToInt(focus -> below("MAC-S3-F" + focus, "action").applyAsInt(city)).sum()),
            Map.entry("operations to be standardised",
                    city -> city.kpi("MAC-K2").getTargets().stream().map(Target::getAmount)
                            .mapToInt(amount -> amount.value().intValueExact()).sum()),
            Map.entry("pillars", level("pillar")),
            Map.entry("items", level("item")),
            Map.entry("items of pillar A", below("HAM-A", "item")),
            Map.entry("items of pillar B", below("HAM-B", "item")),
            Map.entry("actions", level("action")),
            Map.entry("departments", city -> (int) city.all(Ownership.class).stream().map(Ownership::getDepartment).distinct().count()),
            Map.entry("owner links", city -> city.all(Ownership.class).size()),
            Map.entry("KPI series", city -> city.all(Kpi.class).size()),
            Map.entry("inline notes", city -> (int) city.all(Term.class).stream().filter(term -> term.getNumber() == null).count()),
            Map.entry("policies", level("policy")),
            Map.entry("measures", level("measure")),
            Map.entry("measures of policy 1", below("KIS-1", "measure")),
            Map.entry("measures of policy 2", below("KIS-2", "measure")),
            Map.entry("measures of policy 3", below("KIS-3", "measure")),
            Map.entry("measures of policy 4", below("KIS-4", "measure")),
            Map.entry("continuing policies", level("continuing")),
            Map.entry("themes", level("theme")),
            Map.entry("check items of the national action plan", city -> (int) city.all(ReferenceItem.class).stream()
                    .filter(item -> item.eContainer() instanceof Reference reference
                            && reference.getTitle().equals("デジタルガバメント実行計画"))
                    .count()));

    private final Map<String, OracleTable> tables;

    CountsCheck(City city, Map<String, OracleTable> tables) {
        super(city);
        this.tables = tables;
    }

    @Override
    void row(OracleRow row) {
        int count = row.number("count").orElseThrow().intValueExact();
        equal(row, "in the tables", Measures.of(tables.get(row.text("file")), row.text("where"), row.text("measure")), count);
        check(row, "counted", COUNTS.containsKey(row.text("what")));
        equal(row, "in the template", COUNTS.get(row.text("what")).applyAsInt(city), count);
    }

    private static ToIntFunction<City> level(String level) {
        return city -> (int) city.all(Element.class).stream()
                .filter(element -> element.getLevel().getCode().equals(level) && edition(element) == city.current()).count();
    }

    private static ToIntFunction<City> below(String parent, String level) {
        return city -> (int) city.element(parent).getChildren().stream()
                .filter(element -> element.getLevel().getCode().equals(level)).count();
    }

    private static ToIntFunction<City> findings(FindingKind kind) {
        return city -> (int) city.all(Finding.class).stream().filter(finding -> finding.getKind() == kind).count();
    }

    private static int items(City city, String group) {
        return (int) city.all(ReferenceItem.class).stream().filter(item -> group.equals(item.getGroup())).count();
    }

    private static Edition edition(Element element) {
        return (Edition) City.around(element).filter(Edition.class::isInstance).findFirst().orElseThrow();
    }
}
