package nyc.icefree.site.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.publicevents.NearEvent;
import nyc.icefree.text.Words;
import nyc.icefree.venues.Neighbourhood;
import nyc.icefree.venues.Neighbourhoods;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the events of a list page: by date, or by distance from a neighborhood that was chosen or typed. */
@Component
record AgendaSearch(EventProgramme programme, Neighbourhoods neighbourhoods, AgendaLines lines) {
    private static final double MILE = 1609.344;

    /** Upper bound of each heading, in miles; farther events and those without a place have two more. */
    private static final List<Integer> WITHIN = List.of(1, 3, 6);

    record Found(
            AgendaPage.@Nullable Near near,
            EventFilter filter,
            List<AgendaPage.Part> parts,
            int total,
            boolean hasNext) {}

    boolean hasNeighbourhood(String slug) {
        return neighbourhoods.bySlug(slug).isPresent();
    }

    /**
     * Orders by distance from a chosen neighborhood, a typed ZIP code, or a typed name that no event's words contain.
     * For another typed name it only offers that.
     */
    Found find(Words words, AgendaQuery query, LocalDate today) {
        var chosen = neighbourhoods.bySlug(query.near());
        if (chosen.isPresent()) {
            String byDate = query.without(
                    words.language(), new String[] {"near", chosen.get().slug()});
            return near(words, query, query.filter(today), chosen.get(), byDate, words.get("site.agenda.near.by-date"));
        }
        var meant = query.near() == null ? neighbourhoods.meant(query.text()) : Optional.<Neighbourhood>empty();
        if (meant.isPresent() && neighbourhoods.byZip(query.text()).isPresent()) {
            return typed(words, query, today, meant.get());
        }
        var filter = query.filter(today);
        var found = programme.coming(filter, query.page() - 1, AgendaController.PAGE_SIZE);
        if (meant.isPresent() && found.total() == 0) {
            return typed(words, query, today, meant.get());
        }
        return new Found(
                meant.map(place -> offer(words, query, place)).orElse(null),
                filter,
                lines.months(words, found.events()),
                found.total(),
                found.hasNext());
    }

    private static AgendaPage.Near offer(Words words, AgendaQuery query, Neighbourhood place) {
        return new AgendaPage.Near(
                null,
                null,
                query.near(words.language(), place.slug(), "q"),
                words.get("site.agenda.near.offer", "place", place.name()));
    }

    /** The text named a place, so it is not searched in events' words. */
    private Found typed(Words words, AgendaQuery query, LocalDate today, Neighbourhood place) {
        return near(
                words,
                query,
                query.filterWithoutText(today),
                place,
                query.near(words.language(), AgendaQuery.NOT_NEAR, "near"),
                words.get("site.agenda.near.as-words", "text", query.text()));
    }

    private Found near(
            Words words, AgendaQuery query, EventFilter filter, Neighbourhood place, String back, String backLabel) {
        var found = programme.near(filter, place.centre(), query.page() - 1, AgendaController.PAGE_SIZE);
        return new Found(
                new AgendaPage.Near(
                        words.get("site.agenda.near.title", "place", place.name()),
                        words.get("site.agenda.near.explained", "place", place.name()),
                        back,
                        backLabel),
                filter,
                found.events().isEmpty()
                        ? List.of()
                        : List.of(new AgendaPage.Part(null, groups(words, found.events()))),
                found.total(),
                found.hasNext());
    }

    private List<Day> groups(Words words, List<NearEvent> events) {
        var rows = lines.dated(words, events.stream().map(NearEvent::event).toList());
        var groups = new ArrayList<Day>();
        for (int at = 0; at < rows.size(); at++) {
            String heading = heading(words, events.get(at).metres());
            if (groups.isEmpty() || !groups.getLast().before().equals(heading)) {
                groups.add(new Day(heading, "", "", new ArrayList<>()));
            }
            groups.getLast().events().add(rows.get(at));
        }
        return groups;
    }

    private static String heading(Words words, @Nullable Double metres) {
        if (metres == null) {
            return words.get("site.agenda.near.no-place");
        }
        int from = 0;
        for (int within : WITHIN) {
            if (metres < within * MILE) {
                return words.get("site.agenda.near.miles", "from", from, "to", within);
            }
            from = within;
        }
        return words.get("site.agenda.near.farther", "miles", from);
    }
}
