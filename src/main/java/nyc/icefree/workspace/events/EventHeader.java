package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.events.EventDetail;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.rsvp.RsvpDesk;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.Staffing;
import nyc.icefree.text.Words;
import nyc.icefree.venues.Place;
import nyc.icefree.workspace.EventStates;
import nyc.icefree.workspace.Facts;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.ViewerWords;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What an organizer must never have to look for: when, where, state, who comes, who helps. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class EventHeader extends Div {
    private final Words words;
    private final RsvpDesk rsvps;
    private final ShiftPlanning shifts;

    EventHeader(ViewerWords words, RsvpDesk rsvps, ShiftPlanning shifts) {
        this.words = words.get();
        this.rsvps = rsvps;
        this.shifts = shifts;
        addClassName("event-header");
    }

    void show(EventDetail event) {
        refresh(event);
    }

    void refresh(EventDetail event) {
        removeAll();
        var view = event.view();
        var facts = new Facts();
        fact(facts, "state", EventStates.of(words, view.state()));
        boolean gathering = view.state() != EventState.TEMPLATE;
        fact(
                facts,
                "when",
                new Div(words.get(
                        "workspace.event.when.zone",
                        "span",
                        gathering
                                ? PlannedTimes.full(words, view.slot())
                                : PlannedTimes.undated(words, view.slot(), view.slot()),
                        "zone",
                        zone(view.slot().zone().getId()))));
        fact(facts, "where", new Div(where(view.place())));
        if (event.mayCount() && gathering) {
            var ids = List.of(view.id());
            fact(
                    facts,
                    "who-comes",
                    new Div(EventStates.coming(words, rsvps.counts(ids).get(view.id()), view.takesRsvps())));
            fact(
                    facts,
                    "help",
                    new Div(EventStates.staffed(words, shifts.staffing(ids).getOrDefault(view.id(), Staffing.NONE))));
        }
        add(facts);
        if (view.cancelReason() != null) {
            add(new Paragraph(words.get(
                    view.postponed() ? "workspace.step.postponed-because" : "workspace.event.cancelled-because",
                    "reason",
                    view.cancelReason())));
        }
    }

    private void fact(Facts facts, String key, Component value) {
        facts.fact(words.get("workspace.events." + key), value);
    }

    private String where(Place place) {
        String where = Stream.of(
                        place.name(),
                        place.address(),
                        place.neighbourhood(),
                        place.borough() == null ? null : words.of(place.borough()))
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? words.get("workspace.event.nowhere") : where;
    }

    private String zone(String id) {
        return words.has("zone." + id) ? words.get("zone." + id) : id.replace('_', ' ');
    }
}
