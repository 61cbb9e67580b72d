package nyc.icefree.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import org.springframework.stereotype.Component;

/**
 * Calendar entry that a mail brings to one party, which has accepted already (RFC 5546 and 6047). Its UID is the
 * party's own: nobody who reads a mailbox or shared calendar can compare it with our feeds, and it stays when the date
 * moves.
 */
@Component
public class CalendarInvitation {
    private static final String PLAIN_IN_ADDRESSES = "!$*+-./=@_~";

    private final Texts texts;

    CalendarInvitation(Texts texts) {
        this.texts = texts;
    }

    /** iTIP methods. */
    public enum Method {
        REQUEST,
        CANCEL
    }

    /** @param organizer the campaign's first address in the entry: programs accept changes only from that one */
    public record Entry(Method method, UUID uid, String organizer, TimeSlot slot, Language reader) {}

    /** @param writtenAt whole seconds */
    public record Mailed(int sequence, Instant writtenAt, String address) {}

    /** @return UTF-8, folded and with line ends as RFC 5545 asks */
    public byte[] written(Entry entry, Mailed mailed) {
        return CalendarObject.mailed(
                entry.method().name(), entry.slot().zone(), OctetFolding.fold(component(entry, mailed)));
    }

    private String component(Entry entry, Mailed mailed) {
        Words words = texts.in(entry.reader());
        VEvent component =
                EventComponent.started(entry.uid().toString(), entry.slot(), mailed.sequence(), mailed.writtenAt());
        component.add(new Summary(EventComponent.in(words.language()), words.get("calendar.reserved")));
        // a name that tells the reader of a shared calendar nothing about the event
        EventComponent.addOrganizer(component, new CalendarOrganizer(words.get("mail.from"), entry.organizer()));
        component.add(new Attendee(
                new ParameterList(List.of(CuType.INDIVIDUAL, Role.REQ_PARTICIPANT, PartStat.ACCEPTED, Rsvp.FALSE)),
                URI.create("mailto:" + escaped(mailed.address()))));
        boolean on = entry.method() == Method.REQUEST;
        component.add(on ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        component.add(on && !entry.slot().isWholeDays() ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
        component.add(ImmutableClazz.PRIVATE);
        return component.toString();
    }

    /** Percent-encoded as RFC 6068 asks. */
    private static String escaped(String address) {
        var escaped = new StringBuilder();
        for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (octet & 0xFF);
            boolean plain = sign < 128 && (Character.isLetterOrDigit(sign) || PLAIN_IN_ADDRESSES.indexOf(sign) >= 0);
            escaped.append(plain ? String.valueOf(sign) : "%%%02X".formatted((int) sign));
        }
        return escaped.toString();
    }
}
