package nyc.icefree.site.entry;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.entrypages.EntryCalendar;
import nyc.icefree.entrypages.EntryLanguage;
import nyc.icefree.entrypages.EntryTexts;
import nyc.icefree.links.Links;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.rsvp.spots.SpotsLeft;
import nyc.icefree.text.Language;
import nyc.icefree.text.MixedLine;
import nyc.icefree.text.OwnNames;
import nyc.icefree.text.Phrase;
import nyc.icefree.text.Words;
import org.springframework.stereotype.Component;

/** Coming events that are held in a language of an entry page or interpreted into it. */
@Component
record EntryEvents(EventProgramme programme, Reservations reservations) {
    private static final int MOST = 20;

    List<EntryContent.Row> of(EntryLanguage entry, Words words) {
        var events = events(entry);
        var places = reservations.spotsLeft(events.stream().map(EventView::id).toList());
        return events.stream()
                .map(event -> row(entry, words, event, places.getOrDefault(event.id(), SpotsLeft.CLOSED)))
                .toList();
    }

    private List<EventView> events(EntryLanguage entry) {
        return entry.spoken().stream()
                .flatMap(language -> programme.coming(in(language), 0, MOST).events().stream())
                .collect(Collectors.toMap(EventView::id, Function.identity(), (one, same) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing((EventView event) -> event.slot().startsAt())
                        .thenComparing(event -> String.valueOf(event.id())))
                .limit(MOST)
                .toList();
    }

    private static EventFilter in(Language language) {
        var all = EventFilter.ALL;
        return new EventFilter(
                all.from(), all.to(), all.kind(), all.area(), language, all.organization(), all.access(), all.text());
    }

    private static EntryContent.Row row(EntryLanguage entry, Words words, EventView event, SpotsLeft places) {
        var own = event.wordsIn(entry.spoken().stream()
                .filter(language -> event.wordsIn(language).language().equals(language))
                .findFirst()
                .orElse(words.language()));
        var state = EntryStanding.of(event, places);
        return new EntryContent.Row(
                Links.event(words.language(), event.slug()),
                new EntryCalendar(entry).span(event.slot()),
                event.slot().startsAt().toString(),
                MixedLine.foreign(own.title(), own.language()),
                MixedLine.foreign(new WhenAndWhere(words).place(event.place()), words.language()),
                languages(entry, event),
                state == null ? null : EntryTexts.of(entry).get(state.key()),
                state == null ? "" : state.style());
    }

    private static MixedLine languages(EntryLanguage entry, EventView event) {
        var spoken = entry.spoken().stream().filter(event.spoken()::contains).toList();
        var interpreted =
                entry.spoken().stream().filter(event.interpreted()::contains).toList();
        var named =
                entry.spoken().size() == 1 ? Stream.<MixedLine>of() : names(spoken.isEmpty() ? interpreted : spoken);
        var manner = spoken.isEmpty() ? MixedLine.of(EntryTexts.of(entry).get("interpreted")) : MixedLine.EMPTY;
        return MixedLine.joined(" · ", Stream.concat(named, Stream.of(manner)));
    }

    private static Stream<MixedLine> names(List<Language> languages) {
        return languages.stream()
                .flatMap(language -> OwnNames.of(language).stream())
                .map(name -> new MixedLine(List.<Phrase>of(name)));
    }
}
