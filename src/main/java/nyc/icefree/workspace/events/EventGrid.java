package nyc.icefree.workspace.events;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nyc.icefree.bulk.BulkActs;
import nyc.icefree.disclosure.CompactTime;
import nyc.icefree.disclosure.EventQuery;
import nyc.icefree.disclosure.EventQuery.Sort;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.SeriesFold;
import nyc.icefree.recurrence.RuleWords;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLine;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.EventStates;
import nyc.icefree.workspace.GridRefresh;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.ScreenWidth;
import nyc.icefree.workspace.bulk.EventChoice;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.lists.RowGrid;
import nyc.icefree.workspace.lists.RowKeys;
import org.jspecify.annotations.Nullable;

/** Events as rows, loaded while scrolling; on a phone one column. A row opens its event or its series' dates, and is chosen by its box or Space, with Shift as a range. */
public class EventGrid extends RowGrid<EventLine> {
    private static final String FACT = "108px";
    private final EventLines lines;
    private final EventChoice choice;
    private final IntConsumer counted;
    private final Checkbox everything = new Checkbox();
    private final Set<UUID> opened = new HashSet<>();
    /** Shown lines of series, by series. */
    private final Map<UUID, EventLine> heads = new HashMap<>();

    private EventQuery query;
    private EventQuery asked;
    private @Nullable StaffingFilter help;
    private boolean folded = true;
    private int total;
    private int chosenLast = -1;

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
        columns(words, new EventCells(words, today, series -> folded && opened.contains(series)));
        setPartNameGenerator(line -> isBelow(line) ? "of-series" : null);
        everything.setAriaLabel(words.get("workspace.bulk.all"));
        Form.onTyped(everything, change -> chooseAll(change.getValue()));
        RowKeys.openOrChoose(this, line -> EventLinks.open(line.row().id()), this::choose);
        setDataProvider(new CallbackDataProvider<>(
                page -> page(sorted(page), page.getOffset(), page.getLimit()).stream(),
                page -> count(),
                EventLine::key));
    }

    private void columns(Words words, EventCells cells) {
        addColumn(cells.box(this::choose)).setHeader(everything).setFlexGrow(0).setWidth("62px");
        addColumn(cells.title(this::toggle))
                .setHeader(words.get("workspace.events.event"))
                .setSortProperty(Sort.TITLE.name())
                .setFlexGrow(1);
        addColumn(cells.when())
                .setHeader(words.get("workspace.events.when"))
                .setSortProperty(Sort.START.name())
                .setWidth("184px")
                .setFlexGrow(0);
        fact(addColumn(line -> words.of(line.row().kind())), words.get("workspace.events.kind"))
                .setSortProperty(Sort.KIND.name());
        fact(addColumn(cells.state()), words.get("workspace.events.state")).setSortProperty(Sort.STATE.name());
        fact(addColumn(cells::coming), words.get("workspace.events.who-comes"));
        fact(addColumn(cells::staffed), words.get("workspace.events.help"));
        var phone =
                addColumn(cells.everything(this::choose, this::toggle)).setHeader(words.get("workspace.events.event"));
        ScreenWidth.onPhone(this, phone);
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

    /** Shows the choice in the loaded rows, without reading again. */
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

    /** Cells of the list of events: written by the browser, so that a row costs no server components. */
    class EventCells {
        private static final String BOX = """
                <label class="choice" ?hidden=${!item.own}><input type="checkbox" .checked=${item.chosen}
                  aria-label=${item.choose} @click=${event => choose(event.shiftKey, index)}></label>""";
        private static final String TITLE = """
                <span class="kind kind-${item.kind}"></span>
                <a router-link href=${item.href} title=${item.title}>${item.title}</a>""";
        /** A series' line says how many dates it has, and opens them. */
        private static final String SERIES = """
                <button type="button" class="opens" ?hidden=${!item.series} aria-expanded=${item.open}
                  aria-label=${item.opens} @click=${toggle}></button>""";

        private static final String WHEN = """
                <span ?hidden=${!item.series}>${item.next}</span> <span aria-hidden="true">${item.when}</span><span class="for-ears">${item.whenInFull}</span>""";
        private static final String STATE = """
                <span class=${item.tone}>${item.state}</span>""";
        private static final String FACTS = """
                <div class="row-facts muted"><span>%s</span><span class=${item.tone} ?hidden=${item.usual}>${item.state}</span>
                  <span ?hidden=${!item.series}>${item.series}</span>
                  ${item.facts.map(fact => html`<span>${fact}</span>`)}</div>""".formatted(WHEN);
        private final Words words;
        private final CompactTime times;
        private final LocalDate today;
        private final Predicate<UUID> opened;

        EventCells(Words words, LocalDate today, Predicate<UUID> opened) {
            this.words = words;
            this.today = today;
            this.opened = opened;
            times = new CompactTime(words, today);
        }

        /** @param choose is told the row, where it stands, and whether all as far as it are meant */
        LitRenderer<EventLine> box(EventGrid.Choosing choose) {
            return choosing(LitRenderer.of(BOX), choose);
        }

        /** @param toggle opens the dates of a series, or folds them */
        LitRenderer<EventLine> title(SerializableConsumer<EventLine> toggle) {
            return folding(
                            titled(
                                    LitRenderer.of(
                                            "<div class=${item.line}>" + SERIES + "<div><div class=\"row-title\">"
                                                    + TITLE
                                                    + "</div><div class=\"row-place muted\" title=${item.place}>${item.place}</div></div></div>")),
                            toggle)
                    .withProperty("place", this::place)
                    .withProperty("line", line -> isBelow(line) ? "row-line below" : "row-line");
        }

        LitRenderer<EventLine> when() {
            return timed(LitRenderer.of(WHEN));
        }

        LitRenderer<EventLine> state() {
            return stated(LitRenderer.of(STATE));
        }

        /** Two lines on a phone, without what is usual. */
        LitRenderer<EventLine> everything(EventGrid.Choosing choose, SerializableConsumer<EventLine> toggle) {
            LitRenderer<EventLine> all = LitRenderer.of(
                    "<div class=\"row-card\">" + BOX + SERIES + "<div>" + TITLE + FACTS + "</div></div>");
            return folding(stated(timed(titled(choosing(all, choose)))), toggle)
                    .withProperty("usual", line -> line.row().state() == EventState.PUBLISHED)
                    .withProperty("facts", this::facts);
        }

        private List<String> facts(EventLine line) {
            var facts = new ArrayList<String>();
            if (line.counts() != null && line.row().takesRsvps()) {
                facts.add(coming(line));
            }
            if (line.staffing() != null && line.staffing().missing() > 0) {
                facts.add(EventStates.staffed(words, line.staffing()));
            }
            return facts;
        }

        String coming(EventLine line) {
            return EventStates.comingInShort(words, line.counts(), line.row().takesRsvps());
        }

        String staffed(EventLine line) {
            return EventStates.staffedInShort(words, line.staffing());
        }

        private LitRenderer<EventLine> choosing(LitRenderer<EventLine> to, EventGrid.Choosing choose) {
            return to.withProperty("own", line -> line.row().mayOrganize())
                    .withProperty("chosen", choice::has)
                    .withProperty("choose", this::choose)
                    .withFunction(
                            "choose",
                            (line, with) -> choose.choose(
                                    line, with.path(1).asInt(0), with.path(0).asBoolean(false)));
        }

        private static LitRenderer<EventLine> titled(LitRenderer<EventLine> to) {
            return to.withProperty("title", line -> line.row().title())
                    .withProperty("kind", line -> line.row().kind().slug())
                    .withProperty(
                            "href",
                            line -> EventLinks.to(line.row().id(), EventLinks.DETAILS, "")
                                    .getHref());
        }

        private LitRenderer<EventLine> folding(LitRenderer<EventLine> to, SerializableConsumer<EventLine> toggle) {
            return to.withProperty("series", this::series)
                    .withProperty(
                            "opens",
                            line -> words.get(
                                    "workspace.events.series.open",
                                    "title",
                                    line.row().title(),
                                    "series",
                                    series(line)))
                    .withProperty("open", line -> String.valueOf(opened.test(line.key())))
                    .withFunction("toggle", toggle);
        }

        private boolean isBelow(EventLine line) {
            var series = line.listed().series();
            return series != null && !line.listed().head() && opened.test(series);
        }

        private String choose(EventLine line) {
            String title = line.row().title();
            return line.listed().head()
                    ? words.get(
                            "workspace.bulk.choose-series",
                            "event",
                            title,
                            "count",
                            line.listed().dates())
                    : words.get("workspace.bulk.choose", "event", title);
        }

        /** "Every Tuesday, 12 to come"; empty for what is a line by itself. */
        private String series(EventLine line) {
            if (!line.listed().head()) {
                return "";
            }
            var rule = line.listed().rule();
            String often = rule == null ? words.get("workspace.events.series.days") : new RuleWords(words).often(rule);
            return words.begin(words.get(
                    isOver(line) ? "workspace.events.series.dates" : "workspace.events.series.to-come",
                    "often",
                    often,
                    "count",
                    line.listed().dates()));
        }

        private boolean isOver(EventLine line) {
            return line.row().slot().lastDay().isBefore(today);
        }

        private LitRenderer<EventLine> timed(LitRenderer<EventLine> to) {
            return to.withProperty("series", this::series)
                    .withProperty(
                            "next",
                            line -> words.get(
                                    isOver(line) ? "workspace.events.series.first" : "workspace.events.series.next"))
                    .withProperty("when", line -> times.span(line.row().slot()))
                    .withProperty(
                            "whenInFull",
                            line -> PlannedTimes.full(words, line.row().slot()));
        }

        private LitRenderer<EventLine> stated(LitRenderer<EventLine> to) {
            return to.withProperty("state", line -> words.of(line.row().state()))
                    .withProperty(
                            "tone", line -> EventStates.tone(line.row().state()).classes());
        }

        private String place(EventLine line) {
            var row = line.row();
            if (line.listed().head()) {
                return series(line);
            }
            return row.place() == null
                    ? row.host().name()
                    : row.host().name() + " · " + Objects.requireNonNull(row.place());
        }
    }
}
