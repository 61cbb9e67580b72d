package nyc.icefree.rsvp;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.lists.RsvpCounts;
import nyc.icefree.rsvp.lists.RsvpCounts.Tally;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import nyc.icefree.vault.Unreadable;
import org.springframework.stereotype.Component;

/** Counts answers: by state in the database, by need by opening what is sealed; and reads the counts that were kept. */
@Component
class RsvpTally {
    static final Set<RsvpState> COMING = Set.of(RsvpState.GOING, RsvpState.ATTENDED);
    private static final String STATE = "state:";
    private static final String NEED = "need:";
    private static final String INTERPRETATION = "interpretation:";

    private final RsvpCountTable counts;
    private final RsvpTable rsvps;
    private final RsvpSealing envelope;

    RsvpTally(RsvpCountTable counts, RsvpTable rsvps, RsvpSealing envelope) {
        this.counts = counts;
        this.rsvps = rsvps;
        this.envelope = envelope;
    }

    RsvpCounts full(EventReservations places) {
        return places.isPurged()
                ? read(places, counts.kept(List.of(places.event())).getOrDefault(places.event(), Map.of()))
                : read(places, of(places.event()));
    }

    /** Without needs. */
    Map<EventId, RsvpCounts> brief(Collection<EventReservations> all) {
        var kept = counts.kept(all.stream()
                .filter(EventReservations::isPurged)
                .map(EventReservations::event)
                .toList());
        var living = counts.count(all.stream()
                .filter(p -> !p.isPurged())
                .map(EventReservations::event)
                .toList());
        var found = new HashMap<EventId, RsvpCounts>();
        all.forEach(p ->
                found.put(p.event(), read(p, (p.isPurged() ? kept : living).getOrDefault(p.event(), Map.of()))));
        return found;
    }

    /** Writes down what is kept when the answers go. */
    void keep(EventId event) {
        counts.keep(event, of(event));
    }

    private Map<String, Tally> of(EventId event) {
        var all = new TreeMap<>(counts.count(List.of(event)).getOrDefault(event, Map.of()));
        for (var row : rsvps.of(event, COMING, Integer.MAX_VALUE)) {
            Needs needs;
            try {
                needs = envelope.needs(row).needs();
            } catch (Unreadable e) {
                // A damaged row must not keep the others from being counted and destroyed.
                continue;
            }
            needs.wanted().forEach(need -> add(all, NEED + need.name(), row.partySize()));
            Language language = needs.interpretation();
            if (language != null) {
                add(all, INTERPRETATION + language.tag(), row.partySize());
            }
        }
        return all;
    }

    private static void add(Map<String, Tally> all, String what, int people) {
        all.merge(what, new Tally(1, people), (a, b) -> new Tally(a.parties() + b.parties(), a.people() + b.people()));
    }

    private static RsvpCounts read(EventReservations places, Map<String, Tally> tallies) {
        var states = new EnumMap<RsvpState, Tally>(RsvpState.class);
        var needs = new EnumMap<Need, Tally>(Need.class);
        var languages = new HashMap<Language, Tally>();
        tallies.forEach((what, tally) -> {
            if (what.startsWith(STATE)) {
                states.put(RsvpState.valueOf(what.substring(STATE.length())), tally);
            } else if (what.startsWith(NEED)) {
                needs.put(Need.valueOf(what.substring(NEED.length())), tally);
            } else {
                languages.put(new Language(what.substring(INTERPRETATION.length())), tally);
            }
        });
        return new RsvpCounts(
                places.capacity(),
                places.taken(),
                places.extra(),
                Map.copyOf(states),
                Map.copyOf(needs),
                Map.copyOf(languages),
                places.isPurged());
    }
}
