package nyc.icefree.messages.announcements;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.rsvp.RsvpMail;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.spots.RsvpContacts;
import nyc.icefree.shifts.ShiftId;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * The people who are told. Sealed like the words: a need beside the rows of who was told would tell who has it.
 *
 * @param need of those who have one; else null
 * @param shift whose volunteers; else null
 */
@NamedInterface("announcements")
public record AnnouncedSet(
        AnnouncedKind kind,
        @Nullable NeedTopic need,
        @Nullable ShiftId shift) {
    public AnnouncedSet {
        if ((kind == AnnouncedKind.NEED) == (need == null) || (kind == AnnouncedKind.SHIFT) == (shift == null)) {
            throw new IllegalArgumentException("a need and a shift are said of those sets alone");
        }
    }

    public static AnnouncedSet of(AnnouncedKind kind) {
        return new AnnouncedSet(kind, null, null);
    }

    public static AnnouncedSet needing(NeedTopic need) {
        return new AnnouncedSet(AnnouncedKind.NEED, need, null);
    }

    public static AnnouncedSet helping(ShiftId shift) {
        return new AnnouncedSet(AnnouncedKind.SHIFT, null, shift);
    }

    /** Empty for volunteers. */
    Set<RsvpState> states() {
        return switch (kind) {
            case COMING -> Set.of(RsvpState.GOING);
            case UNSURE -> Set.of(RsvpState.MAYBE);
            case WAITING -> Set.of(RsvpState.WAITLISTED, RsvpState.OFFERED);
            case EVERYBODY, NEED -> RsvpContacts.TOLD;
            case SHIFT -> Set.of();
        };
    }

    /** Audiences as which its readers see the event; the one that knows least is the last. */
    public List<Audience> audiences() {
        return switch (kind) {
            case COMING -> List.of(Audience.COMING);
            case UNSURE, WAITING -> List.of(Audience.INVITED);
            case EVERYBODY, NEED -> List.of(Audience.COMING, Audience.INVITED);
            case SHIFT -> List.of(Audience.TEAM);
        };
    }

    boolean isMeant(RsvpMail party) {
        return states().contains(party.state())
                && (need == null || party.needs().topics().contains(need));
    }

    String write() {
        return kind + " " + (need != null ? need.write() : shift != null ? shift.value() : "");
    }

    static AnnouncedSet read(String line) {
        var parts = line.split(" ", 2);
        var kind = AnnouncedKind.valueOf(parts[0]);
        return switch (kind) {
            case NEED -> needing(NeedTopic.read(parts[1]));
            case SHIFT -> helping(new ShiftId(UUID.fromString(parts[1])));
            case COMING, UNSURE, WAITING, EVERYBODY -> of(kind);
        };
    }
}
