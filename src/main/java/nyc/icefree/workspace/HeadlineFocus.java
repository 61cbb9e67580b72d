package nyc.icefree.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationListener;
import org.jspecify.annotations.Nullable;

/**
 * Puts the focus on the headline of the view that one comes to, so that it is read aloud and Tab goes on from there: the
 * browser does so for a new page, but here the page stays and only what is in it changes.
 */
class HeadlineFocus implements AfterNavigationListener {
    private final UI ui;
    private @Nullable String from;
    private @Nullable Object page;

    HeadlineFocus(UI ui) {
        this.ui = ui;
    }

    /** Another tab or filter of the same view is not another place, and the first view is read by the browser's own means. */
    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        String path = navigation.getLocation().getPath();
        var now = ui.getInternals().getActiveRouterTargetsChain().getFirst();
        boolean within = now == page && now instanceof ViewPage view && view.placesFocus();
        page = now;
        if (from != null && !from.equals(path) && !within) {
            ui.getPage().executeJs("document.querySelector('main h1')?.focus({preventScroll: true})");
        }
        from = path;
    }
}
