package nyc.icefree.workspace.lists;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.DomEvent;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes whole rows clickable: click or Enter opens, Space chooses, Shift chooses a range. Buttons inside keep their own click. */
public final class RowKeys {
    /** Neither while something inside a cell has the keys, nor with those that are the browser's. */
    private static final String ON_ROW =
            "!element.hasAttribute('interacting') && !event.ctrlKey && !event.metaKey && !event.altKey"
                    + " && !!element.getEventContext(event).item && ";

    private static final String KEY = "element.getEventContext(event).item.key";
    private static final String INDEX = "element.getEventContext(event).index";
    private static final String SHIFT = "event.shiftKey";
    /** The grid turns Space into a click by itself. */
    private static final String BY_HAND = "event.detail.isTrusted";

    private static final String CLICKED = "event.detail.itemKey";
    private static final String CLICKED_INDEX = "element.getEventContext(event.detail).index";
    private static final String CLICKED_SHIFT = "event.detail.shiftKey";

    private RowKeys() {}

    /** Chooses a row alone, or all from the last one chosen to it. */
    @FunctionalInterface
    public interface Choosing<T> {
        void choose(T row, int index, boolean asFar);
    }

    public static <T> void open(Grid<T> grid, Consumer<T> open) {
        openOrChoose(grid, open, (row, index, asFar) -> open.accept(row));
        grid.addClassName("rows-open");
    }

    public static <T> void openOrChoose(Grid<T> grid, Consumer<T> open, Choosing<T> choose) {
        var element = grid.getElement();
        element.addEventListener("item-click", click -> {
                    var row = row(grid, click, CLICKED);
                    if (row == null) {
                        return;
                    }
                    if (yes(click, CLICKED_SHIFT)) {
                        choose.choose(row, index(click, CLICKED_INDEX), true);
                    } else {
                        open.accept(row);
                    }
                })
                .setFilter(BY_HAND)
                .addEventData(CLICKED)
                .addEventData(CLICKED_INDEX)
                .addEventData(CLICKED_SHIFT);
        element.addEventListener("keydown", pressed -> {
                    var row = row(grid, pressed, KEY);
                    if (row != null) {
                        open.accept(row);
                    }
                })
                .setFilter(ON_ROW + "event.key === 'Enter'")
                .addEventData(KEY);
        element.addEventListener("keydown", pressed -> {
                    var row = row(grid, pressed, KEY);
                    if (row != null) {
                        choose.choose(row, index(pressed, INDEX), yes(pressed, SHIFT));
                    }
                })
                .setFilter(ON_ROW + "event.key === ' '")
                .addEventData(KEY)
                .addEventData(INDEX)
                .addEventData(SHIFT);
    }

    private static <T> @Nullable T row(Grid<T> grid, DomEvent event, String data) {
        var keys = grid.getDataCommunicator().getKeyMapper();
        return keys.get(event.getEventData().path(data).asString(""));
    }

    private static int index(DomEvent event, String data) {
        return event.getEventData().path(data).asInt(0);
    }

    private static boolean yes(DomEvent event, String data) {
        return event.getEventData().path(data).asBoolean(false);
    }
}
