package nyc.icefree.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.time.TimeSlot;
import org.springframework.stereotype.Component;

/** One event as an {@code .ics} file for mails and manage pages, written for the audience of the view. */
@Component
public class EventFile {
    public static final String CONTENT_TYPE = "text/calendar; charset=utf-8";
    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private final SeriesPieces pieces;
    private final Campaign campaign;
    private final Texts texts;
    private final Clock clock;

    EventFile(SeriesPieces pieces, Campaign campaign, Texts texts, Clock clock) {
        this.pieces = pieces;
        this.campaign = campaign;
        this.texts = texts;
        this.clock = clock;
    }

    /** @return UTF-8, under the UID that the event has everywhere, so that a later file replaces it */
    public byte[] of(EventView event, Language text) {
        byte[] piece = pieces.single(event, FeedStyle.plain(text), Feeds.sender(campaign.now()));
        return CalendarObject.single(event.slot().zone(), piece).octets();
    }

    /**
     * Appointment that says nothing but when, and rings the evening before and two hours ahead.
     *
     * @param secret of the ticket or shift, which gives the entry a UID that nobody else can compare
     */
    public byte[] reminder(TimeSlot slot, String secret, Language reader) {
        String title = texts.in(reader).get("calendar.appointment");
        String uid =
                UUID.nameUUIDFromBytes(secret.getBytes(StandardCharsets.UTF_8)).toString();
        // no stamp or sequence of the event, by which the public feed would tell which it is
        var entry = EventComponent.started(uid, slot, 0, clock.instant());
        entry.add(new Summary(EventComponent.in(reader), title));
        entry.add(ImmutableClazz.PRIVATE);
        var evening =
                slot.startLocal().toLocalDate().minusDays(1).atTime(EVENING).atZone(slot.zone());
        ring(entry, Duration.between(slot.startsAt(), evening.toInstant()), title);
        if (!slot.isWholeDays()) {
            ring(entry, Duration.ofHours(-2), title);
        }
        return CalendarObject.neutral(slot.zone(), EventComponent.octets(entry));
    }

    private static void ring(VEvent entry, Duration ahead, String title) {
        var alarm = new VAlarm(ahead);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(title));
        entry.add(alarm);
    }

    public String filename(EventView event) {
        return event.slug() + ".ics";
    }
}
