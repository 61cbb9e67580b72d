package nyc.icefree.messages;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.events.EventRights;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.announcements.Announcement;
import nyc.icefree.messages.announcements.AnnouncementAudience;
import nyc.icefree.messages.announcements.AnnouncementDraft;
import nyc.icefree.messages.announcements.AnnouncementRefused;
import nyc.icefree.messages.announcements.AnnouncementRefused.Reason;
import nyc.icefree.messages.announcements.AnnouncementState;
import nyc.icefree.messages.announcements.AnnouncementTable;
import nyc.icefree.messages.letters.OrganizerAudience;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.StaffRows;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What organizers of an event's host tell its people in their own words. A co-host does so through the host: who answered gave
 * their address to the host alone.
 */
@Service
public class HostAnnouncements {
    private final EventRights rights;
    private final CurrentActor current;
    private final AnnouncementTerms terms;
    private final AnnouncementTable table;
    private final AnnouncementAudience audience;
    private final OutboxRows rows;
    private final StaffRows staff;
    private final OrganizerAudience reviewers;
    private final Audit audit;
    private final Clock clock;

    HostAnnouncements(
            EventRights rights,
            CurrentActor current,
            AnnouncementTerms terms,
            AnnouncementTable table,
            AnnouncementAudience audience,
            OutboxRows rows,
            StaffRows staff,
            OrganizerAudience reviewers,
            Audit audit,
            Clock clock) {
        this.rights = rights;
        this.current = current;
        this.terms = terms;
        this.table = table;
        this.audience = audience;
        this.rows = rows;
        this.staff = staff;
        this.reviewers = reviewers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * It can be taken back for two minutes, and waits for the morning where it would wake people who can be told then. Of a host
     * that is not trusted, it waits for an administrator.
     *
     * @throws AnnouncementRefused with every reason
     */
    @StaffMay
    @Transactional
    public void announce(EventId event, AnnouncementDraft draft) {
        mustBeHosts(event);
        rows.takeTurn(event.value()); // two who press at once are counted one after the other
        Instant now = clock.instant();
        var problems = new ArrayList<>(draft.problems());
        var known = terms.of(event);
        if (!terms.isOpen(event, now)) {
            problems.add(Reason.EVENT_CLOSED);
        } else if (audience.of(event, draft.to()).told() == 0) {
            problems.add(Reason.NOBODY_REACHED);
        }
        if (terms.tellsHiddenPlace(event, draft)) {
            problems.add(Reason.SHOWS_HIDDEN_ADDRESS);
        }
        if (terms.left(event, now) == 0) {
            problems.add(Reason.TOO_MANY_TODAY);
        }
        if (!problems.isEmpty()) {
            throw new AnnouncementRefused(problems);
        }
        Instant due = now.plus(Announcement.UNDO);
        boolean held = terms.isHeld(event);
        var made = table.add(
                event,
                draft,
                me(),
                held,
                Announcement.quietUntil(
                                draft.urgent(),
                                known.state(),
                                Announcement.earlier(known.slot(), terms.shift(event, draft.to())),
                                due)
                        .orElse(due),
                now);
        if (held) {
            staff.add(
                    MessageReason.Organizer.EVENT_SUBMITTED,
                    reviewers.administrators(),
                    new StaffRows.About(made.id(), 0, event, now), // somebody waits for it now, whenever the event is
                    now);
        }
        note(event, draft.to().shift() == null ? AuditedAct.ANNOUNCED_TO_PARTIES : AuditedAct.ANNOUNCED_TO_VOLUNTEERS);
    }

    /** @return false when it goes out already */
    @StaffMay
    @Transactional
    public boolean takeBack(EventId event, UUID announcement) {
        mustBeHosts(event);
        var found = table.find(announcement)
                .filter(one -> one.event().equals(event))
                .orElseThrow(NotYours::new);
        boolean back = table.become(found, AnnouncementState.WAITING, AnnouncementState.TAKEN_BACK)
                || table.become(found, AnnouncementState.IN_REVIEW, AnnouncementState.TAKEN_BACK);
        if (back) {
            note(event, AuditedAct.ANNOUNCEMENT_TAKEN_BACK);
        }
        return back;
    }

    private void mustBeHosts(EventId event) {
        rights.require(current.get(), Right.RECEIVE, event);
    }

    private PersonId me() {
        return current.get().mustBePerson();
    }

    private void note(EventId event, AuditedAct act) {
        audit.note(
                me().value(),
                act,
                event.value(),
                rights.hostOf(event).orElseThrow(NotYours::new).value());
    }
}
