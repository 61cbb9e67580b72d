package nyc.icefree.messages;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.approvals.ReviewRefused;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventRights;
import nyc.icefree.messages.announcements.AnnouncedReach;
import nyc.icefree.messages.announcements.AnnouncedSet;
import nyc.icefree.messages.announcements.Announcement;
import nyc.icefree.messages.announcements.AnnouncementAudience;
import nyc.icefree.messages.announcements.AnnouncementDoubt;
import nyc.icefree.messages.announcements.AnnouncementDraft;
import nyc.icefree.messages.announcements.AnnouncementLetter;
import nyc.icefree.messages.announcements.AnnouncementRefused;
import nyc.icefree.messages.announcements.AnnouncementState;
import nyc.icefree.messages.announcements.AnnouncementTable;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.OrganizerAudience;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.StaffRows;
import nyc.icefree.partners.Right;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.Language;
import nyc.icefree.text.NoteByLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an event's host tell its people something in its own words. A co-host asks the host: who answered gave their address to the host
 * alone. If the host is not trusted, an administrator reads the words first.
 */
@Service
public class AnnouncementDesk {
    private final EventRights rights;
    private final CurrentActor current;
    private final AnnouncementTerms terms;
    private final AnnouncementTable table;
    private final AnnouncementAudience audience;
    private final AnnouncementLetter letters;
    private final OutboxRows rows;
    private final StaffRows staff;
    private final OrganizerAudience reviewers;
    private final Audit audit;
    private final Clock clock;

    AnnouncementDesk(
            EventRights rights,
            CurrentActor current,
            AnnouncementTerms terms,
            AnnouncementTable table,
            AnnouncementAudience audience,
            AnnouncementLetter letters,
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
        this.letters = letters;
        this.rows = rows;
        this.staff = staff;
        this.reviewers = reviewers;
        this.audit = audit;
        this.clock = clock;
    }

    @StaffMay
    @Transactional(readOnly = true)
    public AnnouncementRoom room(EventId event) {
        mustBeHosts(event);
        Instant now = clock.instant();
        return new AnnouncementRoom(terms.isOpen(event, now), terms.left(event, now), terms.isHeld(event));
    }

    /** Noted as a reading of the list, since it names needs. */
    @StaffMay
    @Transactional
    public AnnouncementChoices choices(EventId event) {
        noteReading(event);
        return terms.choices(event);
    }

    @StaffMay
    @Transactional(readOnly = true)
    public List<SaidAnnouncement> list(EventId event) {
        mustBeHosts(event);
        return terms.said(event);
    }

    /** Noted as a reading of the list, since it counts needs. */
    @StaffMay
    @Transactional
    public AnnouncedReach reach(EventId event, AnnouncedSet to) {
        noteReading(event);
        return audience.of(event, to);
    }

    @StaffMay
    @Transactional(readOnly = true)
    public Set<AnnouncementDoubt> warnings(EventId event, NoteByLanguage note) {
        mustBeHosts(event);
        return terms.doubts(note);
    }

    /**
     * One letter for each audience that reads the event differently.
     *
     * @throws Refused where there are no words, or too many
     */
    @StaffMay
    @Transactional(readOnly = true)
    public SequencedMap<Audience, ShownMessage> preview(EventId event, AnnouncementDraft draft, Language reader) {
        var all = new LinkedHashMap<Audience, ShownMessage>();
        for (var as : draft.to().audiences()) {
            var letter = letter(event, draft, as, reader);
            var shown = new ShownMessage(letter.language(), letter.subject(), letter.text());
            if (!all.containsValue(shown)) {
                all.put(as, shown);
            }
        }
        return all;
    }

    private Letter letter(EventId event, AnnouncementDraft draft, Audience as, Language reader) {
        mustBeHosts(event);
        if (!draft.problems().isEmpty()) {
            throw new Refused(draft.problems());
        }
        return letters.preview(event, draft, as, reader).orElseThrow(NotYours::new);
    }

    /**
     * It can be taken back for two minutes, and waits for a morning.
     *
     * @throws Refused with every reason
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
            problems.add(AnnouncementRefused.EVENT_CLOSED);
        } else if (audience.of(event, draft.to()).told() == 0) {
            problems.add(AnnouncementRefused.NOBODY_REACHED);
        }
        if (terms.tellsHiddenPlace(event, draft)) {
            problems.add(AnnouncementRefused.SHOWS_HIDDEN_ADDRESS);
        }
        if (terms.left(event, now) == 0) {
            problems.add(AnnouncementRefused.TOO_MANY_TODAY);
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
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
            tell(MessageReason.EVENT_SUBMITTED, reviewers.administrators(), made);
        }
        note(event, draft.to().shift() == null ? AuditedAct.ANNOUNCED_TO_PARTIES : AuditedAct.ANNOUNCED_TO_VOLUNTEERS);
    }

    /** @return false when it goes out already */
    @StaffMay
    @Transactional
    public boolean takeBack(EventId event, UUID announcement) {
        mustBeHosts(event);
        var found = find(announcement);
        if (!found.event().equals(event)) {
            throw new NotYours();
        }
        boolean back = table.become(found, AnnouncementState.WAITING, AnnouncementState.TAKEN_BACK)
                || table.become(found, AnnouncementState.IN_REVIEW, AnnouncementState.TAKEN_BACK);
        if (back) {
            note(event, AuditedAct.ANNOUNCEMENT_TAKEN_BACK);
        }
        return back;
    }

    /** The oldest first. Nobody decides about their own words. */
    @AdministratorsMay
    @Transactional(readOnly = true)
    public List<HeldAnnouncement> waiting() {
        return table.inReview().stream()
                .filter(one -> !one.writtenBy().equals(me()))
                .flatMap(one -> terms.held(one).stream())
                .toList();
    }

    /** @throws Refused when the event has become such that it could not be written now */
    @AdministratorsMay
    @Transactional
    public void send(UUID id) {
        var announcement = find(id);
        var said = table.readable(announcement).orElseThrow(NotYours::new);
        if (!terms.isOpen(announcement.event(), clock.instant())) {
            throw new Refused(AnnouncementRefused.EVENT_CLOSED);
        }
        if (terms.tellsHiddenPlace(
                announcement.event(), new AnnouncementDraft(said.to(), said.note(), announcement.urgent()))) {
            throw new Refused(AnnouncementRefused.SHOWS_HIDDEN_ADDRESS);
        }
        decide(announcement, null);
    }

    /** @param reason that its writer reads, 1 to 1,000 characters */
    @AdministratorsMay
    @Transactional
    public void decline(UUID id, String reason) {
        decide(find(id), ReviewRefused.words(reason));
    }

    private void decide(Announcement announcement, @Nullable String declined) {
        if (!table.decide(announcement, me(), declined, clock.instant())) {
            throw new NotYours();
        }
        if (declined != null) {
            tell(MessageReason.EVENT_DECIDED, Set.of(announcement.writtenBy()), announcement);
        }
        note(announcement.event(), AuditedAct.EVENT_REVIEWED);
    }

    private void tell(MessageReason reason, Set<PersonId> people, Announcement announcement) {
        Instant now = clock.instant();
        staff.add(reason, people, new StaffRows.About(announcement.id(), 0, announcement.event(), now), now);
    }

    private Announcement find(UUID id) {
        return table.find(id).orElseThrow(NotYours::new);
    }

    private void mustBeHosts(EventId event) {
        rights.require(current.get(), Right.RECEIVE, event);
    }

    private PersonId me() {
        return current.get().mustBePerson();
    }

    private void noteReading(EventId event) {
        mustBeHosts(event);
        audit.noteReading(me().value(), AuditedAct.RSVPS_READ, event.value(), host(event));
    }

    private void note(EventId event, AuditedAct act) {
        audit.note(me().value(), act, event.value(), host(event));
    }

    private UUID host(EventId event) {
        return rights.hostOf(event).orElseThrow(NotYours::new).value();
    }
}
