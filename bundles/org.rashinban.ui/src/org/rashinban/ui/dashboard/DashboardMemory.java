package org.rashinban.ui.dashboard;

import java.util.List;
import java.util.Optional;

import org.rashinban.core.dashboard.DashboardFiles;
import org.rashinban.core.dashboard.WidgetKinds;
import org.rashinban.core.past.Frozen;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.model.Dashboard;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;

/**
 * What dashboards have read and made, for as long as it is true: whoever closes their part of the window and opens it again finds it as it
 * was. Nothing is read before it is asked for.
 */
public final class DashboardMemory {

    private final StoreDesk desk;
    private WidgetKinds kinds;
    private BoardData data;
    private volatile List<Dashboard> shipped;
    private volatile List<Frozen> frozen;

    /** What is read in the background. */
    record Known(List<Dashboard> shipped, List<Frozen> frozen) {
    }

    public DashboardMemory(StoreDesk desk) {
        this.desk = desk;
    }

    /** To be called before anything is shown, so that everybody else hears of a change after this did. */
    public void follow() {
        desk.onChange(() -> {
            frozen = null;
            if (data != null) {
                data.forgetStore();
            }
        });
        desk.onCopy(() -> {
            if (data != null) {
                data.forget();
            }
        });
    }

    /** On the user interface's thread, as all but {@link #read}. */
    WidgetKinds kinds() {
        if (kinds == null) {
            kinds = WidgetKinds.installed();
        }
        return kinds;
    }

    DashboardFiles files() {
        return new DashboardFiles(TemplateLibrary.installed(), kinds());
    }

    BoardData data() {
        if (data == null) {
            data = new BoardData(kinds());
        }
        return data;
    }

    /** What was read of the open store before. */
    Optional<Known> known() {
        return desk.current().isEmpty() || shipped == null || frozen == null ? Optional.empty() : Optional.of(new Known(shipped, frozen));
    }

    /** In the background. */
    Known read(DashboardFiles files, OpenStore open) {
        if (shipped == null) {
            shipped = files.shipped().entries();
        }
        List<Frozen> found = open.session().past().frozen();
        if (desk.current().filter(open::equals).isPresent()) {
            frozen = found;
        }
        return new Known(shipped, found);
    }
}
