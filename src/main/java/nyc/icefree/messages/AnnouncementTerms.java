package nyc.icefree.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventTerms;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.Events;
import nyc.icefree.messages.announcements.AnnouncedSet;
import nyc.icefree.messages.announcements.Announcement;
import nyc.icefree.messages.announcements.AnnouncementDoubt;
import nyc.icefree.messages.announcements.AnnouncementDraft;
import nyc.icefree.messages.announcements.AnnouncementTable;
import nyc.icefree.messages.announcements.AnnouncementsDue;
import nyc.icefree.messages.outbox.OutboxCounts;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.questions.QuestionRules;
import nyc.icefree.rsvp.spots.RsvpContacts;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.signup.ShiftRecords;
import nyc.icefree.text.NoteByLanguage;
import org.springframework.stereotype.Component;

/** Whether something can be announced of an event now, to whom, and what was before. */
@Component
record AnnouncementTerms(
        Events events,
        EventRights rights,
        RsvpContacts contacts,
        ShiftRecords shifts,
        AnnouncementTable table,
        OutboxCounts counts,
        PeopleDirectory people,
        QuestionRules questions) {
    static final int A_DAY = 5;

    AnnouncementChoices choices(EventId event) {
        return new AnnouncementChoices(
                contacts.needs(event),
                shifts.ofEvent(event),
                events.view(event, Audience.TEAM).stream()
                        .flatMap(view -> view.words().stream())
                        .map(EventWords::language)
                        .toList());
    }

    boolean isHeld(EventId event) {
        return !rights.hostIsTrusted(event);
    }

    boolean isOpen(EventId event, Instant now) {
        return events.termsOf(event)
                .filter(terms -> AnnouncementsDue.isOpen(terms, now))
                .isPresent();
    }

    /** Whether the words name a hidden address to somebody who may not know it yet. */
    boolean tellsHiddenPlace(EventId event, AnnouncementDraft draft) {
        return draft.note().texts().values().stream().anyMatch(text -> events.tellsHiddenPlace(event, text))
                && events.view(event, draft.to().audiences().getLast())
                        .filter(view -> view.place().addressHidden())
                        .isPresent();
    }

    Set<AnnouncementDoubt> doubts(NoteByLanguage note) {
        var doubts = AnnouncementDoubt.about(note.texts().values());
        if (!questions.asked(note.texts().values()).isEmpty()) {
            doubts.add(AnnouncementDoubt.COLLECTS);
        }
        return doubts;
    }

    /** How many more can be announced within these 24 hours. */
    int left(EventId event, Instant now) {
        return Math.max(0, A_DAY - table.writtenAfter(event, now.minus(Duration.ofHours(24))));
    }

    EventTerms of(EventId event) {
        return events.termsOf(event).orElseThrow(NotYours::new);
    }

    Optional<ShiftCard> shift(EventId event, AnnouncedSet to) {
        return shifts.ofEvent(event).stream()
                .filter(card -> card.id().equals(to.shift()))
                .findFirst();
    }

    List<SaidAnnouncement> said(EventId event) {
        return table.of(event).stream().map(this::said).toList();
    }

    /** Empty for one that cannot be read any more. */
    Optional<HeldAnnouncement> held(Announcement one) {
        var said = said(one);
        return Optional.ofNullable(said.note())
                .flatMap(note -> events.view(one.event(), Audience.TEAM)
                        .map(event -> new HeldAnnouncement(event, said, note, doubts(note))));
    }

    private SaidAnnouncement said(Announcement one) {
        var said = table.readable(one);
        var to = said.map(AnnouncementTable.Said::to).orElse(null);
        return new SaidAnnouncement(
                one.id(),
                people.card(one.writtenBy()).map(PersonCard::name).orElse(null),
                said.map(AnnouncementTable.Said::note).orElse(null),
                to,
                to == null ? null : shift(one.event(), to).orElse(null),
                one.state(),
                one.declined(),
                one.writtenAt(),
                one.dueAt(),
                one.made(),
                counts.sentAbout(one.id()));
    }
}
