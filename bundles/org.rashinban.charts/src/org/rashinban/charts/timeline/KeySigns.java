package org.rashinban.charts.timeline;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rashinban.charts.key.KeySign;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.theme.Style;
import org.rashinban.charts.theme.ToneSign;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TimelineFigure.Bar;
import org.rashinban.core.figure.TimelineFigure.Event;
import org.rashinban.core.figure.TimelineFigure.Line;
import org.rashinban.core.figure.Tone;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/** What is to be explained: bars unless all are plans of which no more is said, the line of progress if it bends, the signs of events. */
final class KeySigns {

    private static final double SAMPLE = 20;
    private static final double HIGH = 10;
    private static final double FLAT = 6;
    private static final double ZIGZAG = 14;
    /** Of the sample, in percent. */
    private static final int DONE = 60;

    private KeySigns() {
    }

    static List<KeySign> of(TimelineFigure figure, Medium medium) {
        List<Bar> bars = figure.lanes().stream().flatMap(lane -> lane.bars().stream()).toList();
        List<KeySign> signs = new ArrayList<>(bars(bars));
        if (figure.asOf().filter(figure.axis()::contains).isPresent() && bars.stream().anyMatch(KeySigns::isReported)) {
            signs.add(new KeySign(said("progress"), ZIGZAG, ProgressLine::sample));
        }
        signs.addAll(events(figure, medium));
        return signs;
    }

    private static List<KeySign> bars(List<Bar> bars) {
        List<KeySign> signs = new ArrayList<>();
        Arrays.stream(Line.values()).filter(line -> bars.stream().anyMatch(bar -> bar.line() == line)).forEach(line -> {
            signs.add(bar(said("line." + line), line, Tone.NEUTRAL, Optional.empty()));
            if (line == Line.PLANNED) {
                signs.addAll(standings(bars));
            }
        });
        return signs.size() < 2 ? List.of() : signs;
    }

    private static List<KeySign> standings(List<Bar> bars) {
        List<KeySign> signs = new ArrayList<>();
        if (bars.stream().anyMatch(KeySigns::isReported)) {
            signs.add(bar(said("share"), Line.PLANNED, Tone.NEUTRAL, Optional.of(DONE)));
        }
        Stream.of(Tone.BEST, Tone.WORST).filter(tone -> bars.stream().anyMatch(bar -> bar.line() == Line.PLANNED && bar.tone() == tone))
                .forEach(tone -> signs.add(bar(locale -> ToneSign.of(tone) + " " + said("standing." + tone).in(locale), Line.PLANNED, tone,
                        Optional.of(tone == Tone.BEST ? 100 : DONE))));
        return signs;
    }

    private static boolean isReported(Bar bar) {
        return bar.line() == Line.PLANNED && bar.percentDone().isPresent();
    }

    private static KeySign bar(Localized name, Line line, Tone tone, Optional<Integer> percent) {
        return new KeySign(name, SAMPLE, (paper, box) -> {
            double height = line == Line.PLANNED ? HIGH : FLAT;
            Rectangle2D place = new Rectangle2D.Double(box.getX(), box.getCenterY() - height / 2, box.getWidth(), height);
            BarPainter.draw(paper, place, line, tone, percent);
        });
    }

    private static List<KeySign> events(TimelineFigure figure, Medium medium) {
        double side = medium.line("0", Style.SMALL).height();
        return figure.lanes().stream().flatMap(lane -> lane.events().stream()).map(Event::state)
                .collect(Collectors.toMap(state -> state.symbol() + state.words().in(medium.locale()),
                        state -> new KeySign(state.words(), side, (paper, box) -> ItemPainter.sign(paper, state, box)),
                        (first, again) -> first, LinkedHashMap::new))
                .values().stream().toList();
    }

    private static Sentence said(String key) {
        return TimelineTexts.CATALOGUE.sentence(key);
    }
}
