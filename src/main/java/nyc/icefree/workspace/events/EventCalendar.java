package nyc.icefree.workspace.events;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Optional;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.FrontendModule;
import org.jspecify.annotations.Nullable;

/** Months, weeks and lists of events, for looking, opening and moving (frontend/event-calendar.ts). */
@Tag("event-calendar")
class EventCalendar extends Component implements HasSize {
    private static final FrontendModule MODULE = new FrontendModule("event-calendar");

    /**
     * Said beside the title.
     *
     * @param share of a bar that is filled, of 100; null for no bar
     */
    record Fact(String words, @Nullable Integer share) {}

    /** @param faded when it will not take place */
    record Entry(
            String id,
            String title,
            LocalDateTime start,
            LocalDateTime end,
            String url,
            String kind,
            List<Fact> facts,
            boolean faded,
            boolean movable) {
        Shown shown() {
            return TimeSlot.isWholeDays(start, end) ? shown(start.toLocalDate(), end.toLocalDate()) : shown(start, end);
        }

        /** What has no hours is shown as days. */
        private Shown shown(Object from, Object to) {
            return new Shown(id, title, from.toString(), to.toString(), url, kind, facts, faded, movable);
        }
    }

    /** Read by the browser's component. */
    record Shown(
            String id,
            String title,
            String start,
            String end,
            String url,
            String kind,
            List<Fact> facts,
            boolean faded,
            boolean movable) {}

    private @Nullable Span told;

    EventCalendar(Words words, ZoneId zone) {
        getElement().setPropertyBean("language", CalendarWords.of(words));
        getElement().setProperty("zone", zone.getId());
    }

    void setEntries(List<Entry> entries) {
        getElement()
                .setPropertyList("entries", entries.stream().map(Entry::shown).toList());
    }

    /** Also where the browser was told the same before, and went elsewhere since. */
    void setSpan(CalendarSpan span) {
        var form = span.form();
        var shown = new Span(form == null ? "" : form.word(), span.on().toString());
        if (shown.equals(told)) {
            getElement().executeJs("this.span = { show: $0, on: $1 }", shown.show(), shown.on());
        }
        getElement().setPropertyBean("span", shown);
        told = shown;
    }

    /** Read by the browser's component. */
    record Span(String show, String on) {}

    Registration addAskListener(ComponentEventListener<Asked> listener) {
        return addListener(Asked.class, listener);
    }

    Registration addLookListener(ComponentEventListener<Looked> listener) {
        return addListener(Looked.class, listener);
    }

    Registration addOpenListener(ComponentEventListener<Opened> listener) {
        return addListener(Opened.class, listener);
    }

    Registration addMoveListener(ComponentEventListener<Moved> listener) {
        return addListener(Moved.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        MODULE.load(event.getUI());
    }

    @DomEvent("entry-opened")
    public static class Opened extends ComponentEvent<EventCalendar> {
        private final String id;

        public Opened(EventCalendar source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    /** Dropped on another start; the calendar shows it where it was until it gets new entries. */
    @DomEvent("entry-moved")
    public static class Moved extends ComponentEvent<EventCalendar> {
        private final String id;
        private final String start;

        public Moved(
                EventCalendar source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.start") String start) {
            super(source, fromClient);
            this.id = id;
            this.start = start;
        }

        String id() {
            return id;
        }

        /** Without an hour when dropped on a day. */
        Optional<AskedTimes> times() {
            return AskedTimes.said(start, "", false);
        }
    }

    /** An empty place was pointed at: a day, some hours, or several days. */
    @DomEvent("slot-asked")
    public static class Asked extends ComponentEvent<EventCalendar> {
        private final String start;
        private final String end;
        private final boolean whole;

        public Asked(
                EventCalendar source,
                boolean fromClient,
                @EventData("event.detail.start") String start,
                @EventData("event.detail.end") String end,
                @EventData("event.detail.whole") boolean whole) {
            super(source, fromClient);
            this.start = start;
            this.end = end;
            this.whole = whole;
        }

        Optional<AskedTimes> times() {
            return AskedTimes.said(start, end, whole);
        }
    }

    /** Another part of the calendar is looked at, which has no entries yet. */
    @DomEvent("span-shown")
    public static class Looked extends ComponentEvent<EventCalendar> {
        private final String form;
        private final String on;

        public Looked(
                EventCalendar source,
                boolean fromClient,
                @EventData("event.detail.show") String form,
                @EventData("event.detail.on") String on) {
            super(source, fromClient);
            this.form = form;
            this.on = on;
        }

        String form() {
            return form;
        }

        String on() {
            return on;
        }
    }

    /** What the calendar in the browser says, under the names that FullCalendar has for it; it writes dates itself. */
    record CalendarWords(
            String code,
            String direction,
            Week week,
            String todayText,
            String monthText,
            String weekTextLong,
            String weekTextShort,
            String dayText,
            String listText,
            String prevHint,
            String nextHint,
            String viewHint,
            String viewChangeHint,
            String moreLinkText,
            String moreLinkHint,
            String navLinkHint,
            String allDayText,
            String noEventsText,
            String closeHint,
            String eventsHint,
            String planText) {

        /** @param dow first day, Sunday being 0 @param doy day that the first week contains */
        record Week(int dow, int doy) {}

        /** FullCalendar puts what it speaks of in the place of {@code $0}. */
        static CalendarWords of(Words words) {
            var locale = words.language().locale();
            String week = say(words, "week");
            return new CalendarWords(
                    locale.toLanguageTag(),
                    words.language().direction(),
                    new Week(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7, 4),
                    say(words, "today"),
                    say(words, "month"),
                    week,
                    week,
                    say(words, "day-view"),
                    say(words, "list"),
                    say(words, "previous", "unit", "$0"),
                    say(words, "next", "unit", "$0"),
                    say(words, "view", "unit", "$0"),
                    say(words, "views"),
                    say(words, "more"),
                    say(words, "more-hint", "count", "$0"),
                    say(words, "day", "day", "$0"),
                    say(words, "all-day"),
                    say(words, "none"),
                    say(words, "close"),
                    say(words, "events"),
                    say(words, "plan"));
        }

        private static String say(Words words, String key, Object... values) {
            return words.get("workspace.events.calendar." + key, values);
        }
    }
}
