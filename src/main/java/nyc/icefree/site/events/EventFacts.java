package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.events.EventKind;
import nyc.icefree.events.EventView;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What, when and where of one event, written out; on the event's page, the reserve page and the secret page.
 *
 * @param titleLang of the title when it is not the reader's language
 * @param start for machines
 * @param address null where it is not known to this reader
 * @param addressNote how to learn it; null where it is shown
 */
public record EventFacts(
        String path,
        String title,
        @Nullable String titleLang,
        EventKind kind,
        String kindWord,
        String date,
        String time,
        String zone,
        String start,
        String place,
        @Nullable String address,
        @Nullable String addressNote,
        @Nullable String transit,
        String languages,
        List<String> access) {

    public static EventFacts of(Words words, EventView event) {
        var wording = new EventWording(words);
        var own = event.wordsIn(words.language());
        var place = event.place();
        return new EventFacts(
                nyc.icefree.web.Links.event(words.language(), event.slug()),
                own.title(),
                own.language().equals(words.language()) ? null : own.language().tag(),
                event.kind(),
                words.of(event.kind()),
                wording.date(event.slot()),
                wording.time(event.slot()),
                words.zone(event.slot().zone()),
                event.slot().startsAt().toString(),
                wording.place(place),
                place.address(),
                place.addressHidden()
                        ? words.get("site.event.address-hidden."
                                + event.addressVisibility().name().toLowerCase(java.util.Locale.ROOT))
                        : null,
                place.transit(),
                wording.languages(event),
                wording.access(event.access()));
    }
}
