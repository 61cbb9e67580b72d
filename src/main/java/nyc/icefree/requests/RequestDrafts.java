package nyc.icefree.requests;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.eventform.Accessibility;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.KindDefaults;
import nyc.icefree.eventform.When;
import nyc.icefree.eventform.Where;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.venues.NamedPlace;
import nyc.icefree.venues.VenueForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record RequestDrafts(Campaign campaign, Texts texts, Clock clock) {
    EventDraft draft(RequestForm asked, @Nullable PossibleTime chosen) {
        var defaults = KindDefaults.of(asked.eventKind());
        var zone = campaign.now().zone();
        var when = chosen != null && asked.times().contains(chosen) ? chosen : next(asked.times(), zone);
        var start = real(when.start(), zone);
        var until = when.until();
        var end = until == null
                ? start.plus(defaults.duration())
                : real(start.toLocalDate().atTime(until), zone);
        var usual = EventDraft.usual(
                asked.eventKind(),
                words(asked, defaults.addressVisibility()),
                When.of(start, end, zone),
                Where.in(venue(asked)));
        return usual.with(Accessibility.of(asked.languages(), List.of(), Set.of()))
                .with(asked.people() == null ? usual.rsvps() : usual.rsvps().capacity(asked.people()));
    }

    /** The first future time; when all are past, the last, which organizers will move. */
    private PossibleTime next(List<PossibleTime> times, ZoneId zone) {
        var now = LocalDateTime.now(clock.withZone(zone));
        return times.stream().filter(t -> t.start().isAfter(now)).findFirst().orElseGet(times::getLast);
    }

    /** Moves a time that a clock change skips forward. */
    private static LocalDateTime real(LocalDateTime wall, ZoneId zone) {
        return wall.atZone(zone).toLocalDateTime();
    }

    private List<EventWords> words(RequestForm asked, AddressVisibility visibility) {
        var reader = asked.asker().reader();
        if (asked.kind() == RequestKind.SESSION) {
            var words = texts.in(reader);
            return List.of(new EventWords(
                    reader,
                    words.get("requests.draft.title", "asker", asked.asker().name()),
                    words.get("requests.draft.description"),
                    "",
                    true));
        }
        var place = visibility == AddressVisibility.EVERYONE ? null : venue(asked);
        var besides = asked.besides();
        var own = told(asked, place, reader, asked.title(), asked.words(), true);
        return RequestForm.second(reader)
                .filter(language -> !besides.title().isEmpty())
                .map(language -> told(asked, place, language, besides.title(), besides.words(), false))
                .map(second -> List.of(own, second))
                .orElse(List.of(own));
    }

    /** Words that name a hidden venue are kept for those who come. */
    private EventWords told(
            RequestForm asked,
            @Nullable VenueForm hidden,
            Language language,
            String title,
            String words,
            boolean original) {
        boolean named = hidden != null && NamedPlace.in(title, hidden);
        boolean told = hidden != null && NamedPlace.in(words, hidden);
        String link = asked.besides().link();
        return new EventWords(
                language,
                named ? texts.in(language).of(asked.eventKind()) : title,
                joined(told ? "" : words, link.isEmpty() ? "" : "<" + link + ">"),
                joined(named ? title : "", told ? words : ""),
                original);
    }

    private static String joined(String first, String second) {
        return Stream.of(first, second).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static @Nullable VenueForm venue(RequestForm asked) {
        return asked.venue().isEmpty() || asked.address().isEmpty()
                ? null
                : new VenueForm(
                        asked.venue(),
                        asked.address(),
                        asked.neighbourhood(),
                        asked.area(),
                        "",
                        null,
                        null,
                        Set.of(),
                        null,
                        "",
                        false);
    }
}
