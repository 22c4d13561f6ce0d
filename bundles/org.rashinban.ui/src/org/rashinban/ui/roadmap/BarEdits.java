package org.rashinban.ui.roadmap;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.BarBaseline;
import org.rashinban.model.Edition;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.store.OpenStore;

/** What is done to the bars of a roadmap where they are seen: each is one step of undo, and says in a sentence what became of it. */
final class BarEdits {

    private final Supplier<Optional<OpenStore>> store;

    BarEdits(Supplier<Optional<OpenStore>> store) {
        this.store = store;
    }

    /** Why nothing can be changed here, if so. */
    Optional<String> refusal() {
        return store.get().flatMap(open -> open.rights().programRefusal()).map(why -> why.in(Locale.getDefault()));
    }

    void span(RoadmapBar bar, FiscalSpan span) {
        edits().ifPresent(edits -> edits.set(bar, Literals.ROADMAP_BAR__SPAN, span));
    }

    /** Lets a bar wait for another one; no longer, if it did already. */
    String follow(RoadmapBar first, RoadmapBar next) {
        String firstName = RoadmapTexts.text(first.getLabel());
        String nextName = RoadmapTexts.text(next.getLabel());
        boolean follows = next.getDependsOn().contains(first);
        if (!follows && waitsFor(first, next)) {
            return NLS.bind(Messages.Roadmap_circle, firstName, nextName);
        }
        String said = NLS.bind(follows ? Messages.Roadmap_unlinked : Messages.Roadmap_linked, firstName, nextName);
        edits().ifPresent(edits -> edits.run(Messages.Roadmap_order, List.of(follows
                ? edits.removing(next, Literals.ROADMAP_BAR__DEPENDS_ON, List.of(first))
                : edits.adding(next, Literals.ROADMAP_BAR__DEPENDS_ON, List.of(first)))));
        return said;
    }

    /** Whether a bar waits for another one, directly or by others between them; every bar waits for itself. */
    private static boolean waitsFor(RoadmapBar bar, RoadmapBar other) {
        Set<RoadmapBar> seen = new HashSet<>();
        Deque<RoadmapBar> ahead = new ArrayDeque<>(List.of(bar));
        while (!ahead.isEmpty()) {
            RoadmapBar now = ahead.pop();
            if (seen.add(now)) {
                ahead.addAll(now.getDependsOn());
            }
        }
        return seen.contains(other);
    }

    /** Keeps what is planned now for all bars of an edition, to compare with it later what is planned then. */
    String keep(Edition edition, String name, LocalDate day) {
        List<RoadmapBar> bars = Contents.of(edition, RoadmapBar.class).filter(bar -> bar.getSpan() != null).toList();
        edits().ifPresent(edits -> edits.run(NLS.bind(Messages.Roadmap_kept, name),
                bars.stream().map(bar -> keeping(edits, bar, name, day)).toList()));
        return NLS.bind(Messages.Roadmap_keptAll, name, bars.size());
    }

    private static Command keeping(Edits edits, RoadmapBar bar, String name, LocalDate day) {
        BarBaseline kept = (BarBaseline) Edits.create(Literals.BAR_BASELINE);
        kept.setName(name);
        kept.setSetOn(day);
        kept.setSpan(bar.getSpan());
        return edits.adding(bar, Literals.ROADMAP_BAR__BASELINES, List.of(kept));
    }

    private Optional<Edits> edits() {
        return store.get().map(open -> new Edits(open.domain()));
    }
}
