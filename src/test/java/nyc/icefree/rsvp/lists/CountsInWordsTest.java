package nyc.icefree.rsvp.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.lists.RsvpCounts.Tally;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.text.EnglishWords;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

class CountsInWordsTest {
    private final CountsInWords words = new CountsInWords(EnglishWords.words());

    @Test
    void one_line_says_it_all() {
        var states = new EnumMap<RsvpState, Tally>(RsvpState.class);
        Stream.of(RsvpState.values()).forEach(state -> states.put(state, new Tally(1, 2)));
        var languages = Map.of(Language.ENGLISH, new Tally(1, 1), Language.SPANISH, new Tally(1, 3));
        assertEquals(
                "1 party with 2 people comes. 2 people were there. 2 people did not come. 1 of them is a child."
                        + " They speak English (1), Spanish (3). 2 people may come. 2 people wait."
                        + " 2 people are offered places. 2 people ask for places."
                        + " The answers of 2 people are held until you look. 4 needs are open.",
                words.line(new RsvpCounts(9, 4, 0, states, new Tally(1, 1), languages, Map.of(), 4, false)));
    }

    @Test
    void who_cancelled_or_was_refused_is_nobody() {
        assertEquals("Nobody has reserved a place yet.", words.line(RsvpCounts.NONE));
        assertEquals("Nobody has reserved a place yet.", words.line(only(RsvpState.CANCELLED)));
        assertEquals("Nobody has reserved a place yet.", words.line(only(RsvpState.REFUSED)));
        assertEquals("1 person waits.", words.line(only(RsvpState.WAITLISTED)));
    }

    private static RsvpCounts only(RsvpState state) {
        return new RsvpCounts(null, 0, 0, Map.of(state, new Tally(1, 1)), Tally.ZERO, Map.of(), Map.of(), 0, false);
    }

    @Test
    void a_co_host_reads_few_as_a_word() {
        assertEquals(
                "2 parties with 8 people come. They speak English (number not shown), Wolof (number not shown)."
                        + " They need: A seat (fewer than 3).",
                words.line(new CoHostCounts(
                        2,
                        8,
                        Map.of(Language.ENGLISH, OptionalInt.empty(), new Language("wo"), OptionalInt.empty()),
                        Map.of(NeedTopic.of(NeedKind.SEAT), OptionalInt.empty()))));
        assertEquals("Nobody has reserved a place yet.", words.line(CoHostCounts.NONE));
    }
}
