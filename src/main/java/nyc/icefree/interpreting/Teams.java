package nyc.icefree.interpreting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * Who interprets into what, moment by moment of an event: each into one language at a time, so that as many languages as possible have
 * one interpreter, and then as many as possible as many as they need.
 */
final class Teams {
    /**
     * @param fewest at any moment
     * @param at who is counted at some moment
     * @param thin the first time when there are fewer than needed
     */
    record Team(int fewest, Set<PersonId> at, @Nullable TimeSlot thin) {}

    private final TimeSlot event;
    private final Collection<Language> held;
    private final List<Interpreter> interpreters;

    Teams(TimeSlot event, Collection<Language> held, List<Interpreter> interpreters) {
        this.event = event;
        this.held = held;
        this.interpreters = interpreters;
    }

    /** @param needed how many at the same time, by language */
    Map<Language, Team> of(Map<Language, Integer> needed) {
        var moments = List.copyOf(moments());
        Map<Language, Team> teams = new LinkedHashMap<>();
        for (int i = 0; i + 1 < moments.size(); i++) {
            var from = moments.get(i);
            var until = moments.get(i + 1);
            var there = interpreters.stream()
                    .filter(one -> !one.slot().startsAt().isAfter(from)
                            && !one.slot().endsAt().isBefore(until))
                    .toList();
            if (!there.isEmpty() || !event.isWholeDays()) {
                var seated = seated(needed, there);
                needed.forEach((language, least) -> teams.merge(
                        language, team(seated.getOrDefault(language, Set.of()), least, from, until), Teams::both));
            }
        }
        needed.keySet().forEach(language -> teams.putIfAbsent(language, new Team(0, Set.of(), event)));
        return teams;
    }

    /** Of one that takes whole days nobody knows the hours: only those count in which somebody is there. */
    private TreeSet<Instant> moments() {
        var moments = new TreeSet<>(Set.of(event.startsAt(), event.endsAt()));
        interpreters.forEach(one -> {
            moments.add(one.slot().startsAt());
            moments.add(one.slot().endsAt());
        });
        return new TreeSet<>(moments.subSet(event.startsAt(), true, event.endsAt(), true));
    }

    private Team team(Set<PersonId> who, int least, Instant from, Instant until) {
        return new Team(who.size(), who, who.size() < least ? slot(from, until) : null);
    }

    private TimeSlot slot(Instant from, Instant until) {
        var zone = event.zone();
        return new TimeSlot(
                from.atZone(zone).toLocalDateTime(), until.atZone(zone).toLocalDateTime(), zone, from, until);
    }

    private static Team both(Team before, Team after) {
        var at = new HashSet<>(before.at());
        at.addAll(after.at());
        return new Team(
                Math.min(before.fewest(), after.fewest()), at, before.thin() == null ? after.thin() : before.thin());
    }

    /** By augmenting paths: who has a seat keeps one, so a second seat of one language takes no other its first. */
    private Map<Language, Set<PersonId>> seated(Map<Language, Integer> needed, List<Interpreter> there) {
        var can = new HashMap<Language, Set<PersonId>>();
        needed.keySet()
                .forEach(language -> can.put(
                        language,
                        there.stream()
                                .filter(one -> one.interprets(language, held))
                                .map(Interpreter::person)
                                .collect(Collectors.toCollection(java.util.LinkedHashSet::new))));
        var into = new HashMap<PersonId, Language>();
        int rounds = needed.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int round = 1; round <= rounds; round++) {
            for (var one : needed.entrySet()) {
                if (one.getValue() >= round) {
                    seat(one.getKey(), can, into, new HashSet<>());
                }
            }
        }
        var seated = new HashMap<Language, Set<PersonId>>();
        into.forEach((person, language) ->
                seated.computeIfAbsent(language, l -> new HashSet<>()).add(person));
        return seated;
    }

    private static boolean seat(
            Language language, Map<Language, Set<PersonId>> can, Map<PersonId, Language> into, Set<PersonId> asked) {
        for (var person : new ArrayList<>(can.getOrDefault(language, Set.of()))) {
            if (!language.equals(into.get(person)) && asked.add(person)) {
                var other = into.get(person);
                if (other == null || seat(other, can, into, asked)) {
                    into.put(person, language);
                    return true;
                }
            }
        }
        return false;
    }
}
