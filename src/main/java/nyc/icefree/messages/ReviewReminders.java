package nyc.icefree.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.announcements.AnnouncementTable;
import nyc.icefree.messages.letters.OrganizerAudience;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.StaffRows;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.ProposalDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells again each hour what waits for somebody's word while its event begins within a day. */
@Component
public class ReviewReminders {
    private static final Duration SOON = Duration.ofHours(24);

    private final ProposalDesk proposals;
    private final AnnouncementTable announcements;
    private final Events events;
    private final OrganizerAudience audience;
    private final StaffRows rows;

    ReviewReminders(
            ProposalDesk proposals,
            AnnouncementTable announcements,
            Events events,
            OrganizerAudience audience,
            StaffRows rows) {
        this.proposals = proposals;
        this.announcements = announcements;
        this.events = events;
        this.audience = audience;
        this.rows = rows;
    }

    @Transactional
    public void remind(Instant now) {
        announcements
                .inReview()
                .forEach(one -> remind(
                        MessageReason.Organizer.EVENT_SUBMITTED,
                        audience.administrators(),
                        one.event(),
                        one.id(),
                        one.writtenAt(),
                        now));
        proposals
                .open()
                .forEach(one -> remind(
                        MessageReason.Organizer.CHANGE_PROPOSED,
                        audience.agreeing(one.event(), one.id()),
                        one.event(),
                        one.id(),
                        one.since(),
                        now));
    }

    private void remind(
            MessageReason.Organizer reason, Set<PersonId> to, EventId event, UUID about, Instant since, Instant now) {
        int hours = (int) Duration.between(since, now).toHours();
        boolean soon = events.slotOf(event)
                .filter(slot -> slot.startsAt().isBefore(now.plus(SOON))
                        && slot.startsAt().isAfter(now))
                .isPresent();
        if (soon && hours > 0) {
            rows.add(reason, to, new StaffRows.About(about, hours, event, now), now);
        }
    }
}
