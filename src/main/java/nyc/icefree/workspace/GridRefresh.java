package nyc.icefree.workspace;

import com.vaadin.flow.component.Component;

/** Refreshes a list at the end of the request: a click sent together with typed text still finds its row. */
public final class GridRefresh {
    private GridRefresh() {}

    /** Shows at the end of the request: a list that is not attached yet would read its rows twice. */
    public static void of(Component list, Runnable show) {
        if (!list.isAttached()) {
            show.run();
            return;
        }
        list.getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(list, answering -> show.run()));
    }
}
