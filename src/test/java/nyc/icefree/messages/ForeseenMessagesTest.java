package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an event will send is read beforehand as it will be read then. */
@AppTest
class ForeseenMessagesTest extends MailStage {
    @Autowired
    EventMessages messages;

    @Test
    void a_draft_shows_every_reason_in_each_language_and_sends_none() {
        var team = given.team();
        var session = given.session("Know your rights", 9);
        var draft = Drafts.from(session.with(session.rsvps().admittance(Admittance.APPROVED)))
                .shownTo(AddressVisibility.COMING)
                .from(24)
                .draft();
        var event = given.drafted(team, draft);
        shift(team, event, session, false);
        assertFalse(foresee(team, event, Language.ENGLISH).stream()
                .anyMatch(message -> message.reason() == MessageReason.Shift.SHIFT_ALONE_TEAM));
        shift(team, event, session, true);
        for (Language language : Language.READ) {
            var all = foresee(team, event, language);
            assertEquals(
                    names(Stream.of(
                                    MessageReason.Rsvp.values(),
                                    MessageReason.Event.values(),
                                    MessageReason.Shift.values())
                            .flatMap(Stream::of)),
                    names(all.stream().map(ForeseenMessage::reason)));
            all.forEach(message -> {
                assertEquals(language, message.language());
                assertFalse(message.subject().contains("Know your rights"), message.subject());
            });
        }
        assertEquals(0, written(event));
    }

    @Test
    void a_shift_that_cannot_be_handed_back_the_day_before_is_reminded_of_so() {
        var team = given.team();
        var session = given.session("Know your rights", 9);
        var event = given.published(team, session);
        for (int hours : List.of(2, 48)) {
            update("delete from shift where event_id = ?", event.value());
            shift(team, event, session, ShiftTerms.NONE.withHandBackHours(hours));
            var reminder = foresee(team, event, Language.ENGLISH).stream()
                    .filter(message -> message.reason() == MessageReason.Shift.SHIFT_REMINDER)
                    .findFirst()
                    .orElseThrow()
                    .body();
            assertEquals(hours == 48, reminder.contains("You cannot hand it back by yourself"), reminder);
        }
    }

    private void shift(Given.Team team, EventId event, EventDraft session, boolean atLeastTwo) {
        shift(team, event, session, ShiftTerms.NONE.withAtLeastTwo(atLeastTwo));
    }

    private void shift(Given.Team team, EventId event, EventDraft session, ShiftTerms terms) {
        given.planned(
                team,
                Given.shift(event, ShiftRole.MARSHAL, 2, session.when().slot().orElseThrow())
                        .withSignup(SignupMode.ASK)
                        .withTerms(terms));
    }

    @Test
    void what_this_event_never_sends_is_not_in_it() {
        var team = given.team();
        var session = given.session("Know your rights", 9);
        var none = given.drafted(team, session.with(session.rsvps().takesRsvps(false)));
        assertEquals(List.of(), foresee(team, none, Language.ENGLISH));
        var open = given.drafted(
                team,
                session.with(
                        session.rsvps().capacity(null).reminding(Reminders.NONE).withoutThanks(true)));
        assertEquals(
                names(Stream.of(
                        MessageReason.Rsvp.RSVP_CONFIRMATION,
                        MessageReason.Rsvp.RSVP_NEED_ANSWERED,
                        MessageReason.Rsvp.RSVP_CALENDAR,
                        MessageReason.Event.EVENT_CHANGED,
                        MessageReason.Event.EVENT_CANCELLED,
                        MessageReason.Event.EVENT_UNPUBLISHED,
                        MessageReason.Event.EVENT_POSTPONED)),
                names(foresee(team, open, Language.ENGLISH).stream().map(ForeseenMessage::reason)));
    }

    @Test
    void an_address_that_opens_at_night_is_told_in_the_morning() {
        var team = given.team();
        var draft = Drafts.from(given.session("Know your rights", 9))
                .shownTo(AddressVisibility.COMING)
                .from(13) // of 6:30 PM
                .draft();
        var told = foresee(team, given.drafted(team, draft), Language.ENGLISH).stream()
                .filter(message -> message.reason() == MessageReason.Rsvp.EVENT_ADDRESS)
                .findFirst()
                .orElseThrow();
        assertEquals(
                LocalTime.of(8, 0),
                Objects.requireNonNull(told.leavesAt()).atZone(Given.NEW_YORK).toLocalTime());
    }

    @Test
    void each_reads_as_the_letter_that_a_party_gets() {
        var team = given.team();
        var event = given.published(team, given.session("Know your rights", 9));
        var foreseen = foresee(team, event, Language.SPANISH);
        var party = given.comes(event, Given.party("Luz", 2, Given.email(), Language.SPANISH))
                .rsvp();
        var times = ReminderTimes.of(events.slotOf(event).orElseThrow(), Reminders.BOTH);
        for (var reminder : times.all()) {
            var reason = MessageReason.reminder(reminder.part());
            var row = message(reason, Recipient.of(party), event.value(), event, times.number(), reminder.at());
            var sent = letters.compose(row, LetterReader.ONLOOKER, reminder.at());
            assertTrue(sent instanceof LetterResult.Ready, String.valueOf(sent));
            var letter = ((LetterResult.Ready) sent).letter();
            var shown = foreseen.stream()
                    .filter(message -> message.reason() == reason)
                    .findFirst()
                    .orElseThrow();
            assertEquals(letter.body(), shown.body());
            assertEquals(letter.subject(), shown.subject());
            assertEquals(reminder.at(), shown.leavesAt());
            assertEquals(RsvpState.GOING, shown.to());
        }
    }

    @Test
    void thanks_show_the_two_questions_and_are_not_followed_by_the_event_itself() {
        var team = given.team();
        var event = given.published(team, given.session("Know your rights", 9));
        given.published(team, given.session("What comes after it", 12));
        var thanks = foresee(team, event, Language.ENGLISH).stream()
                .filter(message -> message.reason() == MessageReason.Rsvp.RSVP_THANKS)
                .findFirst()
                .orElseThrow()
                .body();
        assertTrue(thanks.contains("/en/after/"), thanks);
        assertTrue(thanks.contains("What comes after it"), thanks);
        assertEquals(2, thanks.split("Know your rights").length, thanks);
    }

    private List<ForeseenMessage> foresee(Given.Team team, EventId event, Language language) {
        return As.staff(team.organizer(), () -> messages.foresee(event, language));
    }

    private static Set<String> names(Stream<MessageReason> reasons) {
        return reasons.map(MessageReason::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private int written(EventId event) {
        return number("select count(*) from outbox where event = ?", event.value());
    }
}
