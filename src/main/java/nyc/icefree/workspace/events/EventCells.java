package nyc.icefree.workspace.events;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import nyc.icefree.disclosure.CompactTime;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.recurrence.RuleWords;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLine;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.EventStates;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.bulk.EventChoice;

/** What stands in the cells of the list of events: written by the browser, so that a row costs the server no components. */
final class EventCells {
    private static final String BOX = """
            <label class="choice" ?hidden=${!item.own}><input type="checkbox" .checked=${item.chosen}
              aria-label=${item.choose} @click=${event => choose(event.shiftKey, index)}></label>""";
    private static final String TITLE = """
            <a router-link href=${item.href} title=${item.title}>${item.title}</a>""";
    /** The line of a series says how many dates it stands for, and opens them. */
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
    private final EventChoice choice;
    private final Predicate<UUID> opened;

    EventCells(Words words, LocalDate today, EventChoice choice, Predicate<UUID> opened) {
        this.words = words;
        this.today = today;
        this.choice = choice;
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
                                        "<div class=${item.line}>" + SERIES + "<div><div class=\"row-title\">" + TITLE
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

    /** On a phone two lines: what is as usual, or is not for this reader, is left to the event's page. */
    LitRenderer<EventLine> everything(EventGrid.Choosing choose, SerializableConsumer<EventLine> toggle) {
        LitRenderer<EventLine> all =
                LitRenderer.of("<div class=\"row-card\">" + BOX + SERIES + "<div>" + TITLE + FACTS + "</div></div>");
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
