package org.example;

import org.rashinban.cli.Command;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Usage;
import org.rashinban.core.dashboard.DashboardFiles;
import org.rashinban.core.dashboard.WidgetKinds;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.model.Dashboard;

/** Tells which dashboards can be shown: those with a widget of an unknown kind are not among them. */
public final class GreetCommand implements Command {

    @Override
    public Usage usage() {
        return Usage.of();
    }

    @Override
    public ExitCode run(Invocation invocation) {
        for (Dashboard dashboard : new DashboardFiles(TemplateLibrary.installed(), WidgetKinds.installed()).shipped().entries()) {
            invocation.out().println(dashboard.getCode());
        }
        return ExitCode.DONE;
    }
}
