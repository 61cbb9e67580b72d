package nyc.icefree.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Styled;

/** Filters of a list; on a phone all but the search fold behind a button. */
public abstract class FoldedFilters extends Div {
    private static final String OPEN = "open";

    protected FoldedFilters() {
        addClassNames("filters", "folded");
    }

    protected final void addFilters(Words words, Component search, Component... more) {
        var fold = Styled.as("fold", new Button(words.get("workspace.filters")));
        fold.addClickListener(click -> {
            boolean open = !hasClassName(OPEN);
            setClassName(OPEN, open);
            fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        fold.getElement().setAttribute("aria-expanded", "false");
        add(search, fold);
        add(more);
    }
}
