package nyc.icefree.site.shiftlines;

import java.util.Objects;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.links.Links;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.signup.OpenShift;
import nyc.icefree.text.Language;
import nyc.icefree.text.MixedLine;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/** @param asks whether organizers answer first */
public record ShiftLine(
        String id,
        String role,
        String time,
        String start,
        String place,
        @Nullable String event,
        @Nullable String eventLang,
        @Nullable String eventPath,
        String organization,
        MixedLine needs,
        String needed,
        boolean asks,
        @Nullable String opens) {

    public static ShiftLine of(Words words, OpenShift open) {
        var wording = new WhenAndWhere(words);
        Language reader = words.language();
        var card = open.shift();
        var event = open.event();
        var own = event == null ? null : event.wordsIn(reader);
        return new ShiftLine(
                card.id().toString(),
                words.of(card.role()),
                wording.time(card.slot()),
                card.slot().startsAt().toString(),
                event == null ? open.organization().name() : wording.area(event.place()),
                own == null ? null : own.title(),
                own == null || own.language().equals(reader)
                        ? null
                        : own.language().tag(),
                event == null ? null : Links.event(reader, event.slug()),
                open.organization().name(),
                ShiftNeeds.of(words, card),
                words.of(open.needed()),
                card.signup() == SignupMode.ASK,
                open.opens() == null ? null : words.get("site.shift.opens", "when", words.soon(open.opens())));
    }

    /** Whether both look the same to a reader. */
    public boolean sameAs(ShiftLine other) {
        return role.equals(other.role)
                && time.equals(other.time)
                && needs.equals(other.needs)
                && needed.equals(other.needed)
                && asks == other.asks
                && Objects.equals(opens, other.opens);
    }
}
