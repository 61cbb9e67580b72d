package nyc.icefree.site.events;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.rsvp.spots.SpotsLeft;
import nyc.icefree.text.LanguageNames;
import nyc.icefree.text.MixedLine;
import nyc.icefree.text.Words;
import nyc.icefree.venues.AccessFact;
import org.jspecify.annotations.Nullable;

/** Wording of an event's facts besides when and where, the same on every page. */
public record EventWording(Words words) {

    /** "বাংলা · Bengali, English; interpreted into Español". */
    public MixedLine languages(EventView event) {
        return new LanguageNames(words).shortly(event.spoken(), event.interpreted());
    }

    /** "বাংলা · Bengali, English, Español": spoken and interpreted together. */
    public MixedLine understood(EventView event) {
        var all = Stream.concat(event.spoken().stream(), event.interpreted().stream());
        return new LanguageNames(words).inRow(all.distinct().toList());
    }

    public List<String> access(Collection<AccessFact> facts) {
        return facts.stream().sorted().map(words::of).toList();
    }

    /** What somebody who wants to come does; where spots are not counted there is none to reserve. */
    public String act(EventView event, SpotsLeft places) {
        return words.get(
                places == SpotsLeft.FULL
                        ? "word.join-the-waiting-list"
                        : isUnlimited(event) ? "word.i-am-coming" : "word.reserve-a-place");
    }

    public static boolean isUnlimited(EventView event) {
        return event.capacity() == null && event.admittance() == Admittance.EVERYONE;
    }

    /** When RSVPs close or closed; null when none are taken. */
    public @Nullable String close(EventView event, SpotsLeft places, Instant now) {
        return event.takesRsvps()
                ? words.get(
                        !now.isBefore(event.rsvpsCloseAt())
                                ? "site.event.closed"
                                : places == SpotsLeft.FULL ? "site.event.close-full" : "site.event.close",
                        "when",
                        words.soon(event.rsvpsCloseAt().atZone(event.slot().zone())))
                : null;
    }

    public EventListLine.State state(EventView event, SpotsLeft places, boolean over) {
        if (event.state().isOff()) {
            return new EventListLine.State(
                    words.of(event.state()), "state-" + event.state().name().toLowerCase(java.util.Locale.ROOT));
        }
        if (over) {
            return new EventListLine.State(words.get("site.event.over"), "state-closed");
        }
        if (!event.takesRsvps()) {
            return new EventListLine.State(words.get("site.event.just-come"), "state-just-come");
        }
        if (event.admittance() == Admittance.INVITED && (places == SpotsLeft.OPEN || places == SpotsLeft.FEW)) {
            return new EventListLine.State(words.get("site.event.by-invitation"), "state-just-come");
        }
        return new EventListLine.State(
                words.of(places), "state-" + places.name().toLowerCase(java.util.Locale.ROOT));
    }
}
