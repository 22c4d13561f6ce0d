package org.rashinban.charts;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.rashinban.charts.paper.Blank;
import org.rashinban.charts.paper.Body;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;
import org.rashinban.core.figure.Caption;
import org.rashinban.model.text.Sentence;

/** A body with its title above and its notes below. */
final class Captioned implements Body {

    private static final double GAP = 10;
    private static final double LEAST = 120;
    /** A title and notes are not broken for a body that is narrow because it is empty. */
    private static final double TITLE = 360;
    private static final double NOTE = 440;
    /** What parts the names in a subject. */
    private static final String NAMES = "\u3000|, ";

    private final Caption caption;
    private final List<Sentence> notes;
    private final Medium medium;
    private final Style titleStyle;
    /** Where there is nothing but the reason why, it is what is to be read. */
    private final Style noteStyle;
    private final Body body;

    /** @param remarks about the drawing, not the figure */
    Captioned(Caption caption, List<Sentence> remarks, Medium medium, Style titleStyle, Body body) {
        this.caption = caption;
        this.medium = medium;
        this.titleStyle = titleStyle;
        this.body = body;
        noteStyle = body instanceof Blank ? Style.SUBJECT : Style.SMALL;
        notes = new ArrayList<>(caption.notes());
        notes.addAll(remarks);
    }

    @Override
    public double leastWidth() {
        return Math.max(LEAST, body.leastWidth());
    }

    @Override
    public double comfortableWidth() {
        return Math.max(LEAST, body.comfortableWidth());
    }

    @Override
    public double suitableWidth() {
        double title = medium.line(caption.title(), titleStyle).width();
        double longest = notes.stream().mapToDouble(note -> medium.line(note, noteStyle).width()).max().orElse(0);
        double heading = Math.min(TITLE, Math.max(title, longestName()));
        return Math.max(Math.max(leastWidth(), Math.max(heading, Math.min(NOTE, longest))), body.suitableWidth());
    }

    /** Of what it is about; each of the names may have a line of its own. */
    private double longestName() {
        return caption.subject().stream().flatMap(subject -> Arrays.stream(subject.in(medium.locale()).split(NAMES)))
                .mapToDouble(name -> medium.line(name, Style.SUBJECT).width()).max().orElse(0);
    }

    @Override
    public boolean stretches() {
        return body.stretches();
    }

    @Override
    public double height(double width) {
        return head(width) + body.height(width) + foot(width);
    }

    @Override
    public double leastHeight(double width) {
        return head(width) + body.leastHeight(width) + foot(width);
    }

    @Override
    public void draw(Paper paper, Rectangle2D place) {
        double width = place.getWidth();
        TextBlock title = title(width);
        paper.text(title, place.getX(), place.getY(), paper.ink(Ink.TEXT));
        double y = place.getY() + title.height();
        for (TextBlock subject : subject(width)) {
            paper.text(subject, place.getX(), y, paper.ink(Ink.FAINT));
            y += subject.height();
        }
        double room = Math.max(body.leastHeight(width), place.getHeight() - head(width) - foot(width));
        double bodyHeight = body.stretches() ? room : Math.min(room, body.height(width));
        body.draw(paper, new Rectangle2D.Double(place.getX(), place.getY() + head(width), width, bodyHeight));
        y = place.getY() + head(width) + bodyHeight + (notes.isEmpty() ? 0 : GAP);
        for (TextBlock note : notes(width)) {
            paper.text(note, place.getX(), y, paper.ink(Ink.FAINT));
            y += note.height();
        }
    }

    private double head(double width) {
        return title(width).height() + height(subject(width)) + GAP;
    }

    private double foot(double width) {
        return notes.isEmpty() ? 0 : GAP + height(notes(width));
    }

    private TextBlock title(double width) {
        return medium.block(caption.title(), titleStyle, width);
    }

    private List<TextBlock> subject(double width) {
        return caption.subject().map(subject -> medium.block(subject, Style.SUBJECT, width)).stream().toList();
    }

    private List<TextBlock> notes(double width) {
        return notes.stream().map(note -> medium.block(note, noteStyle, width)).toList();
    }

    private static double height(List<TextBlock> blocks) {
        return blocks.stream().mapToDouble(TextBlock::height).sum();
    }
}
