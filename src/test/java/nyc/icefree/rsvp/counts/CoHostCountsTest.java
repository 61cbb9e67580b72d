package nyc.icefree.rsvp.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.counts.RsvpCounts.Tally;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.text.EnglishWords;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

class CoHostCountsTest {
    private static final Language WOLOF = new Language("wo");
    private static final Language FRENCH = new Language("fr");
    private static final List<Language> ALL = List.of(Language.ENGLISH, WOLOF, FRENCH);

    /** More than the fewest by enough that numbers can stand for one another. */
    private static final int MOST = 7;

    private final CountsInWords words = new CountsInWords(EnglishWords.words());

    @Test
    void a_number_below_three_cannot_be_worked_out_from_all_that_is_said() {
        var shown = tables().stream().collect(Collectors.groupingBy(CoHostCountsTest::said));
        shown.forEach((said, tables) -> tables.forEach(table -> ALL.forEach(language -> {
            int hidden = table.getOrDefault(language, 0);
            if (hidden == 1 || hidden == 2) {
                assertTrue(
                        tables.stream().anyMatch(other -> other.getOrDefault(language, 0) != hidden),
                        "by «" + said + "» there are just " + hidden + " in " + language);
            }
        })));
    }

    @Test
    void what_hides_a_small_number_is_hidden_itself_and_no_more_than_that() {
        var counts = CoHostCounts.of(counts(Map.of(Language.ENGLISH, 8, WOLOF, 1, FRENCH, 4)));
        assertEquals(
                Map.of(Language.ENGLISH, OptionalInt.of(8), WOLOF, OptionalInt.empty(), FRENCH, OptionalInt.empty()),
                counts.languages());
        var two = CoHostCounts.of(counts(Map.of(Language.ENGLISH, 8, WOLOF, 1, FRENCH, 2)));
        assertEquals(OptionalInt.of(8), two.languages().get(Language.ENGLISH));
    }

    @Test
    void where_nobody_is_few_all_is_said() {
        var counts = CoHostCounts.of(counts(Map.of(Language.ENGLISH, 3, WOLOF, 3)));
        assertEquals(Map.of(Language.ENGLISH, OptionalInt.of(3), WOLOF, OptionalInt.of(3)), counts.languages());
        assertEquals(OptionalInt.of(3), counts.needs().get(NeedTopic.into(WOLOF)));
    }

    @Test
    void interpretation_does_not_say_what_the_languages_hide() {
        var counts = CoHostCounts.of(counts(Map.of(Language.ENGLISH, 8, WOLOF, 1, FRENCH, 4)));
        assertEquals(OptionalInt.empty(), counts.needs().get(NeedTopic.into(WOLOF)));
        assertEquals(OptionalInt.empty(), counts.needs().get(NeedTopic.into(FRENCH)));
    }

    @Test
    void of_a_single_party_only_its_size_is_said() {
        var one = counts(Map.of(WOLOF, 1));
        assertEquals(new CoHostCounts(1, 1, Map.of(), Map.of()), CoHostCounts.of(one));
        assertEquals(CoHostCounts.NONE, CoHostCounts.of(RsvpCounts.NONE));
    }

    private static List<Map<Language, Integer>> tables() {
        var all = new ArrayList<Map<Language, Integer>>();
        for (int english = 0; english <= MOST; english++) {
            for (int wolof = 0; wolof <= MOST; wolof++) {
                for (int french = 0; french <= MOST; french++) {
                    all.add(Map.of(Language.ENGLISH, english, WOLOF, wolof, FRENCH, french));
                }
            }
        }
        return all;
    }

    private static String said(Map<Language, Integer> table) {
        return new CountsInWords(EnglishWords.words()).line(CoHostCounts.of(counts(table)));
    }

    /** Each comes alone; who speaks no language that the app reads asks for interpretation. */
    private static RsvpCounts counts(Map<Language, Integer> table) {
        var languages = new HashMap<Language, Tally>();
        var needs = new TreeMap<NeedTopic, NeedCount>();
        table.forEach((language, people) -> {
            if (people > 0) {
                languages.put(language, new Tally(people, people));
                if (!language.equals(Language.ENGLISH)) {
                    needs.put(NeedTopic.into(language), new NeedCount(new Tally(people, people), Map.of(), Map.of()));
                }
            }
        });
        int people = table.values().stream().mapToInt(Integer::intValue).sum();
        var going = people == 0 ? Map.<RsvpState, Tally>of() : Map.of(RsvpState.GOING, new Tally(people, people));
        return new RsvpCounts(null, people, 0, going, Tally.ZERO, languages, needs, 0, false);
    }

    @Test
    void one_line_says_it_all() {
        var states = new EnumMap<RsvpState, Tally>(RsvpState.class);
        Stream.of(RsvpState.values()).forEach(state -> states.put(state, new Tally(1, 2)));
        var languages = Map.of(Language.ENGLISH, new Tally(1, 1), Language.SPANISH, new Tally(1, 3));
        assertEquals(
                "1 party with 2 people comes. 2 people were there. 2 people did not come. 1 of them is a child."
                        + " They speak English (1), Spanish (3). 2 people may come. 2 people wait."
                        + " 2 people are offered spots. 2 people ask for spots."
                        + " The answers of 2 people are held until you look. 4 needs are open.",
                words.line(new RsvpCounts(9, 4, 0, states, new Tally(1, 1), languages, Map.of(), 4, false)));
    }

    @Test
    void who_cancelled_or_was_refused_is_nobody() {
        assertEquals("Nobody has reserved a spot yet.", words.line(RsvpCounts.NONE));
        assertEquals("Nobody has reserved a spot yet.", words.line(only(RsvpState.CANCELLED)));
        assertEquals("Nobody has reserved a spot yet.", words.line(only(RsvpState.REFUSED)));
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
        assertEquals("Nobody has reserved a spot yet.", words.line(CoHostCounts.NONE));
    }
}
