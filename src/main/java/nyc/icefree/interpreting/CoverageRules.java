package nyc.icefree.interpreting;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nyc.icefree.eventform.EventLanguage;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.interpreting.Teams.Team;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.interpreters.InterpreterShift;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** Compares what an event needs with who is there, from values alone. */
final class CoverageRules {
    private CoverageRules() {}

    /** @param asked people who come and asked to be interpreted, by language */
    static List<LanguageCoverage> of(
            EventView event,
            Map<Language, Integer> asked,
            List<InterpreterShift> shifts,
            List<Interpreter> interpreters,
            Map<Language, Instead> instead) {
        var needs = needs(event, asked, shifts);
        boolean several = needs.size() > 1;
        var rules = new LinkedHashMap<Language, TeamRule>();
        needs.forEach(need -> rules.put(
                need.language(),
                TeamRule.of(event.slot().duration(), several || need.language().isSigned())));
        var needed = new LinkedHashMap<Language, Integer>();
        rules.forEach((language, rule) -> needed.put(language, rule.interpreters()));
        var teams = new Teams(event.slot(), event.spoken(), interpreters).of(needed);
        return needs.stream()
                .map(need -> one(
                        need,
                        rules.getOrDefault(need.language(), TeamRule.ALONE),
                        teams.getOrDefault(need.language(), new Team(0, Set.of(), event.slot())),
                        event.spoken(),
                        shifts,
                        interpreters,
                        instead.get(need.language())))
                .sorted(Comparator.comparing(LanguageCoverage::standing))
                .toList();
    }

    /**
     * In the order in which languages are listed everywhere. Into one in which the event is held nobody needs to interpret; into several,
     * sentence by sentence would take each of them its time, so that only at once is left.
     */
    static List<LanguageNeed> needs(
            EventView event, Map<Language, Integer> asked, Collection<InterpreterShift> shifts) {
        var why = new TreeMap<Language, Set<WhyNeeded>>(Comparator.comparing(Language::tag));
        event.interpreted().forEach(language -> need(why, language, WhyNeeded.PROMISED));
        asked.forEach((language, people) -> need(why, language, WhyNeeded.ASKED_FOR));
        shifts.stream()
                .flatMap(shift -> shift.languages().stream())
                .forEach(language -> need(why, language, WhyNeeded.PLANNED));
        return EventLanguage.inOrder(why.keySet()).stream()
                .filter(language -> !event.spoken().contains(language))
                .map(language -> new LanguageNeed(
                        language, Set.copyOf(why.getOrDefault(language, Set.of())), asked.getOrDefault(language, 0)))
                .toList();
    }

    private static void need(Map<Language, Set<WhyNeeded>> why, Language language, WhyNeeded one) {
        why.computeIfAbsent(language, l -> EnumSet.noneOf(WhyNeeded.class)).add(one);
    }

    private static LanguageCoverage one(
            LanguageNeed need,
            TeamRule rule,
            Team team,
            Collection<Language> held,
            List<InterpreterShift> shifts,
            List<Interpreter> interpreters,
            @Nullable Instead instead) {
        var language = need.language();
        int atOnce = (int) interpreters.stream()
                .filter(one -> team.at().contains(one.person()) && one.atOnce(language))
                .map(Interpreter::person)
                .distinct()
                .count();
        ShiftId open = shifts.stream()
                .filter(shift -> shift.empty() > 0 && shift.isFor(language))
                .map(InterpreterShift::id)
                .findFirst()
                .orElse(null);
        return new LanguageCoverage(
                language,
                need.why(),
                need.people(),
                rule,
                team.fewest(),
                atOnce,
                team.at().size() - atOnce,
                team.thin(),
                notCounted(language, team, held, interpreters),
                open,
                instead);
    }

    private static Map<NotCounted, Integer> notCounted(
            Language language, Team team, Collection<Language> held, List<Interpreter> interpreters) {
        var people = interpreters.stream()
                .filter(one -> one.isThereFor(language)
                        && !team.at().contains(one.person())
                        && one.levels().conversed().contains(language))
                .collect(Collectors.toMap(Interpreter::person, one -> why(one, language, held), (one, other) -> one));
        var counts = new EnumMap<NotCounted, Integer>(NotCounted.class);
        people.values().forEach(why -> counts.merge(why, 1, Integer::sum));
        return counts;
    }

    private static NotCounted why(Interpreter one, Language language, Collection<Language> held) {
        if (!one.levels().can(nyc.icefree.volunteers.LanguageUse.INTERPRETS, language)) {
            return NotCounted.DOES_NOT_INTERPRET;
        }
        return one.understands(held) ? NotCounted.INTERPRETS_ANOTHER : NotCounted.SPEAKS_NONE_OF_THE_EVENT;
    }
}
