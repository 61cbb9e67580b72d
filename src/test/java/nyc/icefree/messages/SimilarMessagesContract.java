package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Reach;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.text.Language;
import nyc.icefree.wording.WhenAndWhere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads that an event is off reads where else they could go; and what changes at the last moment can be verified. */
abstract class SimilarMessagesContract extends MailStage {
    @AppTest
    static class OnH2Test extends SimilarMessagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SimilarMessagesContract {}

    /** Spoken at no event of any other test. */
    private static final Language RARE = new Language("wo");

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    Events events;

    private Given.Team team;

    @BeforeEach
    void a_team() {
        team = given.team();
    }

    @Test
    void a_cancelled_event_names_up_to_three_others_that_have_room_for_all_and_can_be_found() {
        var off = published("Off", 3, 9);
        var party = reserve(off, 2);
        String mark = UUID.randomUUID().toString().substring(0, 8);
        published("Small " + mark, 4, 1);
        given.published(
                team,
                Drafts.from(session("Hidden " + mark, 5)).reach(Reach.BY_LINK).draft());
        for (int day = 6; day < 10; day++) {
            published("Room " + day + " " + mark, day, 9);
        }
        As.staff(team.organizer(), () -> planning.cancel(off, "Rain"));
        String text = write(MessageReason.Rsvp.EVENT_CANCELLED, party, off, clock.instant());
        assertTrue(text.contains("There is room at this moment"), text);
        assertEquals(3, text.split("/en/events/", -1).length - 1, text);
        assertFalse(text.contains("Small " + mark), "it has a place for one, and they are two");
        assertFalse(text.contains("Hidden " + mark), "it is for whoever has its link");
    }

    @Test
    void where_several_dates_are_cancelled_none_of_them_stands_among_the_others_that_have_room() {
        var off = List.of(published("Off", 3, 9), published("Off", 4, 9));
        for (int day = 6; day < 8; day++) {
            published("Room " + day, day, 9);
        }
        var parties = off.stream().map(event -> reserve(event, 2)).toList();
        As.staff(team.organizer(), () -> off.forEach(event -> planning.cancel(event, "Rain")));
        var messages = IntStream.range(0, off.size())
                .mapToObj(n -> message(MessageReason.Rsvp.EVENT_CANCELLED, parties.get(n), off.get(n), clock.instant()))
                .toList();
        String text = letters.join(
                        messages.stream()
                                .map(message -> composed(message, clock.instant()))
                                .toList(),
                        messages)
                .text();
        var words = new WhenAndWhere(texts.in(Language.ENGLISH));
        int rooms = text.indexOf("There is room at this moment");
        for (EventId event : off) {
            int date = text.indexOf(words.when(events.slotOf(event).orElseThrow()));
            assertTrue(date >= 0 && date < rooms, text);
        }
        assertTrue(text.indexOf("/en/events/") > rooms, text);
        assertEquals(rooms, text.lastIndexOf("There is room at this moment"), text);
    }

    @Test
    void what_changes_within_a_day_of_the_start_says_how_to_make_sure_of_it() {
        var event = published("Rights", 3, 9);
        var party = reserve(event, 2);
        Instant start = events.slotOf(event).orElseThrow().startsAt();
        String early = write(
                MessageReason.Rsvp.EVENT_CHANGED,
                party,
                event,
                start.minus(Duration.ofHours(24)).minusMillis(1));
        assertFalse(early.contains("This is not what we wrote"), early);
        String late = write(MessageReason.Rsvp.EVENT_CHANGED, party, event, start.minus(Duration.ofHours(24)));
        assertTrue(late.contains("This is not what we wrote to you before"), late);
        assertTrue(late.contains("Type " + links.host() + " into your browser yourself"), late);
        String address = write(MessageReason.Rsvp.EVENT_ADDRESS, party, event, start.minus(Duration.ofHours(2)));
        assertFalse(address.contains("This is not what we wrote"), address);
    }

    @Test
    void what_is_on_no_public_list_is_not_to_be_looked_for_there() {
        var event = given.published(
                team, Drafts.from(session("Rights", 3)).reach(Reach.BY_LINK).draft());
        var party = reserve(event, 2);
        Instant start = events.slotOf(event).orElseThrow().startsAt();
        String late = write(MessageReason.Rsvp.EVENT_CHANGED, party, event, start.minus(Duration.ofHours(2)));
        assertFalse(late.contains("look for this date there"), late);
        assertTrue(late.contains("the link to this date that somebody gave you before"), late);
    }

    @Test
    void what_to_bring_is_read_in_another_language_where_it_stands_in_that_alone() {
        var spanish = new EventWords(Language.SPANISH, "Derechos", "Venga.", "Traiga una pluma.", true);
        var english = new EventWords(Language.ENGLISH, "Rights", "Come.", "", false);
        var event = given.published(
                team,
                Drafts.from(session("Rights", 3))
                        .words(List.of(spanish, english))
                        .draft());
        var party = reserve(event, 2);
        Instant now = clock.instant();
        var letter = composed(message(MessageReason.Rsvp.RSVP_CONFIRMATION, party, event, now), now);
        assertTrue(letter.html().contains("<blockquote lang=\"es\" dir=\"ltr\">Traiga una pluma."), letter.html());
        assertTrue(letter.text().contains("> Rights"), letter.text());
        assertEquals(
                "Traiga una pluma.",
                events.view(event, Audience.COMING)
                        .orElseThrow()
                        .instructedIn(Language.ENGLISH)
                        .instructions());
    }

    private EventId published(String title, int inDays, int capacity) {
        return given.published(
                team, Drafts.from(session(title, inDays)).capacity(capacity).draft());
    }

    private EventDraft session(String title, int inDays) {
        return Drafts.from(given.session(title, inDays)).spoken(RARE).draft();
    }

    private RsvpId reserve(EventId event, int people) {
        return given.comes(event, Given.party("Rosa", people, Given.email())).rsvp();
    }

    private String write(MessageReason reason, RsvpId party, EventId event, Instant now) {
        return composed(message(reason, party, event, now), now).text();
    }

    private Letter composed(QueuedMessage message, Instant now) {
        return assertInstanceOf(LetterResult.Ready.class, letters.compose(message, LetterReader.RECIPIENT, now))
                .letter();
    }

    private static QueuedMessage message(MessageReason reason, RsvpId party, EventId event, Instant now) {
        return new QueuedMessage(
                UUID.randomUUID(),
                reason,
                Recipient.of(party),
                event.value(),
                1,
                event,
                MessageState.QUEUED,
                null,
                0,
                0,
                now,
                now,
                null,
                null);
    }
}
