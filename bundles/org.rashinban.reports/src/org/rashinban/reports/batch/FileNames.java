package org.rashinban.reports.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rashinban.core.figure.medium.FileName;
import org.rashinban.model.Plan;
import org.rashinban.reports.report.ReportOrder;

/** Names of files by which reports of several plans, periods and states lie beside one another in a folder. */
public final class FileNames {

    private FileNames() {
    }

    static Path of(Batch batch, String title, String ending) {
        ReportOrder order = batch.order();
        String name =
                Stream.of(Optional.of(title), plan(order), Optional.of(order.period().toString()), order.snapshot())
                        .flatMap(Optional::stream).collect(Collectors.joining("_"));
        return batch.folder().resolve(FileName.of(name) + ending);
    }

    /** Of the only plan everybody knows the name. */
    private static Optional<String> plan(ReportOrder order) {
        List<Plan> all = order.context().program().getPlans();
        Plan plan = order.edition().getPlan();
        return all.size() == 1 ? Optional.empty()
                : Stream.of(plan.getCode(), plan.getTitle()).filter(text -> text != null && !text.isBlank()).findFirst();
    }

    /** Where it stands of what a file tells that holds nothing but its table: {@code values.csv} has {@code values-source.csv} beside it. */
    public static Path source(Path values) {
        String name = values.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return values.resolveSibling(name.substring(0, dot) + "-source" + name.substring(dot));
    }
}
