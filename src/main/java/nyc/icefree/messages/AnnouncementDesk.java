package nyc.icefree.messages;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.events.EventRights;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.announcements.AnnouncedReach;
import nyc.icefree.messages.announcements.AnnouncedSet;
import nyc.icefree.messages.announcements.AnnouncementAudience;
import nyc.icefree.messages.announcements.AnnouncementDoubt;
import nyc.icefree.messages.announcements.AnnouncementDraft;
import nyc.icefree.messages.announcements.AnnouncementLetters;
import nyc.icefree.messages.announcements.AnnouncementNote;
import nyc.icefree.messages.announcements.AnnouncementRefused;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an announcement is written: what was said before, whom it would reach, and how it reads. */
@Service
public class AnnouncementDesk {
    private final EventRights rights;
    private final CurrentActor current;
    private final AnnouncementTerms terms;
    private final AnnouncementAudience audience;
    private final AnnouncementLetters letters;
    private final Audit audit;
    private final Clock clock;

    AnnouncementDesk(
            EventRights rights,
            CurrentActor current,
            AnnouncementTerms terms,
            AnnouncementAudience audience,
            AnnouncementLetters letters,
            Audit audit,
            Clock clock) {
        this.audit = audit;
        this.rights = rights;
        this.current = current;
        this.terms = terms;
        this.audience = audience;
        this.letters = letters;
        this.clock = clock;
    }

    @StaffMay
    @Transactional(readOnly = true)
    public AnnouncementRoom room(EventId event) {
        mustBeHosts(event);
        Instant now = clock.instant();
        return new AnnouncementRoom(terms.isOpen(event, now), terms.left(event, now), terms.isHeld(event));
    }

    /** What those who answered need is among it: noted as a reading of their list. */
    @StaffMay
    @Transactional
    public AnnouncementChoices choices(EventId event) {
        noteReading(event);
        return terms.choices(event);
    }

    /** The newest first. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<SaidAnnouncement> list(EventId event) {
        mustBeHosts(event);
        return terms.said(event);
    }

    /** How many need the same is told by it: noted as {@link #choices}. */
    @StaffMay
    @Transactional
    public AnnouncedReach reach(EventId event, AnnouncedSet to) {
        noteReading(event);
        return audience.of(event, to);
    }

    /** What whoever wrote the words may think of again. */
    @StaffMay
    @Transactional(readOnly = true)
    public Set<AnnouncementDoubt> warnings(EventId event, AnnouncementNote note) {
        mustBeHosts(event);
        return terms.doubts(note);
    }

    /**
     * For each as whom those who are meant read of the event; one alone where all read the same.
     *
     * @throws AnnouncementRefused where there are no words, or too many
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
            throw new AnnouncementRefused(draft.problems());
        }
        return letters.preview(event, draft, as, reader).orElseThrow(NotYours::new);
    }

    private void noteReading(EventId event) {
        mustBeHosts(event);
        audit.noteReading(
                current.get().mustBePerson().value(),
                AuditedAct.RSVPS_READ,
                event.value(),
                rights.hostOf(event).orElseThrow(NotYours::new).value());
    }

    private void mustBeHosts(EventId event) {
        rights.require(current.get(), Right.RECEIVE, event);
    }
}
