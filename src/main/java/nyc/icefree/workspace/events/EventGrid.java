package nyc.icefree.workspace.events;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import nyc.icefree.bulk.BulkActs;
import nyc.icefree.disclosure.EventQuery;
import nyc.icefree.disclosure.EventQuery.Sort;
import nyc.icefree.disclosure.SeriesFold;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLine;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.GridRefresh;
import nyc.icefree.workspace.ScreenWidth;
import nyc.icefree.workspace.bulk.EventChoice;
import nyc.icefree.workspace.lists.RowGrid;
import nyc.icefree.workspace.lists.RowKeys;
import org.jspecify.annotations.Nullable;

/**
 * Events as rows, loaded while scrolling; on a phone one column that holds it all. A row opens its event, the line of a series
 * also its dates; it is chosen by its
 * box or by Space, and with Shift all from the one before.
 */
public class EventGrid extends RowGrid<EventLine> {
    private static final String FACT = "108px";
    private final EventLines lines;
    private final EventChoice choice;
    private final IntConsumer counted;
    private final Checkbox everything = new Checkbox();
    private final Set<UUID> opened = new HashSet<>();
    /** Lines of series that were shown, by the series. */
    private final Map<UUID, EventLine> heads = new HashMap<>();

    private EventQuery query;
    private EventQuery asked;
    private @Nullable StaffingFilter help;
    private boolean folded = true;
    private int total;
    private int chosenLast = -1;

    /** As {@link RowKeys.Choosing}. */
    @FunctionalInterface
    interface Choosing extends RowKeys.Choosing<EventLine> {}

    EventGrid(
            EventLines lines, Words words, LocalDate today, EventQuery query, EventChoice choice, IntConsumer counted) {
        super(words.get("workspace.events.title"));
        this.lines = lines;
        this.query = query;
        this.asked = query;
        this.choice = choice;
        this.counted = counted;
        addClassName("rows-open");
        columns(words, new EventCells(words, today, choice, series -> folded && opened.contains(series)));
        setPartNameGenerator(line -> isBelow(line) ? "of-series" : null);
        everything.setAriaLabel(words.get("workspace.bulk.all"));
        everything.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chooseAll(change.getValue());
            }
        });
        RowKeys.openOrChoose(this, line -> EventLinks.open(line.row().id()), this::choose);
        setDataProvider(new CallbackDataProvider<>(
                page -> page(sorted(page), page.getOffset(), page.getLimit()).stream(),
                page -> count(),
                EventLine::key));
    }

    private void columns(Words words, EventCells cells) {
        var choose = addColumn(cells.box(this::choose))
                .setHeader(everything)
                .setFlexGrow(0)
                .setWidth("62px");
        var event = addColumn(cells.title(this::toggle))
                .setHeader(words.get("workspace.events.event"))
                .setSortProperty(Sort.TITLE.name())
                .setFlexGrow(1);
        var when = addColumn(cells.when())
                .setHeader(words.get("workspace.events.when"))
                .setSortProperty(Sort.START.name())
                .setWidth("184px")
                .setFlexGrow(0);
        var kind = fact(addColumn(line -> words.of(line.row().kind())), words.get("workspace.events.kind"))
                .setSortProperty(Sort.KIND.name());
        var state = fact(addColumn(cells.state()), words.get("workspace.events.state"))
                .setSortProperty(Sort.STATE.name());
        var coming = fact(addColumn(cells::coming), words.get("workspace.events.who-comes"));
        var staffed = fact(addColumn(cells::staffed), words.get("workspace.events.help"));
        var phone =
                addColumn(cells.everything(this::choose, this::toggle)).setHeader(words.get("workspace.events.event"));
        ScreenWidth.whenKnown(this, wide -> {
            List.of(choose, event, when, kind, state, coming, staffed).forEach(column -> column.setVisible(wide));
            phone.setVisible(!wide);
        });
    }

    private static Column<EventLine> fact(Column<EventLine> column, String head) {
        return column.setHeader(head).setWidth(FACT).setFlexGrow(0);
    }

    /** @param together dates of a series are one line, which can be opened */
    void show(EventQuery wanted, @Nullable StaffingFilter staffed, boolean together) {
        query = wanted;
        help = staffed;
        folded = together;
        chosenLast = -1;
        GridRefresh.of(this, getDataProvider()::refreshAll);
    }

    /** What was chosen changed: the rows at hand show it, and nothing is asked for anew. */
    void showChoice(Collection<EventLine> touched) {
        touched.stream()
                .flatMap(line -> Stream.of(line, heads.get(line.listed().series())))
                .filter(Objects::nonNull)
                .distinct()
                .filter(getDataCommunicator()::isItemActive)
                .forEach(getDataProvider()::refreshItem);
        everything.setValue(!choice.isEmpty() && choice.size() >= Math.min(total, BulkActs.MOST));
        everything.setIndeterminate(!choice.isEmpty() && !everything.getValue());
    }

    void chooseAll(boolean all) {
        choice.only(all ? lines.page(asked, help, SeriesFold.APART, 0, BulkActs.MOST) : List.of());
    }

    private void choose(EventLine line, int index, boolean asFar) {
        if (asFar && chosenLast >= 0) {
            int first = Math.min(index, chosenLast);
            int many = Math.min(Math.abs(index - chosenLast) + 1, BulkActs.MOST);
            choice.add(page(asked, first, many).stream().flatMap(this::dates).toList());
        } else if (choice.has(line)) {
            choice.remove(dates(line).toList());
        } else {
            choice.add(dates(line).toList());
        }
        chosenLast = index;
    }

    /** Of a line that stands for a series its dates. */
    private Stream<EventLine> dates(EventLine line) {
        var series = line.listed().series();
        return line.listed().head() && series != null ? lines.dates(asked, series).stream() : Stream.of(line);
    }

    private void toggle(EventLine head) {
        var series = head.listed().series();
        if (series != null && !opened.remove(series)) {
            opened.add(series);
        }
        chosenLast = -1;
        getDataProvider().refreshAll();
    }

    private boolean isBelow(EventLine line) {
        return folded && !line.listed().head() && opened.contains(line.listed().series());
    }

    private List<EventLine> page(EventQuery wanted, int offset, int limit) {
        var page = lines.page(wanted, help, fold(), offset, limit);
        page.stream().filter(line -> line.listed().head()).forEach(line -> heads.put(line.key(), line));
        return page;
    }

    private SeriesFold fold() {
        return folded ? SeriesFold.folded(opened) : SeriesFold.APART;
    }

    private int count() {
        var found = lines.count(query, help, fold());
        total = found.events();
        counted.accept(total);
        return found.lines();
    }

    private EventQuery sorted(Query<EventLine, ?> page) {
        asked = page.getSortOrders().stream()
                .findFirst()
                .map(order ->
                        query.by(Sort.valueOf(order.getSorted()), order.getDirection() == SortDirection.ASCENDING))
                .orElse(query);
        return asked;
    }
}
