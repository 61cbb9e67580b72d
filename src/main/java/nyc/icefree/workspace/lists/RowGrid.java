package nyc.icefree.workspace.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.GridRefresh;

/** A long list of compact rows, which fills the screen and says what to do where nothing is found. */
public class RowGrid<T> extends Grid<T> {
    private static final String ACTS = "136px";

    /** @param title for screen readers */
    public RowGrid(String title) {
        addClassNames("event-grid", "rows");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", title);
    }

    public final void whereNothingIsFound(Words words, String text, Runnable clear) {
        setEmptyStateComponent(
                new EmptyHint(text, new Button(words.get("workspace.filters.clear"), click -> clear.run())));
    }

    /** What can be done with a row, at its end; on a phone it stands in {@link RowCard#card(ValueProvider)}. */
    public final Column<T> acts(String head, ValueProvider<T, ? extends Component> acts) {
        return addComponentColumn(acts::apply).setHeader(head).setWidth(ACTS).setFlexGrow(0);
    }

    public final void readPages(RowPages.Reading<T> reading) {
        setDataProvider(new RowPages<>(this, reading));
    }

    /** Reads the rows anew, at the end of the request. */
    public final void readAnew() {
        GridRefresh.of(this, getDataProvider()::refreshAll);
    }

    /** Returns the focus to the row after it was made anew. */
    public final void focusRow() {
        getElement().executeJs("setTimeout(() => this.shadowRoot.querySelector('#items [tabindex=\"0\"]')?.focus())");
    }
}
