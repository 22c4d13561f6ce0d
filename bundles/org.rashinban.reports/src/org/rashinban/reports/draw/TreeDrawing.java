package org.rashinban.reports.draw;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rashinban.charts.Pictures;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.core.figure.TreeFigure.Branch;
import org.rashinban.core.figure.TreeFigure.Layout;
import org.rashinban.core.figure.TreeFigure.Line;
import org.rashinban.reports.picture.PlacedPicture;
import org.rashinban.reports.sheet.Page;
import org.rashinban.reports.sheet.Region;

/**
 * Things below things: a picture, because Excel has no chart for them, and the same as rows of words, which can be searched and copied. What is too
 * large for one printed page becomes several pictures, each of some of its roots, or of some branches of an only root.
 */
final class TreeDrawing {

    /** One root is drawn as long as it can be read, several together only where they can be read well. */
    private static final double LEGIBLE = 0.55;
    private static final double WELL_LEGIBLE = 0.75;

    private final Page page;
    private final Region region;
    private final Options options;
    private final Pictures pictures;

    TreeDrawing(Region region, Options options) {
        page = region.page();
        this.region = region;
        this.options = options;
        pictures = new Pictures(Look.of(false), page.locale());
    }

    int draw(TreeFigure whole, int from) {
        if (options.chartRows().orElse(1) == 0) {
            return words(whole, from);
        }
        region.grid();
        if (options.chartRows().isPresent()) {
            int end = placed(whole, from).picture().draw(from, said(whole));
            return options.numbers() ? words(whole, end + 1) : end;
        }
        TreeFigure figure = part(whole, whole.roots().stream().flatMap(root -> pieces(whole, root, from)).toList());
        int row = from;
        boolean told = true;
        boolean captioned = true;
        for (int root = 0; root < figure.roots().size();) {
            if (!captioned && options.title()) {
                row = continued(figure, row);
            }
            Optional<Part> part = part(figure, root, row);
            captioned = part.isEmpty();
            told &= part.isPresent();
            if (part.isPresent()) {
                row = part.get().picture().draw(row, said(part.get().figure())) + 1;
            }
            root += part.map(Part::roots).orElse(1);
        }
        return options.numbers() || !told ? words(whole, row) : row - 1;
    }

    /** The root, or where it is too large for a page the root with as many of its branches as one has room for, then with the next. */
    private Stream<Branch> pieces(TreeFigure figure, Branch root, int row) {
        boolean parted = figure.roots().size() == 1 && (figure.layout() == Layout.ACROSS || figure.layout() == Layout.DOWNWARD);
        if (!parted || root.children().size() < 2 || placed(part(figure, List.of(root)), row).isLegible()) {
            return Stream.of(root);
        }
        int most = IntStream.range(2, root.children().size())
                .takeWhile(end -> placed(part(figure, List.of(with(root, 0, end))), row).isLegible()).max().orElse(1);
        return Stream.concat(Stream.of(with(root, 0, most)), pieces(figure, with(root, most, root.children().size()), row));
    }

    private static Branch with(Branch root, int from, int to) {
        return new Branch(root.id(), root.title(), root.code(), root.detail(), root.standing(), root.behind(),
                root.children().subList(from, to));
    }

    /** A further picture may begin a page. */
    private int continued(TreeFigure figure, int row) {
        page.keepWithNext(row);
        page.text(row, region.first(), region.count(), Texts.CATALOGUE.sentence("continued", figure.caption().title()).in(page.locale()),
                page.looks().style(org.rashinban.reports.look.Look.SECTION));
        return row + 1;
    }

    /** Some roots with what is below them. */
    private record Part(TreeFigure figure, PlacedPicture picture) {

        int roots() {
            return figure.roots().size();
        }

        boolean isLegible() {
            // Of editions the lines from one to the next are what matters.
            boolean together = roots() == 1 || figure.layout() == Layout.LINEAGE;
            return picture.printedScale() >= (together ? LEGIBLE : WELL_LEGIBLE);
        }
    }

    /** As many roots from one on as fit into one picture; none if already the first is too large. */
    private Optional<Part> part(TreeFigure figure, int first, int row) {
        List<Branch> roots = figure.roots();
        return IntStream.iterate(roots.size(), end -> end > first, end -> end - 1)
                .mapToObj(end -> placed(part(figure, roots.subList(first, end)), row)).filter(Part::isLegible).findFirst();
    }

    private Part placed(TreeFigure figure, int row) {
        return new Part(figure, PlacedPicture.fitting(pictures.ofBody(figure), region, row, options.chartRows()));
    }

    private int words(TreeFigure figure, int from) {
        return new TableDrawing(region, options.below(List.of())).draw(Outlines.of(figure), from);
    }

    /** With the lines that stay inside of it; the others are told in words. */
    private static TreeFigure part(TreeFigure figure, List<Branch> roots) {
        Set<String> inside = roots.stream().flatMap(Branch::all).map(Branch::id).collect(Collectors.toSet());
        List<Line> lines = figure.across().stream().filter(line -> inside.contains(line.from()) && inside.contains(line.to())).toList();
        return new TreeFigure(figure.caption(), figure.layout(), roots, lines);
    }

    /** For those who hear the sheet read out. */
    private String said(TreeFigure figure) {
        String names = figure.roots().stream().flatMap(Branch::all)
                .map(branch -> Stream.concat(branch.code().stream(), Stream.of(branch.title().in(page.locale())))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(Texts.CATALOGUE.sentence("picture.comma").in(page.locale())));
        return Texts.CATALOGUE.sentence("picture.said", figure.caption().title(), names).in(page.locale());
    }
}
