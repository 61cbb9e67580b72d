package nyc.icefree.requests;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.events.AddressVisibility;
import nyc.icefree.events.EventDraft;
import nyc.icefree.events.EventWords;
import nyc.icefree.events.KindDefaults;
import nyc.icefree.events.VenueForm;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the draft of an event from what was asked for, so that its organizers only complete it. */
@Component
class RequestDrafts {
    private static final int SHORTEST_NAME = 5;
    private final Campaign campaign;
    private final Texts texts;
    private final Clock clock;

    RequestDrafts(Campaign campaign, Texts texts, Clock clock) {
        this.campaign = campaign;
        this.texts = texts;
        this.clock = clock;
    }

    EventDraft draft(RequestForm asked, @Nullable PossibleTime chosen) {
        var defaults = KindDefaults.of(asked.eventKind());
        var zone = campaign.now().zone();
        var when = chosen != null && asked.times().contains(chosen) ? chosen : next(asked.times(), zone);
        var start = real(when.start(), zone);
        var until = when.until();
        var end = until == null
                ? start.plus(defaults.duration())
                : real(start.toLocalDate().atTime(until), zone);
        return new EventDraft(
                asked.eventKind(),
                List.of(words(asked, defaults.addressVisibility())),
                start,
                false,
                end,
                false,
                zone,
                null,
                venue(asked),
                defaults.addressVisibility(),
                asked.languages(),
                List.of(),
                Set.of(),
                asked.people() == null ? defaults.capacity() : asked.people(),
                defaults.takesRsvps(),
                List.of());
    }

    /** The first that is still to come; when all have passed, the last, for its organizers to move. */
    private PossibleTime next(List<PossibleTime> times, ZoneId zone) {
        var now = LocalDateTime.now(clock.withZone(zone));
        return times.stream().filter(t -> t.start().isAfter(now)).findFirst().orElseGet(times::getLast);
    }

    /** An hour that a clock change skips becomes the next one. */
    private static LocalDateTime real(LocalDateTime wall, ZoneId zone) {
        return wall.atZone(zone).toLocalDateTime();
    }

    private EventWords words(RequestForm asked, AddressVisibility visibility) {
        if (asked.kind() == RequestKind.SESSION) {
            var words = texts.in(asked.reader());
            return new EventWords(
                    asked.reader(),
                    words.get("requests.draft.title", "asker", asked.asker()),
                    words.get("requests.draft.description"),
                    "",
                    true);
        }
        // what names a place that is not for everyone is kept for those who come
        boolean inner = visibility != AddressVisibility.EVERYONE && namesPlace(asked);
        Language reader = asked.reader();
        return new EventWords(reader, asked.title(), inner ? "" : asked.words(), inner ? asked.words() : "", true);
    }

    private static boolean namesPlace(RequestForm asked) {
        String words = asked.words().toLowerCase(Locale.ROOT);
        return List.of(asked.venue(), asked.address().split(",", 2)[0]).stream()
                .map(name -> name.toLowerCase(Locale.ROOT).strip())
                .anyMatch(name -> name.length() >= SHORTEST_NAME && words.contains(name));
    }

    private static @Nullable VenueForm venue(RequestForm asked) {
        return asked.venue().isEmpty() || asked.address().isEmpty()
                ? null
                : new VenueForm(
                        asked.venue(),
                        asked.address(),
                        asked.neighbourhood(),
                        asked.borough(),
                        "",
                        null,
                        null,
                        Set.of(),
                        null,
                        "",
                        false);
    }
}
