package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.PartnerOrigin;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.JoiningLink;
import nyc.icefree.text.MixedLine;
import nyc.icefree.text.Words;
import nyc.icefree.venues.Transit;
import org.jspecify.annotations.Nullable;

/**
 * What, when and where of one event, written out.
 *
 * @param titleLang null when it is the reader's language
 * @param address null when this reader may not know it
 * @param addressNote how and when to learn it; null when it is shown, and for an event that is off
 * @param attendance says that people can come online; null when at a place only
 * @param onlineLink for a reader who comes
 * @param linkFrom the partner who gives the link, since nobody reserves here
 * @param photographs null when nothing is said of them
 * @param noQuestions free, no ID asked, any name: its organizers confirm it
 */
public record EventSummary(
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
        Transit.@Nullable Told transit,
        @Nullable String attendance,
        @Nullable JoiningLink onlineLink,
        @Nullable PartnerOrigin linkFrom,
        MixedLine languages,
        List<String> access,
        boolean noQuestions,
        @Nullable String photographs) {

    public static EventSummary of(Words words, EventView event) {
        var wording = new EventWording(words);
        var planned = new WhenAndWhere(words);
        var own = event.wordsIn(words.language());
        var place = event.place();
        return new EventSummary(
                nyc.icefree.links.Links.event(words.language(), event.slug()),
                own.title(),
                own.language().equals(words.language()) ? null : own.language().tag(),
                event.kind(),
                words.of(event.kind()),
                words.begin(planned.date(event.slot())),
                planned.time(event.slot()),
                words.zone(event.slot().zone()),
                event.slot().startsAt().toString(),
                planned.place(place),
                place.address(),
                place.addressHidden() && event.takesPlace() ? addressNote(words, event) : null,
                place.transit() == null
                        ? null
                        : place.transit().in(words.language()).orElse(null),
                event.attendance() == Attendance.IN_PERSON ? null : attendance(words, event),
                event.onlineLink() == null ? null : JoiningLink.of(event.onlineLink()),
                linkFrom(event),
                wording.languages(event),
                wording.access(event.access()),
                event.accessibility().noQuestions(),
                event.accessibility().toldOfPhotographs(words::of).orElse(null));
    }

    private static String attendance(Words words, EventView event) {
        if (!event.takesPlace()) {
            return words.of(event.attendance());
        }
        return words.get("site.event.attendance."
                + event.attendance().name().toLowerCase(java.util.Locale.ROOT)
                + (event.onlineLink() != null ? ".here" : linkFrom(event) != null ? ".host" : ""));
    }

    private static @Nullable PartnerOrigin linkFrom(EventView event) {
        boolean byHost = event.attendance() != Attendance.IN_PERSON && event.takesPlace() && !event.takesRsvps();
        return byHost && event.onlineLink() == null
                ? event.origins().stream().findFirst().orElse(null)
                : null;
    }

    private static String addressNote(Words words, EventView event) {
        var opens = event.addressFrom();
        if (opens != null) {
            return words.get(
                    "site.event.address-opens",
                    "moment",
                    words.moment(opens, event.slot().zone()));
        }
        return words.get(
                "site.event.address-hidden." + event.addressVisibility().name().toLowerCase(java.util.Locale.ROOT));
    }
}
