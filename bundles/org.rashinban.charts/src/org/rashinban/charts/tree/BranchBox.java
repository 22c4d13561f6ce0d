package org.rashinban.charts.tree;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.paper.Texts;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.figure.TreeFigure.Branch;
import org.rashinban.model.text.Localized;

/** One branch in its box: code and title, a line of detail, and how it stands as a coloured edge and a sign. */
record BranchBox(Branch branch, int depth, TextBlock title, TextBlock detail) {

    static final double PAD = 6;
    static final double EDGE = 4;
    private static final double ROUND = 6;

    static BranchBox of(Branch branch, int depth, Medium medium, double width) {
        String sign =
                branch.standing().filter(standing -> standing.tone() != Tone.NEUTRAL).map(standing -> standing.symbol() + " ").orElse("");
        String code = branch.code().map(printed -> printed + " ").orElse("");
        double room = width - 2 * PAD - EDGE;
        TextBlock detail = branch.detail().map(text -> medium.block(text, Style.SMALL, room))
                .orElseGet(() -> new TextBlock(List.of(), medium.font(Style.SMALL), 0));
        return new BranchBox(branch, depth,
                medium.block(sign + code + branch.title().in(medium.locale()), depth == 0 ? Style.STRONG : Style.LABEL, room),
                detail);
    }

    double width() {
        return Math.max(title.width(), detail.width()) + 2 * PAD + EDGE + 0.1;
    }

    double height() {
        return title.height() + detail.height() + 2 * PAD - 2;
    }

    void draw(Paper paper, Rectangle2D box, Align align) {
        Color ground = depth == 0 ? paper.look().series(0) : paper.ink(Ink.TINT);
        RoundRectangle2D shape = new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), ROUND, ROUND);
        paper.fill(shape, ground);
        if (depth > 0) {
            paper.outline(shape, paper.ink(Ink.RULE), 0.7);
        }
        branch.standing().ifPresent(
                standing -> paper.fill(new Rectangle2D.Double(box.getX(), box.getY() + ROUND / 2, EDGE, box.getHeight() - ROUND),
                        paper.look().tone(standing.tone())));
        double top = box.getCenterY() - (title.height() + detail.height()) / 2;
        Rectangle2D room = new Rectangle2D.Double(box.getX() + EDGE + PAD, top, box.getWidth() - EDGE - 2 * PAD, title.height());
        Color ink = depth == 0 ? paper.look().on(ground) : paper.ink(Ink.TEXT);
        paper.text(title, room, align, ink);
        paper.text(detail, new Rectangle2D.Double(room.getX(), top + title.height(), room.getWidth(), detail.height()), align,
                depth == 0 ? ink : paper.ink(Ink.FAINT));
        Localized code = locale -> branch.code().map(printed -> printed + " ").orElse("") + branch.title().in(locale);
        paper.area(shape, branch.behind(), Texts.lines(code, locale -> branch.detail().map(text -> text.in(locale)).orElse(""),
                locale -> branch.standing().map(standing -> standing.words().in(locale)).orElse("")));
    }
}
