package org.rashinban.charts.series;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.paper.Texts;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.text.YearLabel;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;
import org.rashinban.core.figure.Heading;

/** The names below a row of categories: level where there is room, else turned upwards; groups in brackets below them. */
final class CategoryLabels {

    private static final double GAP = 5;
    private static final double TALLEST = 190;
    private static final int MOST_LINES = 4;

    private final List<Heading> headings;
    private final Medium medium;
    private final double slot;
    private final List<TextBlock> blocks;
    private final boolean upwards;

    private record Run(int from, int to, TextBlock name) {
    }

    private CategoryLabels(List<Heading> headings, Medium medium, double slot, List<TextBlock> blocks, boolean upwards) {
        this.headings = headings;
        this.medium = medium;
        this.slot = slot;
        this.blocks = blocks;
        this.upwards = upwards;
    }

    static CategoryLabels of(List<Heading> headings, Medium medium, double slot) {
        List<List<String>> ways = YearLabel.suits(headings) ? YearLabel.ways(headings, medium.locale())
                : List.of(headings.stream().map(heading -> Texts.title(heading).in(medium.locale())).toList());
        Optional<List<TextBlock>> level = ways.stream().filter(way -> fits(way, medium, slot)).findFirst()
                .map(way -> way.stream().map(text -> medium.block(text, Style.LABEL, slot - 4)).toList());
        return new CategoryLabels(headings, medium, slot, level.orElseGet(() -> turned(headings, medium)), level.isEmpty());
    }

    /** What a category needs in any case. */
    static double leastSlot(List<Heading> headings, Medium medium) {
        return turned(headings, medium).stream().mapToDouble(TextBlock::height).max().orElse(0) + 3;
    }

    private static boolean fits(List<String> way, Medium medium, double slot) {
        return way.stream()
                .allMatch(text -> text.lines().allMatch(line -> TextBlock.unbreakable(line, medium.font(Style.LABEL)) <= slot - 4)
                        && medium.block(text, Style.LABEL, slot - 4).lines().size() <= MOST_LINES
                        && (text.indexOf('\n') < 0 || medium.block(text, Style.LABEL, slot - 4).lines().size() == 2));
    }

    private static List<TextBlock> turned(List<Heading> headings, Medium medium) {
        return headings.stream().map(heading -> medium.block(Texts.title(heading), Style.LABEL, TALLEST)).toList();
    }

    double height() {
        double names = blocks.stream().mapToDouble(block -> upwards ? block.width() : block.height()).max().orElse(0) + GAP;
        return names + runs().stream().mapToDouble(run -> run.name().height() + GAP).max().orElse(0);
    }

    void draw(Paper paper, double x, double y) {
        double names = blocks.stream().mapToDouble(block -> upwards ? block.width() : block.height()).max().orElse(0);
        for (int at = 0; at < blocks.size(); at++) {
            TextBlock block = blocks.get(at);
            Rectangle2D box = new Rectangle2D.Double(x + at * slot, y + GAP, slot, upwards ? names : block.height());
            if (upwards) {
                paper.textUpwards(block, box, Align.END, paper.ink(Ink.TEXT));
            } else {
                centred(paper, block, box);
            }
            Heading heading = headings.get(at);
            paper.area(box, heading.behind(), Texts.title(heading));
        }
        double top = y + GAP + names + GAP;
        for (Run run : runs()) {
            double left = x + run.from() * slot + 2;
            double right = x + run.to() * slot - 2;
            paper.line(left, top - 2, right, top - 2, paper.ink(Ink.RULE), 1);
            paper.text(run.name(), new Rectangle2D.Double(left, top, right - left, run.name().height()), Align.CENTRE, paper.ink(Ink.TEXT));
        }
    }

    /** The second notation of a year is fainter. */
    private void centred(Paper paper, TextBlock block, Rectangle2D box) {
        if (block.lines().size() == 2 && YearLabel.suits(headings)) {
            TextBlock first = new TextBlock(block.lines().subList(0, 1), block.font(), block.width());
            TextBlock second = new TextBlock(block.lines().subList(1, 2), block.font(), block.width());
            double half = box.getHeight() / 2;
            paper.text(first, new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), half), Align.CENTRE, paper.ink(Ink.TEXT));
            paper.text(second, new Rectangle2D.Double(box.getX(), box.getY() + half, box.getWidth(), half), Align.CENTRE,
                    paper.ink(Ink.FAINT));
        } else {
            paper.text(block, box, Align.CENTRE, paper.ink(Ink.TEXT));
        }
    }

    private List<Run> runs() {
        List<Integer> starts = IntStream.range(0, headings.size())
                .filter(at -> at == 0 || !group(at).equals(group(at - 1))).boxed().toList();
        return IntStream.range(0, starts.size()).filter(at -> headings.get(starts.get(at)).group().isPresent()).mapToObj(at -> {
            int from = starts.get(at);
            int to = at + 1 < starts.size() ? starts.get(at + 1) : headings.size();
            return new Run(from, to, medium.block(group(from), Style.SMALL, (to - from) * slot - 6));
        }).toList();
    }

    private String group(int at) {
        return headings.get(at).group().map(group -> group.in(medium.locale())).orElse("");
    }
}
