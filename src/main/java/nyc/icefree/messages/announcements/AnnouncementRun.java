package nyc.icefree.messages.announcements;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import nyc.icefree.messages.announcements.AnnouncementTable.Said;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxBulk;
import nyc.icefree.messages.outbox.OutboxRun;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.spots.RsvpContacts;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AnnouncementRun {
    private final OutboxRun runs;
    private final AnnouncementTable table;
    private final AnnouncementStops stops;
    private final RsvpContacts contacts;
    private final AnnouncedHelpers helpers;

    AnnouncementRun(
            OutboxRun runs,
            AnnouncementTable table,
            AnnouncementStops stops,
            RsvpContacts contacts,
            AnnouncedHelpers helpers) {
        this.runs = runs;
        this.table = table;
        this.stops = stops;
        this.contacts = contacts;
        this.helpers = helpers;
    }

    /** When two nodes begin it at once, one fails and finds it begun the next time. False when it was taken back meanwhile. */
    @Transactional
    public boolean begin(Announcement announcement, Said said, Instant now) {
        boolean goesOut = table.become(announcement, AnnouncementState.WAITING, AnnouncementState.GOING_OUT)
                || table.find(announcement.id())
                        .filter(found -> found.state() == AnnouncementState.GOING_OUT)
                        .isPresent();
        if (goesOut) {
            runs.begin(of(announcement), now);
        }
        return goesOut;
    }

    /** @return how many were made; empty when nobody is left */
    @Transactional
    public OptionalInt next(Announcement announcement, Said said, Instant now) {
        var made = runs.next(of(announcement), behind -> part(announcement, said, behind), now);
        made.ifPresentOrElse(
                more -> table.made(announcement, more),
                () -> table.become(announcement, AnnouncementState.GOING_OUT, AnnouncementState.OUT));
        return made;
    }

    private static OutboxRun.Of of(Announcement announcement) {
        return new OutboxRun.Of(announcement.event(), MessageReason.ANNOUNCEMENT, announcement.number());
    }

    TimeSlot earlier(Announcement announcement, Said said, TimeSlot event) {
        var shift = said.to().shift();
        return shift == null ? event : Announcement.earlier(event, helpers.shift(announcement.event(), shift));
    }

    private OutboxRun.Part part(Announcement announcement, Said said, @Nullable UUID behind) {
        var event = announcement.event();
        if (said.to().shift() != null) {
            // a shift has fewer seats than a part
            var all = behind != null
                    ? List.<AnnouncedHelpers.ToldVolunteer>of()
                    : helpers.of(event, said.to().shift());
            return part(
                    announcement,
                    all.stream()
                            .filter(AnnouncedHelpers.ToldVolunteer::reachable)
                            .map(helper -> Recipient.of(helper.person()))
                            .toList(),
                    all.isEmpty() ? null : all.getLast().person().value());
        }
        var some = contacts.chosen(
                event,
                said.to().states(),
                said.to().need(),
                behind == null ? null : new RsvpId(behind),
                OutboxRun.PART);
        return part(
                announcement,
                some.reachable().stream().map(Recipient::of).toList(),
                some.last() == null ? null : some.last().value());
    }

    private OutboxRun.Part part(Announcement announcement, List<Recipient> all, @Nullable UUID last) {
        var stopped = stops.stopped(
                announcement.event(), all.stream().map(Recipient::id).toList());
        return new OutboxRun.Part(
                all.stream()
                        .filter(one -> !stopped.contains(one.id()))
                        .map(one -> new OutboxBulk.Line(one, announcement.id(), 0, announcement.event()))
                        .toList(),
                last);
    }
}
