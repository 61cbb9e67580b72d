package nyc.icefree.workspace.queues;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.lists.RowCells;
import nyc.icefree.workspace.lists.RowGrid;
import nyc.icefree.workspace.lists.RowKeys;
import org.jspecify.annotations.Nullable;

/** The lines of a queue; the chosen one is marked, and has the focus when it was just come to. */
class QueueList extends RowGrid<QueueRow> {
    /** Where the list is not seen, as on a phone, the chosen one itself has it. */
    private static final String FOCUS = """
            const there = () => {
              if (!this.checkVisibility()) {
                const title = document.querySelector('.queue-one h2');
                title?.focus({preventScroll: true});
                scrollTo(0, 0);
                return;
              }
              this.scrollToIndex($0);
              requestAnimationFrame(() => [...this.shadowRoot.querySelectorAll('#items > tr')]
                .find(row => row.index === $0 && !row.hidden)?.querySelector('td')?.focus());
            };
            requestAnimationFrame(there);
            """;

    private List<QueueRow> rows = List.of();

    QueueList(String title, Consumer<QueueRow> open) {
        super(title);
        addClassName("queue-rows");
        setSelectionMode(Grid.SelectionMode.SINGLE);
        ((GridSingleSelectionModel<QueueRow>) getSelectionModel()).setDeselectAllowed(false);
        addColumn(RowCells.named(QueueRow::title, QueueRow::below, QueueRow::state, QueueRow::tone));
        RowKeys.open(this, open);
    }

    void show(List<QueueRow> found, EmptyHint empty) {
        rows = List.copyOf(found);
        setItems(rows);
        setEmptyStateComponent(empty);
    }

    int size() {
        return rows.size();
    }

    /** -1 for what is not there. */
    int index(UUID id) {
        return IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    @Nullable
    UUID at(int index) {
        return index < 0 || index >= rows.size() ? null : rows.get(index).id();
    }

    void choose(@Nullable UUID id) {
        int at = id == null ? -1 : index(id);
        if (at < 0) {
            deselectAll();
        } else {
            select(rows.get(at));
        }
    }

    void focus(@Nullable UUID id) {
        getElement().executeJs(FOCUS, id == null ? 0 : Math.max(index(id), 0));
    }
}
