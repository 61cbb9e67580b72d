package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.events.EventDetail;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.Sections;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.announcements.AnnouncementPanels;
import nyc.icefree.workspace.checklists.ChecklistPanels;
import nyc.icefree.workspace.controls.TypedText;
import nyc.icefree.workspace.helpers.EventHelpers;
import nyc.icefree.workspace.outbox.EventMessagesPanels;
import nyc.icefree.workspace.rsvps.RsvpLists;
import nyc.icefree.workspace.series.SeriesPanel;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The parts of an event's page, each read when it is opened; their tabs say beforehand how much there is to do. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class EventTabs extends Div {
    private final Words words;
    private final EventDetails details;
    private final EventHelpers helpers;
    private final RsvpLists rsvps;
    private final ChecklistPanels checklists;
    private final AnnouncementPanels announcements;
    private final EventMessagesPanels messages;
    private final SeriesPanel series;

    /** By the names that stand in addresses: not everybody has each. */
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
            SeriesPanel series) {
        this.announcements = announcements;
        this.words = words.get();
        this.details = details;
        this.helpers = helpers;
        this.rsvps = rsvps;
        this.checklists = checklists;
        this.messages = messages;
        this.series = series;
    }

    /** Which part is read first, and again when the event has changed; where it is not there, the first. */
    void open(String name) {
        open = name;
    }

    /**
     * @param counted called when a part has changed what its tab says
     * @param changed called when the event itself is another now
     */
    void show(EventDetail event, boolean inSeries, Runnable counted, Runnable changed) {
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
                series.show(event, changed);
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

    /** Says how to try again until it is there: that stays when the reading fails. */
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

    /** A co-host's tab has only those who chose to share with it: how many come in all stands in the header. */
    private void coming(EventCounts counts) {
        var coming = counts.coming();
        if (coming != null && (coming.taken() > 0 || coming.capacity() != null)) {
            label(
                    EventLinks.RSVPS,
                    coming.capacity() == null
                            ? words.get(
                                    "workspace.event.tab.coming", "taken", coming.taken(), "open", coming.openNeeds())
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
