package nyc.icefree.workspace.events;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLinks;

/** The calendar of the list's events: only what is looked at is read, and an empty place in it plans an event there. */
class CalendarPanel extends Div {
    /** As many as the desk tells at once. */
    private static final int MOST = 500;

    private final Words words;
    private final EventLines lines;
    private final EventFilters filters;
    private final Clock clock;
    private final ZoneId zone;
    private final CalendarEntries entries;
    private final EventCalendar calendar;
    private final Paragraph cut = new Paragraph();
    private CalendarSpan span;

    /** @param looked when another part is looked at than the address says */
    CalendarPanel(
            Words words,
            EventLines lines,
            EventFilters filters,
            EventDrags drags,
            Clock clock,
            ZoneId zone,
            Runnable looked) {
        this.words = words;
        this.lines = lines;
        this.filters = filters;
        this.clock = clock;
        this.zone = zone;
        entries = new CalendarEntries(words);
        span = new CalendarSpan(null, today());
        calendar = new EventCalendar(words, zone);
        calendar.addOpenListener(opened -> EventLinks.open(opened.id()));
        calendar.addMoveListener(
                dropped -> dropped.times().ifPresent(to -> drags.drop(dropped.id(), to.on(), to.from(), this::show)));
        calendar.addAskListener(asked ->
                asked.times().ifPresent(times -> UI.getCurrent().navigate(EventPlanView.class, times.address())));
        calendar.addLookListener(look -> {
            span = CalendarSpan.of(look.form(), look.on(), today());
            show();
            looked.run();
        });
        cut.addClassName("note-warning");
        cut.setVisible(false);
        var hint = new Paragraph(words.get("workspace.events.calendar.hint"));
        hint.addClassName("muted");
        add(hint, cut, calendar);
    }

    void read(QueryParameters address) {
        span = CalendarSpan.in(address, today());
        calendar.setSpan(span);
    }

    void writeTo(Map<String, String> address) {
        span.writeTo(address);
    }

    void show() {
        var locale = words.language().locale();
        var query = filters.query(span.first(locale), span.last(locale));
        var now = clock.instant();
        var shown = lines.all(query, filters.staffed())
                .map(line -> entries.of(line, now))
                .toList();
        calendar.setEntries(shown);
        cut.setVisible(shown.size() >= MOST);
        cut.setText(words.get("workspace.events.calendar.cut", "count", MOST));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
