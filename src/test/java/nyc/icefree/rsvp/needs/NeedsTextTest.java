package nyc.icefree.rsvp.needs;

import static nyc.icefree.rsvp.needs.NeedAnswer.ARRANGED;
import static nyc.icefree.rsvp.needs.NeedAnswer.NOT_POSSIBLE;
import static nyc.icefree.rsvp.needs.NeedAnswer.OPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** What was sealed once must be readable for as long as it is kept. */
class NeedsTextTest {
    private static final OrganizationId ONE =
            new OrganizationId(UUID.fromString("0b6f2f36-6c5e-4a53-9d8b-5c0a2f1f7a10"));
    private static final OrganizationId OTHER =
            new OrganizationId(UUID.fromString("f3a4d1c2-9b8e-4c7d-8a6f-1e2d3c4b5a69"));
    private static final NeedTopic WOLOF = NeedTopic.into(new Language("wo"));
    private static final NeedTopic CARE = NeedTopic.of(NeedKind.CHILDCARE);
    private static final NeedTopic SEAT = NeedTopic.of(NeedKind.SEAT);
    private static final NeedTopic NOTE = NeedTopic.of(NeedKind.NOTE);
    private static final Needs NEEDS = needs(2, "front row");

    @Test
    void needs_survive_being_written_and_read() {
        var needs = new Needs(
                new Language("bn"),
                Set.of(Need.SEAT),
                new Childcare(Map.of(AgeBand.UNDER_3, 1, AgeBand.FROM_12, 2)),
                "two | three\nlines, ~ and more");
        for (var text : List.of(
                new NeedsText(Language.SPANISH, 3, needs, Set.of()),
                new NeedsText(Language.SPANISH, 0, needs, Set.of(ONE, OTHER)),
                new NeedsText(Language.ENGLISH, null, Needs.NONE, Set.of(ONE)),
                new NeedsText(Language.ENGLISH, null, Needs.NONE, Set.of()))) {
            assertEquals(text, NeedsText.read(text.write()));
        }
    }

    @Test
    void it_is_written_as_it_was_when_children_came_in() {
        var needs = new Needs(
                new Language("bn"),
                Set.of(Need.SEAT),
                new Childcare(Map.of(AgeBand.UNDER_3, 1, AgeBand.FROM_6_TO_11, 2)),
                "a note");
        assertEquals(
                "2|es|3|bn|CHILDCARE,SEAT|1,0,2,0|0b6f2f36-6c5e-4a53-9d8b-5c0a2f1f7a10|a note",
                new NeedsText(Language.SPANISH, 3, needs, Set.of(ONE)).write());
    }

    @Test
    void a_party_that_became_smaller_has_no_care_for_more_children_than_come() {
        var three = new Childcare(Map.of(AgeBand.UNDER_3, 1, AgeBand.FROM_6_TO_11, 2));
        var family = new NeedsText(Language.SPANISH, 3, new Needs(null, Set.of(Need.SEAT), three, "x"), Set.of(ONE));
        assertEquals(family, family.ofFewer(4), "an adult and all three children");
        var fewer = family.ofFewer(3);
        assertEquals(2, fewer.children());
        assertEquals(new Needs(null, Set.of(Need.SEAT, Need.CHILDCARE), Childcare.NONE, "x"), fewer.needs());
        assertTrue(fewer.needs().caresForUnknown());
        assertEquals(Set.of(ONE), fewer.sharedWith());
        var alone = family.ofFewer(1);
        assertEquals(0, alone.children());
        assertEquals(new Needs(null, Set.of(Need.SEAT), "x"), alone.needs(), "no child, no care");
        assertFalse(alone.needs().caresForUnknown());
        var before = new NeedsText(Language.ENGLISH, null, new Needs(null, Set.of(Need.CHILDCARE), ""), Set.of());
        assertEquals(before, before.ofFewer(2), "nobody was asked");
        assertEquals(Needs.NONE, before.ofFewer(1).needs());
    }

    @Test
    void a_party_of_before_counts_as_adults() {
        assertEquals(new PartyPeople(5, null), PartyPeople.of(5, null));
        assertEquals(5, PartyPeople.of(5, null).total());
        assertEquals(new PartyPeople(2, 3), PartyPeople.of(5, 3));
        assertEquals(new PartyPeople(1, 1), PartyPeople.of(2, 3), "one that took two of its five places");
    }

    @Test
    void a_need_is_open_until_somebody_says_otherwise() {
        var answers = NeedAnswers.NONE.with(WOLOF, ARRANGED);
        assertEquals(List.of(WOLOF, CARE, SEAT, NOTE), NEEDS.topics());
        assertEquals(ARRANGED, answers.to(WOLOF));
        assertEquals(OPEN, answers.to(SEAT));
        assertEquals(3, answers.open(NEEDS));
        assertEquals(NeedAnswers.NONE, answers.with(WOLOF, OPEN));
        assertEquals(0, answers.open(Needs.NONE));
    }

    @Test
    void answers_survive_being_written_and_read() {
        var answers = new NeedAnswers(Map.of(WOLOF, ARRANGED, CARE, NOT_POSSIBLE, NOTE, ARRANGED));
        assertEquals("INTERPRETATION:wo=ARRANGED,CHILDCARE=NOT_POSSIBLE,NOTE=ARRANGED", answers.write());
        assertEquals(answers, NeedAnswers.read(answers.write()));
        assertEquals(NeedAnswers.NONE, NeedAnswers.read(NeedAnswers.NONE.write()));
    }

    @Test
    void only_interpretation_is_into_a_language() {
        assertThrows(IllegalArgumentException.class, () -> NeedTopic.of(NeedKind.INTERPRETATION));
        assertThrows(IllegalArgumentException.class, () -> new NeedTopic(NeedKind.SEAT, Language.ENGLISH));
    }

    private static Needs needs(int children, String note) {
        return new Needs(
                new Language("wo"), Set.of(Need.SEAT), new Childcare(Map.of(AgeBand.FROM_3_TO_5, children)), note);
    }
}
