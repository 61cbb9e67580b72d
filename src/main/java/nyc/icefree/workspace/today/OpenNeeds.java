package nyc.icefree.workspace.today;

import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.events.EventDesk;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventQuery;
import nyc.icefree.eventviews.EventRow;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.rsvp.RsvpCounts;
import nyc.icefree.rsvp.RsvpDesk;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftQuery;
import nyc.icefree.shifts.ShiftRow;
import nyc.icefree.shifts.Staffing;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLinks;
import org.springframework.stereotype.Component;

/** Finds what needs a person: empty seats soon, people who ask or wait, drafts whose day comes near. */
@Component
class OpenNeeds {
    private static final Duration SOON = Duration.ofDays(14);
    private static final int DAYS_AHEAD = 30;
    private static final int MOST_EVENTS = 100;
    private final EventDesk events;
    private final RsvpDesk rsvps;
    private final ShiftPlanning shifts;
    private final OutsideNeeds outside;
    private final List<NeedSource> others;
    private final Campaign campaign;
    private final Clock clock;

    /** One sentence and the one thing to do about it. */
    record Need(String sentence, RouterLink action) {}

    OpenNeeds(
            EventDesk events,
            RsvpDesk rsvps,
            ShiftPlanning shifts,
            OutsideNeeds outside,
            List<NeedSource> others,
            Campaign campaign,
            Clock clock) {
        this.events = events;
        this.rsvps = rsvps;
        this.shifts = shifts;
        this.outside = outside;
        this.others = others;
        this.campaign = campaign;
        this.clock = clock;
    }

    List<Need> of(Words words) {
        var mine = coming(words).stream().filter(EventRow::mayOrganize).toList();
        var needs = new ArrayList<Need>();
        others.stream().filter(NeedSource::urgent).forEach(other -> needs.addAll(other.needs(words)));
        needs.addAll(outside.of(words, mine.stream().map(EventRow::id).toList()));
        needs.addAll(empty(words, mine));
        others.stream().filter(other -> !other.urgent()).forEach(other -> needs.addAll(other.needs(words)));
        needs.addAll(waiting(words, mine));
        needs.addAll(drafts(words, mine));
        return needs;
    }

    /** Published and drafted events of the next weeks, by start. */
    List<EventRow> coming(Words words) {
        var today = LocalDate.now(clock.withZone(campaign.now().zone()));
        return events.list(
                new EventQuery(
                        words.language(),
                        null,
                        Set.of(EventState.DRAFT, EventState.SUBMITTED, EventState.APPROVED, EventState.PUBLISHED),
                        null,
                        null,
                        today,
                        today.plusDays(DAYS_AHEAD),
                        EventQuery.Sort.START,
                        true),
                0,
                MOST_EVENTS);
    }

    /** How many come to each of those events that the reader may count. */
    Map<EventId, RsvpCounts> counts(List<EventRow> shown) {
        return rsvps.counts(mine(shown));
    }

    Map<EventId, Staffing> staffing(List<EventRow> shown) {
        return shifts.staffing(mine(shown));
    }

    private static List<EventId> mine(List<EventRow> shown) {
        return shown.stream().filter(EventRow::mayOrganize).map(EventRow::id).toList();
    }

    private List<Need> empty(Words words, List<EventRow> mine) {
        Map<EventId, List<ShiftRow>> byEvent = new LinkedHashMap<>();
        var now = clock.instant();
        for (var shift : shifts.shifts(new ShiftQuery(now, now.plus(SOON), false, false, null, null))) {
            if (shift.event() != null && (shift.missing() > 0 || shift.asked() > 0)) {
                byEvent.computeIfAbsent(shift.event().id(), id -> new ArrayList<>())
                        .add(shift);
            }
        }
        var needs = new ArrayList<Need>();
        for (var event : mine) {
            for (var shift : byEvent.getOrDefault(event.id(), List.of())) {
                String key = shift.asked() > 0 ? "workspace.today.asked" : "workspace.today.empty";
                String action = shift.asked() > 0 ? "workspace.today.answer" : "workspace.today.find";
                needs.add(new Need(
                        words.get(
                                key,
                                "event",
                                event.title(),
                                "day",
                                words.date(shift.shift().slot().startLocal().toLocalDate()),
                                "missing",
                                shift.missing(),
                                "asked",
                                shift.asked(),
                                "role",
                                words.of(shift.shift().role())),
                        EventLinks.to(event.id(), EventLinks.SHIFTS, words.get(action))));
            }
        }
        return needs;
    }

    private List<Need> waiting(Words words, List<EventRow> mine) {
        var counts = rsvps.counts(mine.stream().map(EventRow::id).toList());
        return mine.stream()
                .filter(event -> counts.containsKey(event.id()))
                .filter(event -> Objects.requireNonNull(counts.get(event.id()))
                                .of(RsvpState.WAITLISTED)
                                .people()
                        > 0)
                .map(event -> new Need(
                        words.get(
                                "workspace.today.waiting",
                                "event",
                                event.title(),
                                "day",
                                day(words, event),
                                "people",
                                Objects.requireNonNull(counts.get(event.id()))
                                        .of(RsvpState.WAITLISTED)
                                        .people()),
                        EventLinks.to(event.id(), EventLinks.RSVPS, words.get("workspace.today.see-waiting"))))
                .toList();
    }

    private List<Need> drafts(Words words, List<EventRow> mine) {
        return mine.stream()
                .filter(event -> event.state() == EventState.DRAFT)
                .map(event -> new Need(
                        words.get("workspace.today.draft", "event", event.title(), "day", day(words, event)),
                        EventLinks.to(event.id(), EventLinks.DETAILS, words.get("workspace.today.finish"))))
                .toList();
    }

    private static String day(Words words, EventRow event) {
        return words.date(event.slot().startLocal().toLocalDate());
    }
}
