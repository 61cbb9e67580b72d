package nyc.icefree.messages.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import nyc.icefree.As;
import nyc.icefree.rsvp.answers.RsvpState;
import org.junit.jupiter.api.Test;

/** What a question whether one still comes holds on to, and what it leaves alone. */
abstract class StillAskedContract extends UnconfirmedGround {
    @Test
    void who_was_asked_about_another_hour_of_the_same_day_is_asked_no_more() {
        var event = event(9);
        var party = reserve(event, 1, address());
        asked(event);
        var by = confirm(event).by();
        change(
                event,
                draft -> draft.with(draft.when()
                        .from(Objects.requireNonNull(draft.when().start()).plusHours(1))));
        assertEquals(by, confirm(event).by());
        assertNull(now(party).confirmBy());
        assertEquals(
                0,
                As.staff(team.organizer(), () -> desk.counts(event))
                        .unconfirmed()
                        .people());
        assertEquals(0, released(event));
        assertEquals(RsvpState.GOING, state(party));
    }
}
