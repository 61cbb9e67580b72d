package nyc.icefree.workspace.events;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import nyc.icefree.eventviews.EventQuery;
import nyc.icefree.eventviews.EventQuery.Sort;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLine;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.EventStates;
import nyc.icefree.workspace.GridRefresh;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.ScreenWidth;
import nyc.icefree.workspace.bulk.EventChoice;
import org.jspecify.annotations.Nullable;

/** Events as rows, loaded while scrolling; on a phone one column that holds it all. */
public class EventGrid extends Grid<EventLine> {
    private static final String FACT = "122px";
    private final EventLines lines;
    private final Words words;
    private final IntConsumer counted;
    private EventQuery query;
    private @Nullable StaffingFilter help;

    EventGrid(EventLines lines, Words words, EventQuery query, EventChoice choice, IntConsumer counted) {
        this.lines = lines;
        this.words = words;
        this.query = query;
        this.counted = counted;
        addClassName("event-grid");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.NO_BORDER);
        getElement().setAttribute("aria-label", words.get("workspace.events.title"));
        setSelectionMode(SelectionMode.NONE);
        var choose = addComponentColumn(choice::box)
                .setHeader(words.get("workspace.bulk.choice"))
                .setFlexGrow(0)
                .setWidth("76px");
        var event = addComponentColumn(this::title)
                .setHeader(words.get("workspace.events.event"))
                .setSortProperty(Sort.TITLE.name())
                .setFlexGrow(1);
        var when = addColumn(line -> PlannedTimes.full(words, line.row().slot()))
                .setHeader(words.get("workspace.events.when"))
                .setSortProperty(Sort.START.name())
                .setFlexGrow(1);
        var kind = addColumn(line -> words.of(line.row().kind()))
                .setHeader(words.get("workspace.events.kind"))
                .setSortProperty(Sort.KIND.name())
                .setWidth(FACT)
                .setFlexGrow(0);
        var state = addComponentColumn(line -> EventStates.of(words, line.row().state()))
                .setHeader(words.get("workspace.events.state"))
                .setSortProperty(Sort.STATE.name())
                .setWidth(FACT)
                .setFlexGrow(0);
        var coming = addColumn(this::coming)
                .setHeader(words.get("workspace.events.who-comes"))
                .setWidth(FACT)
                .setFlexGrow(0);
        var staffed = addColumn(line -> EventStates.staffed(words, line.staffing()))
                .setHeader(words.get("workspace.events.help"))
                .setWidth(FACT)
                .setFlexGrow(0);
        var phone = addComponentColumn(line -> everything(line, choice.box(line)))
                .setHeader(words.get("workspace.events.event"));
        ScreenWidth.whenKnown(this, wide -> {
            choose.setVisible(wide);
            event.setVisible(wide);
            when.setVisible(wide);
            kind.setVisible(wide);
            state.setVisible(wide);
            coming.setVisible(wide);
            staffed.setVisible(wide);
            phone.setVisible(!wide);
        });
        setDataProvider(DataProvider.fromCallbacks(
                asked -> lines.page(sorted(asked), help, asked.getOffset(), asked.getLimit()).stream(),
                asked -> count()));
    }

    void show(EventQuery asked, @Nullable StaffingFilter staffed) {
        query = asked;
        help = staffed;
        GridRefresh.of(this, getDataProvider()::refreshAll);
    }

    private int count() {
        int count = lines.count(query, help);
        counted.accept(count);
        return count;
    }

    private EventQuery sorted(Query<EventLine, Void> asked) {
        return asked.getSortOrders().stream()
                .findFirst()
                .map(order -> new EventQuery(
                        query.language(),
                        query.search(),
                        query.states(),
                        query.kind(),
                        query.organization(),
                        query.from(),
                        query.to(),
                        Sort.valueOf(order.getSorted()),
                        order.getDirection() == SortDirection.ASCENDING))
                .orElse(query);
    }

    private Div title(EventLine line) {
        var row = line.row();
        var link = EventLinks.to(row.id(), EventLinks.DETAILS, row.title());
        var cell = new Div(link);
        String place = row.place() == null ? row.host().name() : row.host().name() + " · " + row.place();
        cell.add(line(place));
        return cell;
    }

    /** The box stands before the title, so that it takes no column of a narrow screen. */
    private Div everything(EventLine line, Checkbox box) {
        var head = new Div(box, title(line));
        head.addClassName("chosen-head");
        var cell = new Div(head);
        cell.add(
                line(PlannedTimes.full(words, line.row().slot())),
                new Div(
                        EventStates.of(words, line.row().state()),
                        new Span(words.of(line.row().kind()))));
        // what only its team sees is said once
        Stream.of(coming(line), EventStates.staffed(words, line.staffing()))
                .distinct()
                .forEach(said -> cell.add(line(said)));
        cell.addClassName("stacked");
        return cell;
    }

    private String coming(EventLine line) {
        return EventStates.coming(words, line.counts(), line.row().takesRsvps());
    }

    private static Div line(String text) {
        var line = new Div(Objects.requireNonNull(text));
        line.addClassName("muted");
        return line;
    }
}
