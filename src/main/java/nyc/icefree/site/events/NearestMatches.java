package nyc.icefree.site.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.links.Links;
import nyc.icefree.publicevents.ComingCounts;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.text.MixedLine;
import nyc.icefree.text.Words;
import org.springframework.stereotype.Component;

/**
 * Offers when nothing fits: the list without one of the choices, else with one of them alone, and a form to ask for a
 * session. The first choice to drop is the one people can most easily do without; language is the last.
 */
@Component
record NearestMatches(EventProgramme programme, Choices choices, AgendaLines lines) {
    private static final List<String> DISPENSABLE =
            List.of("when", "from", "to", "organization", "area", "q", "kind", "access", "language");
    private static final int SHOWN = 3;

    private record Try(List<String[]> named, List<String[]> left) {}

    AgendaPage.Nothing of(Words words, AgendaQuery query, EventFilter asked, ComingCounts counts, LocalDate today) {
        boolean textIsPlace = asked.text() == null && !query.text().isEmpty();
        var without = found(words, withoutOne(query.pairs()), textIsPlace, counts, today);
        var alone = without.isEmpty()
                ? found(words, oneAlone(query.pairs()), textIsPlace, counts, today)
                : List.<Found>of();
        var all = without.isEmpty() ? alone : without;
        // results without the typed words may have nothing to do with them, so they are linked but not shown
        var shown = all.stream()
                .filter(found -> alone.contains(found) || !found.named("q"))
                .findFirst();
        return new AgendaPage.Nothing(
                all.stream().map(Found::match).toList(),
                !without.isEmpty(),
                shown.map(found -> found.match().choice()).orElse(null),
                shown.map(found -> lines.days(
                                words,
                                programme.coming(found.filter(), 0, SHOWN).events()))
                        .orElse(List.of()),
                ask(words, query));
    }

    private record Found(Try made, AgendaPage.Match match, EventFilter filter) {
        boolean named(String name) {
            return made.named().getFirst()[0].equals(name);
        }
    }

    private List<Found> found(Words words, List<Try> tries, boolean textIsPlace, ComingCounts counts, LocalDate today) {
        var all = new ArrayList<Found>();
        for (Try one : tries) {
            var query = AgendaQuery.ofPairs(words.city(), one.left());
            var filter = textIsPlace ? query.filterWithoutText(today) : query.filter(today);
            int count = counts.of(filter);
            if (count > 0) {
                all.add(new Found(
                        one,
                        new AgendaPage.Match(
                                MixedLine.joined(
                                        words.comma(), one.named().stream().map(p -> choices.label(words, p[0], p[1]))),
                                AgendaQuery.path(Links.events(words.language()), one.left()),
                                words.get("site.agenda.match.count", "count", count)),
                        filter));
            }
        }
        return all;
    }

    private static List<Try> withoutOne(List<String[]> pairs) {
        return groups(pairs).stream()
                .map(group -> new Try(
                        group,
                        pairs.stream().filter(Predicate.not(group::contains)).toList()))
                .filter(one -> !one.left().isEmpty())
                .toList();
    }

    private static List<Try> oneAlone(List<String[]> pairs) {
        var groups = groups(pairs);
        return groups.size() < 2
                ? List.of()
                : groups.reversed().stream().map(group -> new Try(group, group)).toList();
    }

    /** Each choice alone, but all chosen and typed days together. */
    private static List<List<String[]>> groups(List<String[]> pairs) {
        var days = pairs.stream()
                .filter(pair -> List.of("when", "from", "to").contains(pair[0]))
                .toList();
        return Stream.concat(
                        days.isEmpty() ? Stream.empty() : Stream.of(days),
                        pairs.stream()
                                .filter(pair -> DISPENSABLE.contains(pair[0]) && !days.contains(pair))
                                .sorted(Comparator.comparing(pair -> DISPENSABLE.indexOf(pair[0])))
                                .map(pair -> List.<String[]>of(pair)))
                .toList();
    }

    /** Null when they looked for another kind than a session. */
    private static AgendaPage.@org.jspecify.annotations.Nullable Ask ask(Words words, AgendaQuery query) {
        if (query.kind() != null && query.kind() != EventKind.EDUCATION_SESSION) {
            return null;
        }
        String path = Links.request(words.language());
        var language = query.language();
        if (query.area() != null) {
            path = Links.with(path, "area", query.area().slug());
        }
        return language == null
                ? new AgendaPage.Ask(words.get("site.request.title"), path)
                : new AgendaPage.Ask(
                        words.get("site.agenda.ask.language", "language", words.within(language)),
                        Links.with(path, "languages", language.tag()));
    }
}
