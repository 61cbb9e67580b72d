package nyc.icefree.workspace.lists;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.search.ListPart;
import org.jspecify.annotations.Nullable;

/** Rows read page by page. The first page brings the count, so that a list needs one query instead of two. */
public final class RowPages<T> extends AbstractBackEndDataProvider<T, Void> {
    private final Grid<T> grid;
    private final Reading<T> reading;
    private @Nullable First<T> first;

    public RowPages(Grid<T> grid, Reading<T> reading) {
        this.grid = grid;
        this.reading = reading;
    }

    @FunctionalInterface
    public interface Reading<T> {
        ListPart<T> read(Order order, int offset, int limit);
    }

    /** @param by property of the sorted column; empty for none */
    public record Order(String by, boolean descending) {
        private static Order of(List<QuerySortOrder> sorted) {
            return sorted.stream()
                    .findFirst()
                    .map(one -> new Order(one.getSorted(), one.getDirection() == SortDirection.DESCENDING))
                    .orElse(new Order("", false));
        }

        /** The constant of that name, or the first. */
        public <E extends Enum<E>> E among(Class<E> sorts) {
            return by.isEmpty() ? sorts.getEnumConstants()[0] : Enum.valueOf(sorts, by);
        }
    }

    private record First<T>(Order order, int limit, List<T> rows) {
        boolean covers(Order wanted, Query<T, ?> page) {
            return order.equals(wanted) && page.getOffset() + page.getLimit() <= limit;
        }
    }

    @Override
    protected int sizeInBackEnd(Query<T, Void> asked) {
        var order = Order.of(grid.getDataCommunicator().getBackEndSorting());
        int limit = grid.getPageSize();
        var part = reading.read(order, 0, limit);
        first = new First<>(order, part.rows().size() < part.total() ? limit : Integer.MAX_VALUE, part.rows());
        return part.total();
    }

    /** Keeps the first page only until it is asked for: rows may change. */
    @Override
    protected Stream<T> fetchFromBackEnd(Query<T, Void> page) {
        var order = Order.of(page.getSortOrders());
        var known = first;
        first = null;
        return known != null && known.covers(order, page)
                ? known.rows().stream().skip(page.getOffset()).limit(page.getLimit())
                : reading.read(order, page.getOffset(), page.getLimit()).rows().stream();
    }

    @Override
    public void refreshAll() {
        first = null;
        super.refreshAll();
    }
}
