package org.rashinban.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.osgi.util.NLS;
import org.rashinban.core.figure.medium.CsvEncoding;
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

    List<ReportProfile> all() {
        return List.copyOf(store.program().getReportProfiles());
    }

    void rename(ReportProfile profile, String name) {
        change(NLS.bind(Messages.Report_stepRename, profile.getName()), program -> profile.setName(name));
    }

    void delete(ReportProfile profile) {
        change(NLS.bind(Messages.Report_stepDelete, profile.getName()), program -> program.getReportProfiles().remove(profile));
    }

    /** Under a name that another one has, they take its place. */
    void keep(String name, ReportChoice choice, String layout) {
        change(NLS.bind(Messages.Report_stepKeep, name), program -> fill(program.getReportProfiles().stream()
                .filter(one -> name.equals(one.getName())).findFirst().orElseGet(() -> add(program, name)), choice, layout));
    }

    /** One step, which can be undone. */
    private void change(String label, Consumer<Program> work) {
        Program program = store.program();
        ChangeCommand command = new ChangeCommand(program) {
            @Override
            protected void doExecute() {
                work.accept(program);
            }
        };
        command.setLabel(label);
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
        profile.setAsOf(choice.asOfKept() ? choice.asOf() : null);
        profile.setLayout(layout.isEmpty() ? null : layout);
        profile.setFolder(choice.folder().toString());
        profile.setData(choice.data());
        profile.setValues(choice.values().isPresent());
        profile.setEncoding(choice.values().map(CsvEncoding::label).orElse(null));
    }
}
