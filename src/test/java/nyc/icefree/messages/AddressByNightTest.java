package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.When;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.Recipient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The letter that tells an address wakes nobody, if the morning comes before the event. */
@AppTest
class AddressByNightTest extends MailStage {
    private static final MessageReason REASON = MessageReason.Rsvp.EVENT_ADDRESS;

    @Autowired
    Given given;

    @Test
    void by_night_it_waits_for_the_morning() {
        assertEquals(LocalTime.of(8, 0), leavesFrom(LocalTime.of(17, 0), LocalTime.of(7, 59)));
        assertNull(leavesFrom(LocalTime.of(17, 0), LocalTime.of(8, 0)));
        assertNull(leavesFrom(LocalTime.of(7, 30), LocalTime.of(5, 0)), "it begins before the morning");
    }

    /** @return null for at once */
    private @Nullable LocalTime leavesFrom(LocalTime begins, LocalTime now) {
        var draft = given.session("Know your rights", 9);
        var day = draft.when().slot().orElseThrow().startLocal().toLocalDate();
        var event = given.published(
                given.team(),
                Drafts.from(draft.with(When.of(day.atTime(begins), day.atTime(begins.plusHours(1)), Given.NEW_YORK)))
                        .shownTo(AddressVisibility.COMING)
                        .draft());
        var party = given.comes(event, Given.party("Rosa", 1, "rosa@example.org"));
        var to = Recipient.of(party.rsvp());
        rows.add(REASON, List.of(to), event.value(), 1, event, clock.instant().plus(Duration.ofDays(20)));
        var row = rows.of(REASON, to).getFirst();
        rows.drop(row.id(), MessageNote.UNDONE, clock.instant());
        var there = day.atTime(now).atZone(Given.NEW_YORK);
        var letter = letters.compose(row, LetterReader.RECIPIENT, there.toInstant());
        assertTrue(letter instanceof LetterResult.Ready, String.valueOf(letter));
        Instant from = ((LetterResult.Ready) letter).notBefore();
        return from == null ? null : from.atZone(Given.NEW_YORK).toLocalTime();
    }
}
