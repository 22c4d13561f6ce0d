package org.rashinban.ui.report;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.osgi.util.NLS;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.ReportProfile;
import org.rashinban.model.text.Localized;
import org.rashinban.reports.report.Report;
import org.rashinban.store.snapshot.Snapshot;
import org.rashinban.ui.store.OpenStore;

/** Settings of reports that are kept in the program, so that they are there on every computer. */
final class Profiles {

    private final OpenStore store;

    Profiles(OpenStore store) {
        this.store = store;
    }

    /** Why none can be kept; empty if they can. */
    Optional<Localized> refusal() {
        return store.rights().programRefusal();
    }

    /** Under a name that another one has, they take its place. */
    void keep(String name, ReportChoice choice, String layout) {
        Program program = store.program();
        ChangeCommand command = new ChangeCommand(program) {
            @Override
            protected void doExecute() {
                fill(program.getReportProfiles().stream().filter(one -> name.equals(one.getName())).findFirst()
                        .orElseGet(() -> add(program, name)), choice, layout);
            }
        };
        command.setLabel(NLS.bind(Messages.Report_stepKeep, name));
        store.domain().getCommandStack().execute(command);
    }

    private static ReportProfile add(Program program, String name) {
        ReportProfile profile = RashinbanFactory.eINSTANCE.createReportProfile();
        profile.setId(UUID.randomUUID().toString());
        profile.setName(name);
        program.getReportProfiles().add(profile);
        return profile;
    }

    private static void fill(ReportProfile profile, ReportChoice choice, String layout) {
        profile.getReports().clear();
        profile.getReports().addAll(choice.reports().stream().map(Report::id).toList());
        profile.setPlan(choice.plan());
        profile.setPeriod(choice.period().toString());
        profile.setSnapshot(choice.snapshot().map(Snapshot::name).orElse(null));
        profile.setLayout(layout.isEmpty() ? null : layout);
        profile.setFolder(choice.folder().toString());
        profile.setData(choice.data());
        profile.setValues(choice.values().isPresent());
    }
}
