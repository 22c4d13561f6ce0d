package org.rashinban.ui.start;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.framework.Version;
import org.rashinban.ui.recent.RecentStores;
import org.rashinban.ui.theme.StyleClass;

/** The product's mark, what one can begin with, and the version; a centred column that scrolls where it must. */
final class StartPage {

    private static final int COLUMN = 860;
    private static final int TWO_CARDS_FROM = 600;
    private static final int MARGIN = 24;

    private final ScrolledComposite scroller;
    private final Composite page;
    private final Composite column;
    private final Composite cards;
    private final ActionCard create;
    private final ActionCard open;

    StartPage(Composite parent, StartCommands commands, RecentStores recent) {
        scroller = StyleClass.PAGE.on(new ScrolledComposite(parent, SWT.V_SCROLL));
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        page = new Composite(scroller, SWT.NONE);
        StyleClass.PAGE.on(page);
        page.setLayout(margins(MARGIN));
        scroller.setContent(page);
        StartIcons icons = new StartIcons(page);

        column = new Composite(page, SWT.NONE);
        column.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        GridLayout layout = margins(0);
        layout.verticalSpacing = 16;
        column.setLayout(layout);

        addHeader(icons);
        cards = new Composite(column, SWT.NONE);
        cards.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        create = new ActionCard(cards, icons, commands, new ActionCard.Action(StartCommands.CREATE, "start.create", "create", //$NON-NLS-1$ //$NON-NLS-2$
                Messages.Start_create, Messages.Start_createExplained, Messages.Start_createButton));
        open = new ActionCard(cards, icons, commands, new ActionCard.Action(StartCommands.OPEN, "start.open", "open", //$NON-NLS-1$ //$NON-NLS-2$
                Messages.Start_open, Messages.Start_openExplained, Messages.Start_openButton));
        create.card().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        open.card().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new RecentCard(column, icons, commands, recent).card().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        addFooter();

        scroller.addListener(SWT.Resize, event -> fit());
        page.addListener(SWT.Resize, event -> fit());
    }

    boolean setFocus() {
        return create.setFocus() || open.setFocus() || scroller.setFocus();
    }

    private void addHeader(StartIcons icons) {
        Composite header = new Composite(column, SWT.NONE);
        header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = margins(0);
        layout.numColumns = 2;
        layout.horizontalSpacing = 20;
        layout.marginBottom = 8;
        header.setLayout(layout);

        Label mark = new Label(header, SWT.NONE);
        mark.setImage(icons.image("mark")); //$NON-NLS-1$
        mark.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 1, 2));

        Label name = StyleClass.HEADING.on(new Label(header, SWT.NONE));
        name.setText(Messages.Start_title);
        icons.enlarge(name, 14, SWT.BOLD);
        name.setLayoutData(new GridData(SWT.LEFT, SWT.BOTTOM, true, true));

        Label purpose = StyleClass.SECONDARY.on(new Label(header, SWT.WRAP));
        purpose.setText(Messages.Start_purpose);
        icons.enlarge(purpose, 1, SWT.NORMAL);
        GridData data = Card.wrapping();
        data.verticalAlignment = SWT.TOP;
        data.grabExcessVerticalSpace = true;
        purpose.setLayoutData(data);
    }

    private void addFooter() {
        Label footer = StyleClass.SECONDARY.on(new Label(column, SWT.NONE));
        Version version = Platform.getBundle("org.rashinban.ui").getVersion(); //$NON-NLS-1$
        String number = version.getMajor() + "." + version.getMinor() + "." + version.getMicro(); //$NON-NLS-1$ //$NON-NLS-2$
        footer.setText(NLS.bind(Messages.Start_version, number));
        footer.setLayoutData(new GridData(SWT.RIGHT, SWT.TOP, true, false));
    }

    /** Gives the column its width, lets the cards stand side by side where there is room, and scrolls where there is too little. */
    private void fit() {
        Rectangle area = scroller.getClientArea();
        int width = Math.max(1, Math.min(COLUMN, area.width - 2 * MARGIN));
        int side = width >= TWO_CARDS_FROM ? 2 : 1;
        GridData columnData = (GridData) column.getLayoutData();
        if (columnData.widthHint != width || cards.getLayout() == null) {
            columnData.widthHint = width;
            GridLayout layout = margins(0);
            layout.numColumns = side;
            layout.makeColumnsEqualWidth = true;
            layout.horizontalSpacing = 16;
            layout.verticalSpacing = 16;
            cards.setLayout(layout);
            page.layout(true, true);
        }
        Point needed = page.computeSize(area.width, SWT.DEFAULT);
        scroller.setMinSize(0, needed.y);
    }

    private static GridLayout margins(int size) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = size;
        layout.marginHeight = size;
        return layout;
    }
}
