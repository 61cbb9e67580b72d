package nyc.icefree.workspace.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.links.Links;
import nyc.icefree.rsvp.counts.RsvpCounts;
import nyc.icefree.shifts.staffing.Staffing;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLine;
import org.jspecify.annotations.Nullable;

/** Calendar entries with how far each event is filled. */
record CalendarEntries(Words words) {
    private static final int ALL = 100;

    EventCalendar.Entry of(EventLine line, Instant now) {
        var row = line.row();
        boolean cancelled = row.state() == EventState.CANCELLED;
        boolean ahead = row.slot().startsAt().isAfter(now);
        var facts = new ArrayList<EventCalendar.Fact>();
        if (row.state() != EventState.PUBLISHED) {
            facts.add(new EventCalendar.Fact(words.of(row.state()), null));
        }
        if (!cancelled) {
            addPlaces(facts, line.counts());
            addHelp(facts, line.staffing(), ahead);
        }
        return new EventCalendar.Entry(
                row.id().toString(),
                words.get("workspace.events.entry", "title", row.title(), "kind", words.of(row.kind())),
                row.slot().startLocal(),
                row.slot().endLocal(),
                Links.workspaceEvent(row.id().toString()),
                row.kind().slug(),
                facts,
                cancelled,
                row.mayOrganize() && !cancelled && ahead);
    }

    private void addPlaces(List<EventCalendar.Fact> facts, @Nullable RsvpCounts counts) {
        if (counts == null || counts.taken() == 0 && counts.capacity() == null) {
            return;
        }
        var capacity = counts.capacity();
        facts.add(
                capacity == null
                        ? new EventCalendar.Fact(words.get("workspace.events.coming", "taken", counts.taken()), null)
                        : new EventCalendar.Fact(
                                words.get(
                                        "workspace.events.calendar.places",
                                        "taken",
                                        counts.taken(),
                                        "capacity",
                                        capacity),
                                share(counts.taken(), capacity)));
    }

    /** No help is asked for what is over. */
    private void addHelp(List<EventCalendar.Fact> facts, @Nullable Staffing staffing, boolean ahead) {
        if (staffing != null && staffing.seats() > 0 && ahead) {
            facts.add(new EventCalendar.Fact(
                    words.get("workspace.events.calendar.open", "open", staffing.missing()),
                    share(staffing.filled(), staffing.seats())));
        }
    }

    private static int share(int filled, int all) {
        return all == 0 ? ALL : Math.min(ALL, filled * ALL / all);
    }
}
