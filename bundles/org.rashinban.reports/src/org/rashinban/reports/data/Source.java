package org.rashinban.reports.data;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.CellText;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.model.Organization;
import org.rashinban.model.Plan;
import org.rashinban.model.text.Plain;
import org.rashinban.reports.report.ReportOrder;

/** Of what the numbers tell (出典): whose plan, of which day and state, and the hash by which two files are compared. */
public final class Source {

    private static final String ITEM = "item";
    private static final String VALUE = "value";
    private static final int WIDTH = 16;

    private final ReportOrder order;
    private final Clock clock;

    public Source(ReportOrder order, Clock clock) {
        this.order = order;
        this.clock = clock;
    }

    void write(XSSFSheet sheet, String hash) {
        List<List<String>> lines = lines(hash);
        TidySheet.line(sheet, 0, List.of(ITEM, VALUE));
        for (int at = 0; at < lines.size(); at++) {
            TidySheet.line(sheet, at + 1, lines.get(at));
        }
        sheet.createFreezePane(0, 1);
    }

    /** For a file of its own, beside one that holds nothing but its table. */
    public TableFigure table(String hash) {
        return new TableFigure(Caption.of(Texts.CATALOGUE.sentence("contents.source"), new Plain("")),
                List.of(column(ITEM), column(VALUE)), lines(hash).stream().map(line -> Row.of(Cell.text(line.getFirst()),
                        Cell.text(line.getLast()))).toList());
    }

    private static Column column(String id) {
        return new Column(id, locale -> id, Kind.TEXT, WIDTH);
    }

    private List<List<String>> lines(String hash) {
        List<List<String>> lines = new ArrayList<>();
        Plan plan = order.edition().getPlan();
        Optional<Organization> organization = Optional.ofNullable(order.context().program().getOrganization());
        add(lines, "organization", organization.map(Organization::getName).orElse(null));
        add(lines, "organization_code", organization.map(Organization::getCode).orElse(null));
        add(lines, "plan", plan.getTitle());
        add(lines, "plan_code", plan.getCode());
        add(lines, "edition", order.edition().getTitle());
        add(lines, "period", order.period().toString());
        add(lines, "period_era", CellText.of(new Content.Period(order.period()), Locale.JAPANESE));
        add(lines, "as_of", order.context().asOf().toString());
        add(lines, "as_of_era", CellText.of(new Content.Day(order.context().asOf()), Locale.JAPANESE));
        add(lines, "snapshot", order.snapshot().orElseGet(() -> Texts.CATALOGUE.sentence("state.present").in(order.locale())));
        add(lines, "made_at", LocalDateTime.ofInstant(clock.instant(), clock.getZone()).truncatedTo(ChronoUnit.SECONDS).toString());
        add(lines, "hash", hash);
        return lines;
    }

    private static void add(List<List<String>> lines, String item, String value) {
        if (value != null && !value.isBlank()) {
            lines.add(List.of(item, value));
        }
    }
}
