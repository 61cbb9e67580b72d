package nyc.icefree.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.web.Etags;
import nyc.icefree.web.Links;
import org.springframework.stereotype.Component;

/**
 * What a mail puts into the calendar of one party (RFC 5546 and 6047): that it comes, as it said itself, so that nobody has to
 * answer.
 *
 * <p>Its UID is the party's own, never the event's. Whoever reads a mailbox, or a calendar that a family or a company shares,
 * cannot compare it with our feeds, and does not read our name in it; two parties in one mailbox do not overwrite each other; and whether a date stands by itself,
 * in a series, or the party takes another one instead, the entry stays the same and moves.
 */
@Component
public class CalendarInvitation {
    private static final Set<String> OF_ONE_MAIL = Set.of("DTSTAMP", "SEQUENCE", "ATTENDEE");
    private static final String PLAIN_IN_ADDRESSES = "!$*+-./=@_~";

    private final Texts texts;
    private final Links links;

    CalendarInvitation(Texts texts, Links links) {
        this.texts = texts;
        this.links = links;
    }

    /** What becomes of the entry: it is there, in whatever new state, or it is off. The names are those of iTIP. */
    public enum Method {
        REQUEST,
        CANCEL
    }

    /**
     * What the entry says.
     *
     * @param organizer the campaign's address when the entry first came: programs take changes only from whom it came from
     * @param event as the party may see it
     * @param named with title, place and page; else that something is reserved, and when
     */
    public record Entry(Method method, UUID uid, String organizer, EventView event, boolean named, Language reader) {}

    /**
     * Of one mail.
     *
     * @param writtenAt whole seconds
     * @param address of the party, to which the mail goes
     */
    public record Mailed(int sequence, Instant writtenAt, String address) {}

    /** Equal for entries that say the same, whoever has them and however often they are told; without any address. */
    public String said(Entry entry) {
        String words = Arrays.stream(component(entry, new Mailed(0, Instant.EPOCH, "nobody@example.org"))
                        .split("\r\n"))
                .filter(line -> !OF_ONE_MAIL.contains(line.split("[:;]", 2)[0]))
                .collect(Collectors.joining("\n"));
        return Etags.hash(words.getBytes(StandardCharsets.UTF_8));
    }

    /** @return UTF-8, lines folded and ended as RFC 5545 wants them */
    public byte[] written(Entry entry, Mailed mailed) {
        return CalendarObject.mailed(
                entry.method().name(), entry.event().slot().zone(), OctetFolding.fold(component(entry, mailed)));
    }

    private String component(Entry entry, Mailed mailed) {
        Words words = texts.in(entry.reader());
        EventView event = entry.event();
        VEvent component =
                EventComponent.started(entry.uid().toString(), event.slot(), mailed.sequence(), mailed.writtenAt());
        if (entry.named()) {
            var text = new EventText(words);
            String page = links.absolute(Links.event(entry.reader(), event.slug()));
            component.add(new Summary(text.summary(event)));
            component.add(new Description(page));
            EventComponent.addLocation(component, text.location(event));
            component.add(new Url(URI.create(page)));
        } else {
            component.add(new Summary(words.get("calendar.reserved")));
        }
        // the name of the sender that the mail bears, which tells a shared calendar as little as a locked screen
        EventComponent.addOrganizer(component, new Sender(words.get("mail.from"), entry.organizer()));
        component.add(new Attendee(
                new ParameterList(List.of(CuType.INDIVIDUAL, Role.REQ_PARTICIPANT, PartStat.ACCEPTED, Rsvp.FALSE)),
                URI.create("mailto:" + escaped(mailed.address()))));
        boolean on = entry.method() == Method.REQUEST;
        component.add(on ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        component.add(on && !event.slot().isWholeDays() ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
        component.add(ImmutableClazz.PRIVATE);
        return component.toString();
    }

    /** As RFC 6068 wants it. */
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
