package org.rashinban.charts;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.rashinban.charts.paper.Area;
import org.rashinban.charts.recording.Recorder;
import org.rashinban.charts.recording.Recorder.Ink;
import org.rashinban.charts.recording.Recorder.Text;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.medium.Rendering.Size;

/** A figure as it was drawn. */
record Drawn(Size size, List<Area> areas, Recorder recorder, Locale locale) {

    static Drawn of(Figure figure, Locale locale, boolean dark) {
        Picture picture = new Pictures(Look.of(dark), locale).of(figure);
        return of(picture, picture.natural(), locale);
    }

    static Drawn of(Figure figure, Locale locale, Size size) {
        return of(new Pictures(Look.of(false), locale).of(figure), size, locale);
    }

    private static Drawn of(Picture picture, Size size, Locale locale) {
        Recorder recorder = new Recorder();
        return new Drawn(size, picture.draw(recorder, size), recorder, locale);
    }

    /** Everything that can be read, without the breaks of lines. */
    String words() {
        return String.join("", recorder.texts().stream().map(Text::text).toList());
    }

    List<String> lines() {
        return recorder.texts().stream().map(Text::text).toList();
    }

    List<String> outside() {
        Rectangle2D paper = new Rectangle2D.Double(-0.5, -0.5, size.width() + 1, size.height() + 1);
        return recorder.texts().stream().filter(text -> !text.ink().isEmpty() && !paper.contains(text.ink())).map(Text::text).toList();
    }

    /** Pairs of texts whose letters cover each other. */
    List<String> overlapping() {
        List<Text> texts = recorder.texts().stream().filter(text -> !text.ink().isEmpty()).toList();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                Rectangle2D both = texts.get(i).ink().createIntersection(texts.get(j).ink());
                if (both.getWidth() > 1 && both.getHeight() > 1) {
                    pairs.add(texts.get(i).text() + " / " + texts.get(j).text());
                }
            }
        }
        return pairs;
    }

    List<Ink> inked(Color colour) {
        return recorder.inks().stream().filter(ink -> ink.colour().equals(colour)).toList();
    }

    Stream<Area> about(String id) {
        return areas.stream().filter(area -> area.behind().filter(id::equals).isPresent());
    }

    /** Where the first mark is behind which this stands. */
    Rectangle2D box(String id) {
        return about(id).findFirst().orElseThrow().shape().getBounds2D();
    }

    List<String> tips(String id) {
        return about(id).map(area -> area.tip().in(locale)).toList();
    }

    List<String> behind() {
        return areas.stream().flatMap(area -> area.behind().stream()).distinct().toList();
    }
}
