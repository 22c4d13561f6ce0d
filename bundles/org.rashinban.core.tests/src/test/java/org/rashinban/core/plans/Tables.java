package org.rashinban.core.plans;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which table is compared how. */
final class Tables {

    private static final Map<String, Function<City, TableCheck>> CHECKS = Map.ofEntries(
            Map.entry("plan", PlanChecks.Plans::new),
            Map.entry("editions", PlanChecks.Editions::new),
            Map.entry("edition_parts", PlanChecks.EditionParts::new),
            Map.entry("levels", PlanChecks.Levels::new),
            Map.entry("elements", ElementChecks.Elements::new),
            Map.entry("core_systems", ElementChecks.Systems::new),
            Map.entry("problems", ElementChecks.Problems::new),
            Map.entry("owners", ElementChecks.Owners::new),
            Map.entry("departments", ElementChecks.Departments::new),
            Map.entry("variants", ElementChecks.Variants::new),
            Map.entry("idea_examples", city -> new ElementChecks.Keywords(city, "element", "example")),
            Map.entry("kpis", KpiChecks.Kpis::new),
            Map.entry("targets", KpiChecks.Targets::new),
            Map.entry("actuals", KpiChecks.Actuals::new),
            Map.entry("components", BreakdownChecks.Components::new),
            Map.entry("charts", BreakdownChecks.Charts::new),
            Map.entry("repeats", BreakdownChecks.Repeats::new),
            Map.entry("statistics", StatisticChecks.Statistics::new),
            Map.entry("awards", StatisticChecks.Awards::new),
            Map.entry("links", LinkChecks.Links::new),
            Map.entry("matrix_rows", LinkChecks.MatrixRows::new),
            Map.entry("milestones", ScheduleChecks.Milestones::new),
            Map.entry("milestone_boxes", ScheduleChecks.Boxes::new),
            Map.entry("roadmap", ScheduleChecks.Roadmap::new),
            Map.entry("progress", ProgressChecks.Progress::new),
            Map.entry("effects", ProgressChecks.Effects::new),
            Map.entry("training", ProgressChecks.Training::new),
            Map.entry("media", ProgressChecks.Media::new),
            Map.entry("agreements", ProgressChecks.Agreements::new),
            Map.entry("glossary", TermChecks.Glossary::new),
            Map.entry("inline_notes", TermChecks.InlineNotes::new),
            Map.entry("footnotes", TermChecks.Footnotes::new),
            Map.entry("definitions", TermChecks.Definitions::new),
            Map.entry("figures", TermChecks.Figures::new),
            Map.entry("organisation", OrganisationCheck::new),
            Map.entry("references", ReferenceChecks.References::new),
            Map.entry("reference_items", city -> new ReferenceChecks.Items(city, "reference", "group")),
            Map.entry("related_plan_items", city -> new ReferenceChecks.Items(city, "plan", "kind")),
            Map.entry("reference_check_items", OverviewChecks.CheckItems::new),
            Map.entry("national_targets", OverviewChecks.NationalTargets::new),
            Map.entry("trends", ReferenceChecks.Trends::new),
            Map.entry("events", ReferenceChecks.Trends::new),
            Map.entry("environment", ReferenceChecks.Trends::new),
            Map.entry("principles", OverviewChecks.Principles::new),
            Map.entry("government_measures", OverviewChecks.GovernmentMeasures::new),
            Map.entry("alignment", OverviewChecks.Alignment::new),
            Map.entry("chapters", OverviewChecks.Chapters::new),
            Map.entry("evaluation", FindingChecks.Evaluation::new),
            Map.entry("review", FindingChecks.Review::new),
            Map.entry("disclaimers", FindingChecks.Disclaimers::new));

    private Tables() {
    }

    static TableCheck check(City city, OracleTable table, Map<String, OracleTable> all) {
        return switch (table.name()) {
            case "counts" -> new CountsCheck(city, all);
            case "keywords" -> new ElementChecks.Keywords(city, city.id().equals("kisarazu") ? "theme" : "field", "keyword");
            default -> Optional.ofNullable(CHECKS.get(table.name()))
                    .orElseThrow(() -> new AssertionError("nothing compares " + table.city() + "/" + table.name())).apply(city);
        };
    }
}
