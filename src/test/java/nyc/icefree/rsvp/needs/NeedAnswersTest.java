package nyc.icefree.rsvp.needs;

import static nyc.icefree.rsvp.needs.NeedAnswer.ARRANGED;
import static nyc.icefree.rsvp.needs.NeedAnswer.NOT_POSSIBLE;
import static nyc.icefree.rsvp.needs.NeedAnswer.OPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

class NeedAnswersTest {
    private static final NeedTopic WOLOF = NeedTopic.into(new Language("wo"));
    private static final NeedTopic CARE = NeedTopic.of(NeedKind.CHILDCARE);
    private static final NeedTopic SEAT = NeedTopic.of(NeedKind.SEAT);
    private static final NeedTopic NOTE = NeedTopic.of(NeedKind.NOTE);
    private static final Needs NEEDS = needs(2, "front row");

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
    void what_a_party_changes_is_open_again_and_the_rest_stays_answered() {
        var all = new NeedAnswers(Map.of(WOLOF, ARRANGED, CARE, ARRANGED, SEAT, NOT_POSSIBLE, NOTE, ARRANGED));
        assertEquals(all, all.after(NEEDS, needs(2, "front row")));
        assertEquals(
                Map.of(WOLOF, ARRANGED, SEAT, NOT_POSSIBLE, NOTE, ARRANGED),
                all.after(NEEDS, needs(3, "front row")).said());
        assertEquals(
                Map.of(WOLOF, ARRANGED, CARE, ARRANGED, SEAT, NOT_POSSIBLE),
                all.after(NEEDS, needs(2, "by the door")).said());
        assertEquals(NeedAnswers.NONE, all.after(NEEDS, Needs.NONE));
        var korean = new Needs(new Language("ko"), NEEDS.wanted(), NEEDS.care(), NEEDS.note());
        assertEquals(OPEN, all.after(NEEDS, korean).to(WOLOF));
        assertEquals(OPEN, all.after(NEEDS, korean).to(NeedTopic.into(new Language("ko"))));
        assertEquals(OPEN, all.after(NEEDS, korean).after(korean, NEEDS).to(WOLOF), "not answered by the way back");
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
