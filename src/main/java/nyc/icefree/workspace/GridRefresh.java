package nyc.icefree.workspace;

import com.vaadin.flow.component.Component;

/**
 * Lets a list show its new rows at the end of the request only. A press on a row may come together with the last word
 * that was typed into the search: new rows at once would take the button away before it is heard.
 */
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
