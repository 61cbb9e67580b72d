package nyc.icefree.rsvp.counts;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.answers.RsvpRow;
import nyc.icefree.rsvp.answers.RsvpSealing;
import nyc.icefree.rsvp.answers.RsvpTable;
import nyc.icefree.rsvp.counts.RsvpCounts.Tally;
import nyc.icefree.rsvp.needs.AgeBand;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedAnswers;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.NeedsText;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.rsvp.spots.EventReservations;
import nyc.icefree.text.Language;
import org.springframework.stereotype.Component;

/** Counts answers: by state in the database, by need by opening what is sealed; and reads the counts that were kept. */
@Component
public class RsvpTally {
    private static final String STATE = "state:";
    private static final String NEED = "need:";
    private static final String INTERPRETATION = "interpretation:";
    private static final String CHILDREN = "children";
    private static final String CARE = "care:";
    private static final String LANGUAGE = "language:";

    private final RsvpCountTable counts;
    private final RsvpTable rsvps;
    private final RsvpSealing sealing;

    RsvpTally(RsvpCountTable counts, RsvpTable rsvps, RsvpSealing sealing) {
        this.counts = counts;
        this.rsvps = rsvps;
        this.sealing = sealing;
    }

    public RsvpCounts full(EventReservations places) {
        return places.isPurged()
                ? read(places, counts.kept(List.of(places.event())).getOrDefault(places.event(), Map.of()))
                : living(places);
    }

    /** Without needs, but with how many wait for an answer: nothing that is counted already is opened. */
    public RsvpCounts headline(EventReservations places) {
        var counts = brief(List.of(places)).getOrDefault(places.event(), RsvpCounts.NONE);
        return places.isPurged() ? counts : counts.waitingFor(rsvps.openNeeds(places.event()));
    }

    /** Without needs. */
    public Map<EventId, RsvpCounts> brief(Collection<EventReservations> all) {
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

    /**
     * How many people come who asked to be interpreted into which language, by one query. Who was told that there is nobody does
     * not count.
     */
    public Map<EventId, Map<Language, Integer>> interpretation(Collection<EventId> events) {
        var asked = new HashMap<EventId, Map<Language, Integer>>();
        for (var row : rsvps.of(events, RsvpState.COMING)) {
            sealing.asked(row).ifPresent(one -> {
                Language into = one.text().needs().interpretation();
                if (into != null && one.answers().to(NeedTopic.into(into)) != NeedAnswer.NOT_POSSIBLE) {
                    asked.computeIfAbsent(row.event(), event -> new HashMap<>()).merge(into, row.size(), Integer::sum);
                }
            });
        }
        return asked;
    }

    /** Writes down what is kept when the answers go. */
    public void keep(EventId event) {
        counts.keep(event, kept(event));
    }

    /** As words to keep, without what was answered. */
    private Map<String, Tally> kept(EventId event) {
        var all = new TreeMap<>(counts.count(List.of(event)).getOrDefault(event, Map.of()));
        var asked = new Asked(rsvps.of(event, RsvpState.COMING, Integer.MAX_VALUE));
        if (asked.children.parties() > 0) {
            all.put(CHILDREN, asked.children);
        }
        asked.languages.forEach((language, count) -> all.put(LANGUAGE + language.tag(), count));
        asked.needs.forEach((topic, count) -> {
            Language language = topic.language();
            all.put(language == null ? NEED + topic.kind() : INTERPRETATION + language.tag(), count.asked());
            count.care().forEach((band, children) -> all.put(CARE + band, new Tally(0, children)));
        });
        return all;
    }

    private RsvpCounts living(EventReservations places) {
        // All of them at once: an event's page shows these numbers each time, and asks the database as little as it
        // can.
        var rows = rsvps.of(places.event(), EnumSet.allOf(RsvpState.class), Integer.MAX_VALUE);
        var states = new TreeMap<String, Tally>();
        rows.forEach(row ->
                states.merge(STATE + row.state(), Tally.ZERO.and(row.size()), (before, one) -> before.and(row.size())));
        var asked = new Asked(rows.stream()
                .filter(row -> RsvpState.COMING.contains(row.state()))
                .toList());
        return counts(places, states, asked.children, asked.languages, asked.needs, asked.open);
    }

    /** What those ask for who come, opened one by one. */
    private final class Asked {
        private final Map<NeedTopic, NeedCount> needs = new TreeMap<>();
        private final Map<Language, Tally> languages = new HashMap<>();
        private Tally children = Tally.ZERO;
        private int open;

        public Asked(List<RsvpRow> coming) {
            for (var row : coming) {
                sealing.asked(row).ifPresent(asked -> add(row, asked.text(), asked.answers()));
            }
        }

        private void add(RsvpRow row, NeedsText text, NeedAnswers answers) {
            int kids = PartyPeople.of(row.size(), text.children()).kids();
            if (kids > 0) {
                children = children.and(kids);
            }
            languages.merge(row.spoken(text), Tally.ZERO.and(row.size()), (before, one) -> before.and(row.size()));
            open += answers.open(text.needs());
            for (var topic : text.needs().topics()) {
                if (topic.kind().isShared()) {
                    var care = topic.kind() == NeedKind.CHILDCARE ? text.needs().care() : Childcare.NONE;
                    needs.merge(
                            topic,
                            NeedCount.ZERO.and(people(row, care), care, answers.to(topic)),
                            (before, one) -> before.and(people(row, care), care, answers.to(topic)));
                }
            }
        }

        private static int people(RsvpRow row, Childcare care) {
            return care.total() == 0 ? row.size() : care.total();
        }
    }

    private static RsvpCounts read(EventReservations places, Map<String, Tally> tallies) {
        var needs = new TreeMap<NeedTopic, NeedCount>();
        var languages = new HashMap<Language, Tally>();
        var care = new EnumMap<AgeBand, Integer>(AgeBand.class);
        tallies.forEach((what, tally) -> {
            if (what.startsWith(NEED)) {
                needs.put(NeedTopic.of(NeedKind.valueOf(what.substring(NEED.length()))), kept(tally, Map.of()));
            } else if (what.startsWith(INTERPRETATION)) {
                needs.put(NeedTopic.into(new Language(what.substring(INTERPRETATION.length()))), kept(tally, Map.of()));
            } else if (what.startsWith(LANGUAGE)) {
                languages.put(new Language(what.substring(LANGUAGE.length())), tally);
            } else if (what.startsWith(CARE)) {
                care.put(AgeBand.valueOf(what.substring(CARE.length())), tally.people());
            }
        });
        needs.computeIfPresent(NeedTopic.of(NeedKind.CHILDCARE), (topic, count) -> kept(count.asked(), care));
        return counts(places, tallies, tallies.getOrDefault(CHILDREN, Tally.ZERO), languages, needs, 0);
    }

    private static NeedCount kept(Tally tally, Map<AgeBand, Integer> care) {
        return new NeedCount(tally, care, Map.of());
    }

    private static RsvpCounts counts(
            EventReservations places,
            Map<String, Tally> tallies,
            Tally children,
            Map<Language, Tally> languages,
            Map<NeedTopic, NeedCount> needs,
            int open) {
        var states = new EnumMap<RsvpState, Tally>(RsvpState.class);
        tallies.forEach((what, tally) -> {
            if (what.startsWith(STATE)) {
                states.put(RsvpState.valueOf(what.substring(STATE.length())), tally);
            }
        });
        return new RsvpCounts(
                places.capacity(),
                places.taken(),
                places.extra(),
                Map.copyOf(states),
                children,
                Map.copyOf(languages),
                Map.copyOf(needs),
                open,
                places.isPurged());
    }
}
