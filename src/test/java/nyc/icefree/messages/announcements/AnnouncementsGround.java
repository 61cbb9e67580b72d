package nyc.icefree.messages.announcements;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.MovableClock;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventRights;
import nyc.icefree.messages.AnnouncementDesk;
import nyc.icefree.messages.MailStage;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.ReservationOutcome;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import nyc.icefree.text.NoteByLanguage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of announcements stand on. */
abstract class AnnouncementsGround extends MailStage {
    static final MessageReason TO_PARTY = MessageReason.ANNOUNCEMENT;

    @Autowired
    EventRights rights;

    @Autowired
    AnnouncementDesk desk;

    @Autowired
    AnnouncementTable table;

    @Autowired
    AnnouncementRun run;

    @Autowired
    AnnouncementStops stops;

    Given.Team team;
    EventId event;

    @BeforeEach
    void an_event_with_room_for_many() {
        team = given.team();
        event = given.published(
                team,
                Drafts.from(given.session("Know your rights", 6))
                        .capacity(5_000)
                        .draft());
    }

    ReservationOutcome reserve(@Nullable String address, Needs needs, Language reader) {
        return given.comes(event, new ReservationForm("Rosa", 1, address, needs, reader, true));
    }

    ReservationOutcome reserve() {
        return reserve(address(), Needs.NONE, Language.ENGLISH);
    }

    static String address() {
        return Given.email();
    }

    static AnnouncementDraft draft(AnnouncedSet to, String english) {
        return new AnnouncementDraft(to, new NoteByLanguage(Map.of("en", english)), false);
    }

    static AnnouncementDraft toComing() {
        return draft(AnnouncedSet.of(AnnouncedKind.COMING), "The door is on the left side.");
    }

    /** The newest of the event. */
    Announcement announce(AnnouncementDraft draft) {
        As.staff(team.organizer(), () -> desk.announce(event, draft));
        return newest();
    }

    Announcement newest() {
        return table.of(event).getFirst();
    }

    int makeAt(Instant now) {
        return new AnnouncementsDue(table, run, events, rights, new MovableClock(now)).make();
    }

    /** Announces it and makes its messages when its time has come. */
    Announcement announced(AnnouncementDraft draft) {
        var said = announce(draft);
        makeAt(said.dueAt());
        return newest();
    }

    List<QueuedMessage> made(ReservationOutcome answer) {
        return rows.of(TO_PARTY, Recipient.of(answer.rsvp()));
    }

    Letter letter(ReservationOutcome answer) {
        return ready(made(answer).getFirst(), newest().dueAt()).letter();
    }
}
