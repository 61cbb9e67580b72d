package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventDetail;
import nyc.icefree.messages.Outbox;
import nyc.icefree.people.NotYours;
import nyc.icefree.recurrence.RuleWords;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesPlace;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.Sections;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.announcements.AnnouncementPanels;
import nyc.icefree.workspace.approvals.WaitingFor;
import nyc.icefree.workspace.checklists.ChecklistPanels;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.TypedText;
import nyc.icefree.workspace.door.DoorPanels;
import nyc.icefree.workspace.events.EventCounting.EventCounts;
import nyc.icefree.workspace.helpers.EventHelpers;
import nyc.icefree.workspace.outbox.EventMessagesPanels;
import nyc.icefree.workspace.rsvps.RsvpLists;
import nyc.icefree.workspace.series.SeriesPanel;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The page of one event, with a header that stays in sight. */
@Route("events/:event")
@RolesAllowed("STAFF")
class EventPageView extends ViewPage implements BeforeEnterObserver, HasDynamicTitle {
    private final EventDesk desk;
    private final EventHeader header;
    private final SeriesLine series;
    private final WaitingNote waiting;
    private final WaitingFor waitingFor;
    private final EventActions actions;
    private final EventCounting counting;
    private final EventTabs tabs;
    private final EmptyHint gone;

    private @Nullable EventDetail shown;

    EventPageView(
            ViewerWords ownWords,
            EventDesk desk,
            EventHeader header,
            SeriesLine series,
            WaitingNote waiting,
            WaitingFor waitingFor,
            EventActions actions,
            EventCounting counting,
            EventTabs tabs) {
        super(ownWords);
        this.desk = desk;
        this.header = header;
        this.series = series;
        this.waiting = waiting;
        this.waitingFor = waitingFor;
        this.actions = actions;
        this.counting = counting;
        this.tabs = tabs;
        gone = new EmptyHint(words.get("workspace.event.gone"), EventLinks.list(words.get("word.all-events")));
        gone.getElement().setAttribute("role", "status");
        addClassName("event-page");
        addActions(actions);
        addToHeader(header, series);
        add(gone, waitingFor, waiting, tabs);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var event = desk.detail(named(entering, "event", EventId::new)).orElseThrow(NotYours::new);
        tabs.open(entering.getLocation()
                .getQueryParameters()
                .getSingleParameter("tab")
                .orElse(EventLinks.DETAILS));
        show(event);
    }

    private void show(EventDetail event) {
        shown = event;
        var id = event.view().id();
        Stream.of(header, actions, tabs).forEach(part -> part.setVisible(true));
        gone.setVisible(false);
        setHeadline(event.view().wordsIn(words.language()).title());
        waitingFor.show(event, () -> changed(id));
        waiting.show(event);
        actions.show(event, () -> changed(id));
        tabs.show(
                event,
                series.show(id),
                date -> desk.detail(date).ifPresent(one -> actions.cancel(one.view(), () -> changed(id))),
                () -> count(event),
                () -> changed(id));
        count(event);
    }

    private void count(EventDetail event) {
        var counts = counting.of(event);
        header.show(event, counts);
        tabs.count(counts);
    }

    /** Reads all anew and focuses the headline. */
    private void changed(EventId id) {
        desk.detail(id).ifPresentOrElse(this::show, this::gone);
        getElement().executeJs("this.querySelector('h1').focus({preventScroll: true})");
    }

    /** Deleted meanwhile, or not the reader's any more. */
    private void gone() {
        shown = null;
        Stream.of(header, series, actions, waitingFor, waiting, tabs).forEach(part -> part.setVisible(false));
        gone.setVisible(true);
        setHeadline(words.get("workspace.not-found.title"));
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    @Override
    public String getPageTitle() {
        return shown == null
                ? words.get("workspace.not-found.title")
                : shown.view().wordsIn(words.language()).title();
    }

    /** Says of a date which one of its series it is, and leads to the one before, the one after, and all of them. */
    @SpringComponent
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    static class SeriesLine extends Nav {
        private final Words words;
        private final SeriesDesk desk;

        SeriesLine(ViewerWords words, SeriesDesk desk) {
            this.words = words.get();
            this.desk = desk;
            addClassName("series-line");
            getElement().setAttribute("aria-label", this.words.get("workspace.event.series.label"));
        }

        /** @return whether it is a date of a series whose dates are the reader's to see */
        boolean show(EventId event) {
            removeAll();
            var place = desk.placeOf(event);
            setVisible(place.isPresent());
            place.ifPresent(found -> {
                add(new Span(said(found)));
                date("workspace.event.series.before", found.before());
                date("workspace.event.series.after", found.after());
                add(EventLinks.to(event, EventLinks.SERIES, words.get("workspace.event.series.all")));
            });
            return place.isPresent();
        }

        private String said(SeriesPlace place) {
            return place.rule() == null
                    ? words.get("workspace.event.series.chosen", "number", place.number(), "count", place.count())
                    : words.get(
                            "workspace.event.series",
                            "number",
                            place.number(),
                            "count",
                            place.count(),
                            "often",
                            new RuleWords(words).often(place.rule()));
        }

        private void date(String key, SeriesPlace.@Nullable Date date) {
            if (date != null) {
                String day = words.dayInShort(date.slot().startLocal().toLocalDate());
                add(EventLinks.to(date.event(), EventLinks.DETAILS, words.get(key, "day", day)));
            }
        }
    }

    /** What an event's people are about to be told: it can be taken back until it leaves, or sent at once. */
    @SpringComponent
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    static class WaitingNote extends Div {
        private final Outbox outbox;
        private final Words words;

        WaitingNote(ViewerWords words, Outbox outbox) {
            this.outbox = outbox;
            this.words = words.get();
            addClassName("waiting-note");
        }

        void show(EventDetail event) {
            removeAll();
            setVisible(event.mayOrganize());
            if (!event.mayOrganize()) {
                return;
            }
            var id = event.view().id();
            var waiting = outbox.waiting(id);
            setVisible(waiting.count() > 0);
            if (waiting.count() == 0) {
                return;
            }
            String when = waiting.dueAt() == null
                    ? ""
                    : words.moment(waiting.dueAt(), event.view().slot().zone());
            add(
                    new Span(words.get("workspace.event.told", "count", waiting.count(), "when", when)),
                    button(
                            "workspace.event.told.undo",
                            () -> Notice.said(words.get("workspace.event.told.undone", "count", outbox.undo(id))),
                            event),
                    button(
                            "workspace.event.told.now",
                            () -> Notice.said(words.get("workspace.event.told.sent", "count", outbox.sendNow(id))),
                            event));
        }

        private Button button(String key, Runnable act, EventDetail event) {
            return Look.QUIET.button(words.get(key), () -> {
                act.run();
                show(event);
            });
        }
    }

    /** The parts of an event's page, each read when it is opened; their tabs say beforehand how much there is to do. */
    @SpringComponent
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    static class EventTabs extends Div {
        private final Words words;
        private final EventDetails details;
        private final EventHelpers helpers;
        private final RsvpLists rsvps;
        private final ChecklistPanels checklists;
        private final AnnouncementPanels announcements;
        private final EventMessagesPanels messages;
        private final SeriesPanel series;
        private final DoorPanels doors;

        /** By their names in addresses; readers may lack some. */
        private final Map<String, Tab> named = new HashMap<>();

        private final Map<Tab, Supplier<Component>> contents = new LinkedHashMap<>();
        private Sections tabs = new Sections();
        private String open = EventLinks.DETAILS;

        EventTabs(
                ViewerWords words,
                EventDetails details,
                EventHelpers helpers,
                RsvpLists rsvps,
                ChecklistPanels checklists,
                AnnouncementPanels announcements,
                EventMessagesPanels messages,
                SeriesPanel series,
                DoorPanels doors) {
            this.doors = doors;
            this.announcements = announcements;
            this.words = words.get();
            this.details = details;
            this.helpers = helpers;
            this.rsvps = rsvps;
            this.checklists = checklists;
            this.messages = messages;
            this.series = series;
        }

        /** Part to read first; the first one when it is not there. */
        void open(String name) {
            open = name;
        }

        /** @param cancel asks about another date of the series @param counted after a tab's number has changed @param changed after the event has */
        void show(EventDetail event, boolean inSeries, Consumer<EventId> cancel, Runnable counted, Runnable changed) {
            if (TypedText.isIn(this)) {
                return; // it would be lost
            }
            var view = event.view();
            removeAll();
            named.clear();
            contents.clear();
            tabs = new Sections();
            add(EventLinks.DETAILS, "workspace.event.details", () -> details.of(event));
            if (event.mayOrganize()) {
                add(EventLinks.SHIFTS, "word.shifts", () -> helpers.of(view, counted));
                add(EventLinks.RSVPS, "workspace.rsvps", () -> rsvps.of(view, counted));
                add(EventLinks.CHECKLIST, "workspace.checklist", () -> checklists.of(view.id(), counted));
                add(EventLinks.DOOR, "workspace.door", () -> doors.of(view, counted));
                add(EventLinks.ANNOUNCEMENTS, "workspace.announcements", () -> announcements.of(view));
            } else if (view.audience() == Audience.TEAM) {
                add(EventLinks.RSVPS, "workspace.rsvps", () -> rsvps.sharedOf(view));
                add(EventLinks.ANNOUNCEMENTS, "workspace.announcements", announcements::ofHost);
            }
            if (event.mayCount()) {
                add(EventLinks.MESSAGES, "word.messages", () -> messages.of(view));
            }
            if (inSeries) {
                add(EventLinks.SERIES, "workspace.series", () -> {
                    series.show(event, cancel, changed);
                    return series;
                });
            }
            var first = named.getOrDefault(open, tabs.getTabAt(0));
            tabs.setSelectedTab(first);
            load(first);
            tabs.addSelectedChangeListener(change -> load(change.getSelectedTab()));
            add(tabs);
        }

        private void add(String name, String key, Supplier<Component> content) {
            var tab = tabs.add(words.get(key), new Div());
            named.put(name, tab);
            contents.put(tab, content);
        }

        /** Offers to try again until the part is there. */
        private void load(Tab tab) {
            named.forEach((name, one) -> {
                if (one.equals(tab)) {
                    open = name;
                }
            });
            if (tabs.getComponent(tab) instanceof Div holder && !TypedText.isIn(holder)) {
                holder.removeAll();
                holder.add(new EmptyHint(
                        words.get("workspace.event.tab.failed"),
                        new Button(words.get("word.try-again"), click -> load(tab))));
                var content = Objects.requireNonNull(contents.get(tab)).get();
                holder.removeAll();
                holder.add(content);
            }
        }

        void count(EventCounts counts) {
            if (counts.staffing() != null) {
                label(
                        EventLinks.SHIFTS,
                        words.get(
                                "workspace.event.tab.shifts",
                                "missing",
                                counts.staffing().missing(),
                                "asked",
                                counts.staffing().asked()));
                label(EventLinks.CHECKLIST, words.get("workspace.event.tab.checklist", "count", counts.tasks()));
                coming(counts);
            }
        }

        /** A co-host's tab shows only shared answers; the header has the total. */
        private void coming(EventCounts counts) {
            var coming = counts.coming();
            if (coming != null && (coming.taken() > 0 || coming.capacity() != null)) {
                label(
                        EventLinks.RSVPS,
                        coming.capacity() == null
                                ? words.get(
                                        "workspace.event.tab.coming",
                                        "taken",
                                        coming.taken(),
                                        "open",
                                        coming.openNeeds())
                                : words.get(
                                        "workspace.event.tab.coming-of",
                                        "taken",
                                        coming.taken(),
                                        "capacity",
                                        coming.capacity(),
                                        "open",
                                        coming.openNeeds()));
            }
        }

        private void label(String name, String text) {
            var tab = named.get(name);
            if (tab != null) {
                tab.setLabel(text);
            }
        }
    }
}
