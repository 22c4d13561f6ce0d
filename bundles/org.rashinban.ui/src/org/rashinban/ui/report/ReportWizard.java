package org.rashinban.ui.report;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.wizard.Wizard;
import org.rashinban.model.ReportProfile;
import org.rashinban.reports.report.Report;
import org.rashinban.reports.report.Reports;
import org.rashinban.ui.store.OpenStore;

/** Asks which reports, about what, and where to; what was asked once can be kept under a name. */
final class ReportWizard extends Wizard {

    private final Profiles profiles;
    private final WhatPage what;
    private final WherePage where;
    private ReportChoice choice;

    ReportWizard(OpenStore store, Reports reports, LocalDate today) {
        profiles = new Profiles(store);
        what = new WhatPage(store.program(), profiles, reports.all(), today, this::take);
        where = new WherePage(store.session().snapshots().list(), what::plan, () -> what.reports().size(), today, profiles.refusal());
        setWindowTitle(Messages.Report_title);
    }

    @Override
    public void addPages() {
        addPage(what);
        addPage(where);
    }

    private void take(ReportProfile profile) {
        what.show(profile);
        where.show(profile);
    }

    @Override
    public boolean performFinish() {
        List<Report> reports = what.reports();
        choice = new ReportChoice(where.layout().map(reports.getFirst()::in).map(List::of).orElse(reports), what.plan(), what.period(),
                where.snapshot(), where.asOf(), where.isAsOfKept(), where.folder(), where.data(), where.values(), where.isToBeOpened());
        where.name().ifPresent(name -> profiles.keep(name, choice, where.layoutText()));
        return true;
    }

    ReportChoice choice() {
        return choice;
    }
}
