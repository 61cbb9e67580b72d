package nyc.icefree.rsvp.counts;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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
import nyc.icefree.rsvp.spots.EventSpots;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts RSVPs, by state in the database and by need by opening them; keeps counts in {@code rsvp_count}. */
@Component
public class RsvpTally {
    private static final String STATE = "state:";
    private static final String NEED = "need:";
    private static final String INTERPRETATION = "interpretation:";
    private static final String MET = "met:";
    private static final String CHILDREN = "children";
    private static final String CARE = "care:";
    private static final String LANGUAGE = "language:";

    private final JdbcClient jdbc;
    private final RsvpTable rsvps;
    private final RsvpSealing sealing;

    RsvpTally(JdbcClient jdbc, RsvpTable rsvps, RsvpSealing sealing) {
        this.jdbc = jdbc;
        this.rsvps = rsvps;
        this.sealing = sealing;
    }

    public RsvpCounts full(EventSpots spots) {
        return full(List.of(spots)).getOrDefault(spots.event(), RsvpCounts.NONE);
    }

    /** By two queries, however many. */
    public Map<EventId, RsvpCounts> full(Collection<EventSpots> all) {
        var kept = keptCounts(
                all.stream().filter(EventSpots::isPurged).map(EventSpots::event).toList());
        var living = rsvps
                .of(
                        all.stream()
                                .filter(spots -> !spots.isPurged())
                                .map(EventSpots::event)
                                .toList(),
                        EnumSet.allOf(RsvpState.class))
                .stream()
                .collect(Collectors.groupingBy(RsvpRow::event));
        var found = new HashMap<EventId, RsvpCounts>();
        all.forEach(spots -> found.put(
                spots.event(),
                spots.isPurged()
                        ? read(spots, kept.getOrDefault(spots.event(), Map.of()))
                        : living(spots, living.getOrDefault(spots.event(), List.of()))));
        return found;
    }

    /** Opens nothing. */
    public RsvpCounts headline(EventSpots spots) {
        var counts = brief(List.of(spots)).getOrDefault(spots.event(), RsvpCounts.NONE);
        return spots.isPurged() ? counts : counts.withOpenNeeds(rsvps.openNeeds(spots.event()));
    }

    /** Without needs. */
    public Map<EventId, RsvpCounts> brief(Collection<EventSpots> all) {
        var kept = keptCounts(
                all.stream().filter(EventSpots::isPurged).map(EventSpots::event).toList());
        var living = counted(
                all.stream().filter(p -> !p.isPurged()).map(EventSpots::event).toList());
        var found = new HashMap<EventId, RsvpCounts>();
        all.forEach(p ->
                found.put(p.event(), read(p, (p.isPurged() ? kept : living).getOrDefault(p.event(), Map.of()))));
        return found;
    }

    /** By one query, without those told that there is none. */
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

    public void keep(EventId event) {
        write(event, kept(event));
    }

    private Map<String, Tally> kept(EventId event) {
        var all = new TreeMap<>(counted(List.of(event)).getOrDefault(event, Map.of()));
        var asked = new Asked(rsvps.of(event, RsvpState.COMING, Integer.MAX_VALUE));
        if (asked.children.parties() > 0) {
            all.put(CHILDREN, asked.children);
        }
        asked.languages.forEach((language, count) -> all.put(LANGUAGE + language.tag(), count));
        asked.needs.forEach((topic, count) -> {
            Language language = topic.language();
            String what = language == null ? NEED + topic.kind() : INTERPRETATION + language.tag();
            all.put(what, count.asked());
            int met = count.of(NeedAnswer.ARRANGED);
            if (met > 0) {
                all.put(MET + what, new Tally(met, met));
            }
            count.care().forEach((band, children) -> all.put(CARE + band, new Tally(0, children)));
        });
        return all;
    }

    private RsvpCounts living(EventSpots spots, List<RsvpRow> rows) {
        var states = new TreeMap<String, Tally>();
        rows.forEach(row ->
                states.merge(STATE + row.state(), Tally.ZERO.and(row.size()), (before, one) -> before.and(row.size())));
        var asked = new Asked(rows.stream()
                .filter(row -> RsvpState.COMING.contains(row.state()))
                .toList());
        return counts(spots, states, asked.children, asked.languages, asked.needs, asked.open);
    }

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
                    int all = topic.kind() == NeedKind.CHILDCARE && kids > 0 ? kids : row.size();
                    int people = care.isNone() ? all : care.total();
                    needs.merge(
                            topic,
                            NeedCount.ZERO.and(people, care, answers.to(topic)),
                            (before, one) -> before.and(people, care, answers.to(topic)));
                }
            }
        }
    }

    private static RsvpCounts read(EventSpots spots, Map<String, Tally> tallies) {
        var needs = new TreeMap<NeedTopic, NeedCount>();
        var languages = new HashMap<Language, Tally>();
        var care = new EnumMap<AgeBand, Integer>(AgeBand.class);
        tallies.forEach((what, tally) -> {
            if (what.startsWith(NEED)) {
                needs.put(
                        NeedTopic.of(NeedKind.valueOf(what.substring(NEED.length()))),
                        kept(tally, Map.of(), tallies.get(MET + what)));
            } else if (what.startsWith(INTERPRETATION)) {
                needs.put(
                        NeedTopic.into(new Language(what.substring(INTERPRETATION.length()))),
                        kept(tally, Map.of(), tallies.get(MET + what)));
            } else if (what.startsWith(LANGUAGE)) {
                languages.put(new Language(what.substring(LANGUAGE.length())), tally);
            } else if (what.startsWith(CARE)) {
                care.put(AgeBand.valueOf(what.substring(CARE.length())), tally.people());
            }
        });
        needs.computeIfPresent(
                NeedTopic.of(NeedKind.CHILDCARE),
                (topic, count) -> new NeedCount(count.asked(), care, count.answers()));
        return counts(spots, tallies, tallies.getOrDefault(CHILDREN, Tally.ZERO), languages, needs, 0);
    }

    private static NeedCount kept(Tally tally, Map<AgeBand, Integer> care, @Nullable Tally met) {
        return new NeedCount(tally, care, met == null ? Map.of() : Map.of(NeedAnswer.ARRANGED, met.parties()));
    }

    private static RsvpCounts counts(
            EventSpots spots,
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
                spots.capacity(),
                spots.taken(),
                spots.extra(),
                Map.copyOf(states),
                children,
                Map.copyOf(languages),
                Map.copyOf(needs),
                open,
                spots.isPurged());
    }

    private Map<EventId, Map<String, Tally>> counted(Collection<EventId> events) {
        return tallies(
                events,
                "select event_id, 'state:' || state, count(*), sum(party_size) from rsvp"
                        + " where event_id in (:events) group by event_id, state");
    }

    private Map<EventId, Map<String, Tally>> keptCounts(Collection<EventId> events) {
        return tallies(events, "select event_id, what, parties, people from rsvp_count where event_id in (:events)");
    }

    private void write(EventId event, Map<String, Tally> tallies) {
        jdbc.sql("delete from rsvp_count where event_id = ?")
                .params(event.value())
                .update();
        tallies.forEach((what, tally) -> jdbc.sql(
                        "insert into rsvp_count (event_id, what, parties, people) values (?, ?, ?, ?)")
                .params(event.value(), what, tally.parties(), tally.people())
                .update());
    }

    private Map<EventId, Map<String, Tally>> tallies(Collection<EventId> events, String sql) {
        var all = new HashMap<EventId, Map<String, Tally>>();
        if (!events.isEmpty()) {
            jdbc.sql(sql)
                    .param("events", events.stream().map(EventId::value).toList())
                    .query(row -> {
                        all.computeIfAbsent(new EventId(row.getObject(1, UUID.class)), e -> new HashMap<>())
                                .put(row.getString(2), new Tally(row.getInt(3), row.getInt(4)));
                    });
        }
        return all;
    }
}
