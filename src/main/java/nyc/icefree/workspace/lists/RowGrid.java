package nyc.icefree.workspace.lists;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;

/** A long list of compact rows, which fills the screen and says what to do where nothing is found. */
public class RowGrid<T> extends Grid<T> {
    /** @param title is read aloud */
    public RowGrid(String title) {
        addClassNames("event-grid", "rows");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", title);
    }

    /** @param clear lets the list show everything again */
    public final void whereNothingIsFound(Words words, String text, Runnable clear) {
        setEmptyStateComponent(
                new EmptyHint(text, new Button(words.get("workspace.filters.clear"), click -> clear.run())));
    }
}
