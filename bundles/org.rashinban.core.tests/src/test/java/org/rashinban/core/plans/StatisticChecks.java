package org.rashinban.core.plans;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Statistic;
import org.rashinban.model.StatisticPoint;
import org.rashinban.model.StatisticSeries;
import org.rashinban.model.amount.Qualifier;

/** Figures of the situation. */
final class StatisticChecks {

    private StatisticChecks() {
    }

    static final class Statistics extends TableCheck {

        Statistics(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            if (row.is("provenance", "lost")) {
                Statistic statistic = find(row, city.all(Statistic.class), each -> Words.say(Texts.own(each), row, "indicator"));
                check(row, "no values", statistic.getSeries().isEmpty());
                isNotOverstated(row, statistic);
                return;
            }
            if (!row.has("value")) {
                approximately(row);
                return;
            }
            StatisticPoint point = point(this, row, row.text("series"), row.text("indicator"));
            Statistic statistic = (Statistic) point.eContainer().eContainer();
            String source = Texts.join(statistic.getSource(), statistic.getRemark(), row.is("source", "A01の図") ? row.text("source") : "");
            says(row, "source", source);
        }

        /** 8割弱 is said in words only. */
        private void approximately(OracleRow row) {
            check(row, "said in words", city.current().getFindings().stream()
                    .anyMatch(finding -> Words.contains(Texts.of(finding.getText()), row.text("note"))));
        }

        @Override
        List<? extends EObject> whole() {
            return city.all(StatisticSeries.class).stream().filter(series -> !Texts.of(series.getName()).isEmpty())
                    .filter(series -> city.id().equals("chiba")).flatMap(series -> series.getPoints().stream()).toList();
        }
    }

    static final class Awards extends TableCheck {

        Awards(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            Statistic statistic = find(row, city.all(Statistic.class), each -> Words.say(Texts.own(each), row, "title"));
            says(row, "by", Texts.of(statistic.getSource()));
            StatisticSeries series = City.only("series", statistic.getSeries(), each -> true);
            StatisticPoint point = name(City.only("point", series.getPoints(), each -> true));
            equal(row, "value", point.getAmount().value(), row.number("value").orElseThrow());
            check(row, "unit, not " + series.getName() + series.getUnit(), row.is("unit", series.getUnit())
                    || row.is("unit", "年連続") && series.getUnit().equals("年") && series.getName().contains("連続"));
            equal(row, "period", point.getCalendarYear(), row.has("period") ? Integer.valueOf(row.text("period")) : null);
            says(row, "note", series.getName());
        }
    }

    /** A point by its series, year and value. */
    static StatisticPoint point(TableCheck check, OracleRow row, String series, String indicator) {
        StatisticPoint point = check.claim(row, check.city.all(StatisticPoint.class), each -> isAt(row, each)
                && Words.say(Texts.own(each.eContainer()) + Texts.own(each.eContainer().eContainer())
                        + check.city.organization().getName(), series + " " + indicator));
        TableCheck.equal(row, "value", point.getAmount().value(), row.number("value").orElseThrow());
        TableCheck.equal(row, "unit", ((StatisticSeries) point.eContainer()).getUnit(), row.text("unit"));
        TableCheck.equal(row, "qualifier", point.getAmount().is(Qualifier.ABOUT), row.is("qualifier", "about"));
        TableCheck.equal(row, "qualifier", point.getAmount().is(Qualifier.ESTIMATE), row.is("qualifier", "estimate"));
        TableCheck.isNotOverstated(row, point);
        return point;
    }

    private static boolean isAt(OracleRow row, StatisticPoint point) {
        String period = row.text("period");
        return period.matches("\\d{4}")
                ? Integer.valueOf(period).equals(point.getCalendarYear()) && point.getPeriod() == null
                : Objects.equals(point.getPeriod(), row.period("period").orElse(null)) && point.getCalendarYear() == null;
    }
}
