package nyc.icefree.messages;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.approvals.ReviewRefused;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.messages.announcements.Announcement;
import nyc.icefree.messages.announcements.AnnouncementDoubt;
import nyc.icefree.messages.announcements.AnnouncementDraft;
import nyc.icefree.messages.announcements.AnnouncementNote;
import nyc.icefree.messages.announcements.AnnouncementRefused;
import nyc.icefree.messages.announcements.AnnouncementRefused.Reason;
import nyc.icefree.messages.announcements.AnnouncementTable;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators read what hosts that are not trusted want to announce, and decide; nobody decides about their own words. */
@Service
public class AnnouncementReview {
    private final AnnouncementTable table;
    private final AnnouncementTerms terms;
    private final Events events;
    private final EventRights rights;
    private final CurrentActor current;
    private final Audit audit;
    private final Clock clock;

    AnnouncementReview(
            AnnouncementTable table,
            AnnouncementTerms terms,
            Events events,
            EventRights rights,
            CurrentActor current,
            Audit audit,
            Clock clock) {
        this.table = table;
        this.terms = terms;
        this.events = events;
        this.rights = rights;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param doubts that its writer was asked about too */
    public record Waiting(
            EventView event, SaidAnnouncement said, AnnouncementNote note, Set<AnnouncementDoubt> doubts) {}

    /** The oldest first. */
    @AdministratorsMay
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        return table.inReview().stream()
                .filter(one -> !one.writtenBy().equals(me()))
                .flatMap(one -> readable(one))
                .toList();
    }

    private Stream<Waiting> readable(Announcement one) {
        var said = terms.said(one);
        var note = said.note();
        return note == null
                ? Stream.empty()
                : events.view(one.event(), Audience.TEAM).stream()
                        .map(event -> new Waiting(event, said, note, terms.doubts(note)));
    }

    /** @throws AnnouncementRefused when the event has become such that it could not be written now */
    @AdministratorsMay
    @Transactional
    public void send(UUID id) {
        var announcement = find(id);
        var said = table.readable(announcement).orElseThrow(NotYours::new);
        if (!terms.isOpen(announcement.event(), clock.instant())) {
            throw new AnnouncementRefused(Reason.EVENT_CLOSED);
        }
        if (terms.tellsHiddenPlace(
                announcement.event(), new AnnouncementDraft(said.to(), said.note(), announcement.urgent()))) {
            throw new AnnouncementRefused(Reason.SHOWS_HIDDEN_ADDRESS);
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
        audit.note(
                me().value(),
                AuditedAct.EVENT_REVIEWED,
                announcement.event().value(),
                rights.hostOf(announcement.event()).map(OrganizationId::value).orElse(null));
    }

    private Announcement find(UUID id) {
        return table.find(id).orElseThrow(NotYours::new);
    }

    private PersonId me() {
        return current.get().mustBePerson();
    }
}
