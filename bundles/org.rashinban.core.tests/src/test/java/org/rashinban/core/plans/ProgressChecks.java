package org.rashinban.core.plans;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Agreement;
import org.rashinban.model.Effect;
import org.rashinban.model.EffectKind;
import org.rashinban.model.MediaTopic;
import org.rashinban.model.Mention;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.TrainingCourse;
import org.rashinban.model.TrainingSession;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalPeriod;

/** Progress records with their effects, training, media and agreements. */
final class ProgressChecks {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d-])\\d+(?![\\d-])");
    private static final Pattern DATE = Pattern.compile("\\b20\\d\\d-\\d\\d(?:-\\d\\d)?\\b");

    private ProgressChecks() {
    }

    static final class Progress extends TableCheck {

        Progress(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            ProgressReport report = name(report(city, row.text("no")));
            equal(row, "start", report.getStarts(), row.list("start").stream().map(FiscalPeriod::of).toList());
            says(row, "title", report.getTitle());
            equal(row, "funding", Texts.of(report.getFunding()), row.text("funding"));
            if (row.has("scope_value")) {
                check(row, "scope", report.getEffects().stream().anyMatch(effect -> effect.getAmount() != null
                        && effect.getAmount().value().equals(row.number("scope_value").orElseThrow())
                        && row.text("scope_unit").startsWith(people(effect.getUnit(), row.text("scope_unit")))));
            }
            numbers(row, report);
            courses(row, report);
            dates(row, report);
        }

        private static void numbers(OracleRow row, ProgressReport report) {
            String scope = Normalizer.normalize(row.text("scope_note").replaceAll(DATE.pattern(), ""), Normalizer.Form.NFKC);
            Set<String> amounts = report.getEffects().stream().filter(effect -> effect.getAmount() != null)
                    .map(effect -> effect.getAmount().value().toPlainString()).collect(Collectors.toSet());
            assertAll(row, NUMBER.matcher(scope).results().map(match -> match.group()), amounts);
        }

        private static void assertAll(OracleRow row, Stream<String> numbers, Set<String> amounts) {
            numbers.forEach(number -> check(row, number + " among " + amounts, amounts.contains(number)));
        }

        private void courses(OracleRow row, ProgressReport report) {
            List<TrainingCourse> courses = city.all(TrainingCourse.class).stream()
                    .filter(each -> each.getReports().contains(report)).toList();
            if (row.has("provider")) {
                check(row, "provider", courses.stream().anyMatch(course -> row.text("provider").equals(course.getProvider())));
            }
            if (row.has("related")) {
                check(row, "runs parallel", courses.stream().flatMap(course -> course.getParallelTo().stream())
                        .anyMatch(other -> other.getReports().contains(report(city, row.text("related")))));
            }
        }

        /** Every date of the note is said with the record, its effects, its agreement or its coverage. */
        private void dates(OracleRow row, ProgressReport report) {
            String said = Texts.all(report) + Texts.all(city.all(Agreement.class)) + Texts.all(city.all(MediaTopic.class).stream()
                    .filter(topic -> topic.getReports().contains(report)).toList());
            DATE.matcher(row.text("note") + row.text("scope_note")).results().map(match -> FiscalPeriod.of(match.group()))
                    .forEach(date -> check(row, date + " in " + said, said.contains(date.toString()) || said.contains(japanese(date))
                            || report.getStarts().contains(date)));
        }

        @Override
        List<? extends EObject> whole() {
            return city.current().getReports();
        }
    }

    /** The measured effects; what only says how large or whom something concerns is in the scope of the record. */
    static final class Effects extends TableCheck {

        private static final Map<String, Qualifier> QUALIFIERS = Map.of("about", Qualifier.ABOUT, "peak", Qualifier.PEAK,
                "estimate", Qualifier.ESTIMATE, "cumulative", Qualifier.CUMULATIVE, "person-times", Qualifier.PERSON_TIMES);

        Effects(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            ProgressReport report = report(city, row.text("record"));
            if (!row.has("value")) {
                claim(row, report.getEffects(), each -> each.getKind() == EffectKind.QUALITATIVE && each.getAmount() == null
                        && Words.tell(Texts.join(each.getText(), report.getQualitative()), row, "text"));
                return;
            }
            Effect effect = claim(row, report.getEffects(), each -> each.getAmount() != null && each.getPartOf() == null
                    && each.getAmount().value().equals(row.number("value").orElseThrow())
                    && Words.tell(Texts.join(each.getName(), each.getRemark()), row, "kind"));
            equal(row, "period", period(row, effect), row.text("period"));
            equal(row, "unit", people(effect.getUnit(), row.text("unit")), row.text("unit"));
            qualifiers(row, effect);
            Stream.of("numerator", "denominator").flatMap(column -> row.number(column).stream()).forEach(
                    number -> check(row, number + " of the quotient", report.getEffects().stream()
                            .anyMatch(each -> each.getAmount() != null && each.getAmount().value().equals(number))));
            isNotOverstated(row, effect);
        }

        /** The last day of a year stands for its end. */
        private static String period(OracleRow row, Effect effect) {
            FiscalPeriod period = effect.getPeriod();
            boolean yearEnd = row.list("qualifiers").contains("year-end")
                    && period.last().equals(FiscalPeriod.fiscalYear(period.fiscalYear()).last());
            return (yearEnd ? FiscalPeriod.fiscalYear(period.fiscalYear()) : period).toString();
        }

        private static void qualifiers(OracleRow row, Effect effect) {
            Set<Qualifier> expected = row.list("qualifiers").stream().filter(QUALIFIERS::containsKey).map(QUALIFIERS::get)
                    .collect(Collectors.toSet());
            Set<Qualifier> stated = effect.getAmount().without(Qualifier.TOTAL).qualifiers();
            equal(row, "qualifiers", stated, expected);
            row.list("qualifiers").stream().filter(words -> words.startsWith("since ")).map(words -> FiscalPeriod.of(words.substring(6)))
                    .forEach(since -> check(row, "since " + since, Texts.of(effect.getRemark()).contains(japanese(since))));
        }

        /** All numbers but those of the scope and the parts, which other tables hold. */
        @Override
        List<? extends EObject> whole() {
            return city.current().getReports().stream().flatMap(report -> report.getEffects().stream())
                    .filter(effect -> effect.getAmount() != null && effect.getPartOf() == null)
                    .filter(effect -> !Set.of(EffectKind.CAPACITY, EffectKind.SCOPE).contains(effect.getKind())).toList();
        }
    }

    static final class Training extends TableCheck {

        Training(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            ProgressReport report = report(city, row.text("record"));
            TrainingSession session = claim(row, city.all(TrainingSession.class), each -> course(each).getReports().contains(report)
                    && each.getPeriod().equals(row.period("period").orElseThrow()));
            TrainingCourse course = course(session);
            says(row, "audience", course.getAudience().getName());
            equal(row, "start", course.getStarts(), List.of(row.period("start").orElseThrow()));
            says(row, "format", Texts.join(course.getTitle(), course.getMethod()));
            equal(row, "participants", session.getParticipants().value(), row.number("participants").orElseThrow());
            equal(row, "unit", "名", row.text("unit"));
            equal(row, "sessions", session.getSessions(), row.number("sessions").map(BigDecimal::intValueExact).orElse(null));
            equal(row, "provider", Texts.of(course.getProvider()), row.text("provider"));
            if (row.has("note")) {
                check(row, "applicants", Words.contains(row.text("note").replace(",", ""),
                        session.getApplicants().value().toPlainString()));
            }
        }

        private static TrainingCourse course(TrainingSession session) {
            return (TrainingCourse) session.eContainer();
        }

        @Override
        List<? extends EObject> whole() {
            return city.all(TrainingSession.class);
        }
    }

    static final class Media extends TableCheck {

        private static final Map<String, String> NOTES = Map.of("準備", "準備", "", "");

        Media(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            MediaTopic topic = City.only(row.text("topic"), city.all(MediaTopic.class), each -> each.getNumber().equals(row.text("topic")));
            says(row, "topic_title", topic.getTitle());
            Mention mention = claim(row, topic.getMentions(), each -> each.getDate().equals(row.period("date").orElseThrow())
                    && Words.say(each.getOutlet(), row, "outlet"));
            says(row, "publisher", mention.getOutlet());
            says(row, "note", NOTES.containsKey(row.text("note")) ? Texts.of(mention.getRemark()) : Texts.of(topic.getRemark()));
            List<String> parts = topic.getMentions().stream().map(each -> Texts.of(each.getRemark())).distinct().toList();
            String part = parts.size() < 2 ? "" : String.valueOf((char) ('a' + parts.indexOf(Texts.of(mention.getRemark()))));
            equal(row, "part", part, row.text("part"));
        }

        @Override
        List<? extends EObject> whole() {
            return city.all(Mention.class);
        }
    }

    static final class Agreements extends TableCheck {

        Agreements(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            Agreement agreement = name(city.all(Agreement.class).get(row.number("no").orElseThrow().intValue() - 1));
            says(row, "title", Texts.all(agreement));
            equal(row, "partner", agreement.getPartner(), row.text("partner"));
            equal(row, "date", agreement.getSignedOn(), row.period("date").orElseThrow());
            if (row.has("items")) {
                equal(row, "items", agreement.getItems().size(), row.list("items").size());
                row.list("items").forEach(item -> check(row, item, agreement.getItems().stream().anyMatch(each -> Words.say(each, item))));
            }
        }

        @Override
        List<? extends EObject> whole() {
            return city.all(Agreement.class);
        }
    }

    private static ProgressReport report(City city, String number) {
        return City.only("record " + number, city.current().getReports(), each -> each.getCode().equals(number));
    }

    /** Persons are counted by 名 in the document and by 人 in the template, everywhere. */
    private static String people(String unit, String printed) {
        return printed.equals("名") && unit.equals("人") ? "名" : unit;
    }

    private static String japanese(FiscalPeriod period) {
        return switch (period.granularity()) {
            case DAY -> "%d年%d月%d日".formatted(period.first().getYear(), period.first().getMonthValue(), period.first().getDayOfMonth());
            default -> "%d年%d月".formatted(period.first().getYear(), period.first().getMonthValue());
        };
    }
}
