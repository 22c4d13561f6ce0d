package org.rashinban.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.core.Programs;
import org.rashinban.core.document.TreeComparison;
import org.rashinban.core.kpi.Actuals;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.model.Actual;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.text.Localized;

class CheckRunTest {

    /** A check as another bundle would bring it. */
    public static final class EveryProgram implements Check {

        @Override
        public String id() {
            return "a.program";
        }

        @Override
        public Localized title() {
            return locale -> "program";
        }

        @Override
        public Stream<Issue> run(CheckScope scope) {
            return Stream.of(new Issue(id(), Severity.INFORMATION, scope.program(), Optional.empty(), Notes.said("nobody"),
                    Optional.empty()));
        }
    }

    @Test
    void everyBuiltInCheckHasAnIdAndATitleOfItsOwn() {
        List<Check> checks = Checks.builtIn();

        assertThat(checks).hasSizeGreaterThanOrEqualTo(30).extracting(Check::id).doesNotHaveDuplicates();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            assertThat(checks).extracting(check -> check.title().in(locale)).doesNotHaveDuplicates()
                    .allSatisfy(title -> assertThat(title).isNotBlank());
        }
    }

    @Test
    void theGravestComesFirst() {
        List<Issue> issues = issues(Programs.edition("kpis: [{title: 数, targets: [{amount: 1}]}]\nmilestones: [{title: 節目}]"));

        assertThat(issues).extracting(Issue::severity).isSorted().startsWith(Severity.ERROR).endsWith(Severity.INFORMATION);
        assertThat(Severity.WARNING.in(Locale.JAPANESE)).isEqualTo("警告");
    }

    @Test
    void checkingChangesNothing() {
        Program program = Programs.template("sample");
        Program untouched = Programs.template("sample");

        issues(program);

        assertThat(TreeComparison.differences(untouched, program)).isEmpty();
    }

    /** What a published plan leaves open is its own affair: no error, and of the KPIs and owners it never names only information. */
    @ParameterizedTest
    @ValueSource(strings = {"matsudo", "chiba", "machida", "hamamatsu", "kisarazu", "blank", "sample"})
    void aTemplateIsNotFloodedWithComplaints(String id) {
        List<Issue> issues = issues(Programs.template(id));

        assertThat(issues).extracting(Issue::severity).doesNotContain(Severity.ERROR);
        assertThat(issues).filteredOn(issue -> Set.of("element.kpi", "element.owner", "kpi.owner").contains(issue.check()))
                .extracting(Issue::severity).allSatisfy(severity -> assertThat(severity).isEqualTo(Severity.INFORMATION));
    }

    @Test
    void kisarazusMeasuresWithoutKpisAreInformationAndItsContinuingPoliciesNothing() {
        List<Issue> issues = issues(Programs.template("kisarazu"));

        assertThat(issues).extracting(Issue::check).containsOnly("element.kpi", "element.owner");
        assertThat(issues).filteredOn(issue -> issue.check().equals("element.kpi")).hasSize(26);
    }

    @Test
    void chibasIllustrationsAreNoMeasures() {
        assertThat(issues(Programs.template("chiba"))).filteredOn(issue -> issue.check().equals("element.kpi")).hasSize(13);
    }

    @Test
    void theWaitingTimeOfHamamatsuCannotBeAssessedWithoutABaseline() {
        assertThat(issues(Programs.template("hamamatsu"))).filteredOn(issue -> issue.check().equals("kpi.baseline")).singleElement()
                .satisfies(issue -> assertThat(issue.sentence().in(Locale.JAPANESE)).startsWith("「A02b 届出業務における窓口待ち時間」は"));
    }

    @Test
    void anEnquiryPastItsDateCountsTheFormsWithoutAReply() {
        Program program = Programs.of("""
                enquiries:
                  - {name: 年度末照会, state: OPEN, dueOn: 2025-05-31, forms: [{identity: a}, {identity: b, replies: [{fileName: b.xlsx}]}]}
                  - {name: 終了した照会, state: CLOSED, dueOn: 2025-05-31, forms: [{identity: c}]}
                  - {name: 次の照会, state: OPEN, dueOn: 2025-09-30, forms: [{identity: d}]}
                """);

        assertThat(issues(program)).filteredOn(issue -> issue.check().equals("enquiry.due")).singleElement()
                .extracting(issue -> issue.sentence().in(Locale.ENGLISH))
                .isEqualTo("年度末照会: it was due on 31 May 2025; forms without a reply: 1.");
    }

    @Test
    void aCheckThatFailsIsReportedAndHidesNoOther() {
        Check broken = new ObjectCheck<>("broken", Program.class, (program, notes) -> {
            throw new IllegalStateException("no such thing");
        });

        List<Issue> issues = Checks.run(List.of(broken, new EveryProgram()), scope(Programs.edition("remark: x")));

        assertThat(issues).extracting(Issue::check).containsExactly("broken", "a.program");
        assertThat(issues.getFirst().sentence().in(Locale.ENGLISH)).contains("the check broken could not be run", "no such thing");
    }

    @Test
    void bundlesAddChecksAndOneThatIsNotThereIsSaid() throws Exception {
        List<Check> checks = ContributedChecks.in(registry("""
                <plugin>
                  <extension-point id="checks" name="Checks"/>
                  <extension point="org.rashinban.core.checks">
                    <check class="%s"/>
                    <check class="org.example.Gone"/>
                    <check class="java.lang.Object"/>
                  </extension>
                </plugin>
                """.formatted(EveryProgram.class.getName())));

        assertThat(checks).extracting(Check::id).containsExactly("a.program", "java.lang.Object", "org.example.Gone");
        assertThat(checks.getLast().title().in(Locale.ENGLISH)).isEqualTo("org.example.Gone");
        assertThat(Checks.run(checks, scope(Programs.edition("remark: x")))).extracting(Issue::severity)
                .containsExactly(Severity.ERROR, Severity.ERROR, Severity.INFORMATION);
    }

    @Test
    void withoutAnInstallationThereAreTheBuiltInChecks() {
        Set<String> installed = Checks.installed().stream().map(Check::id).collect(Collectors.toSet());

        assertThat(installed).containsAll(Checks.builtIn().stream().map(Check::id).toList());
    }

    /** However long the records go back: of a number that is reported every month the checks ask for the last years and nothing more. */
    @Test
    void theChecksReadNoMoreThanTheLastYearsOfANumber() {
        Program program = Programs.edition(
                "kpis: [{code: K, title: 件数, unit: 件, frequency: MONTHLY, direction: HIGHER, targets: [{span: FY2023..FY2027, amount: 9}]}]");
        Set<FiscalSpan> asked = new HashSet<>();
        Actuals source = new Actuals() {

            @Override
            public List<Actual> of(Kpi one, FiscalSpan span) {
                asked.add(span);
                return List.of();
            }

            @Override
            public boolean any(Kpi one, FiscalPeriod end) {
                return true;
            }
        };

        List<Issue> issues = Checks.run(Checks.builtIn(), new CheckScope(program, LocalDate.of(2025, 7, 1), source));

        assertThat(issues).filteredOn(issue -> issue.check().equals("actual.stale")).singleElement()
                .satisfies(issue -> assertThat(issue.severity()).as("it was reported before").isEqualTo(Severity.WARNING));
        assertThat(asked).containsExactly(FiscalSpan.between(FiscalPeriod.fiscalYear(2023), FiscalPeriod.fiscalYear(2025)));
    }

    private static IExtensionRegistry registry(String plugin) throws Exception {
        Object token = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
        registry.addContribution(new ByteArrayInputStream(plugin.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor("org.rashinban.core"), false, "test", null, token);
        return registry;
    }

    private static List<Issue> issues(Program program) {
        return Checks.run(Checks.builtIn(), scope(program));
    }

    private static CheckScope scope(Program program) {
        return new CheckScope(program, LocalDate.of(2025, 7, 1), ContainedActuals.accepted());
    }
}
