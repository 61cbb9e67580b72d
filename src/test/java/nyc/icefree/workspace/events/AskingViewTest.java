package nyc.icefree.workspace.events;

import static nyc.icefree.Asking.LUNCH;
import static nyc.icefree.Asking.TALK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import nyc.icefree.As;
import nyc.icefree.Asking;
import nyc.icefree.Given;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.questions.Answer;
import nyc.icefree.questions.Answers;
import nyc.icefree.questions.ForbiddenWords;
import nyc.icefree.questions.Questions;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An event's questions in its form: written, refused, hidden; and the words that administrators forbid. */
class AskingViewTest extends WorkspaceTest {
    private static final String IN_ENGLISH = "Question in English";
    private static final String TURNED_AWAY = "Nobody is turned away";

    @Autowired
    Reservations reservations;

    @Autowired
    ForbiddenWords forbidden;

    private Given.Team team;
    private EventId event;

    @BeforeEach
    void an_event_that_asks() {
        team = given.team();
        event = given.published(team, Asking.in(given.session("Rights", 3), LUNCH, TALK));
        signIn(team.organizer(), "STAFF");
    }

    private void an_event_for_four() {
        team = given.team();
        EventDraft draft = given.session("Counted", 7);
        event = given.published(team, draft.with(draft.rsvps().capacity(4)));
    }

    @Test
    void a_question_is_added_and_one_that_must_not_be_asked_is_refused_beside_it() {
        edit();
        press("Ask a question");
        var fresh = texts().getLast();
        test(fresh).setValue("What is your immigration status?");
        save();
        assertTrue(fresh.isInvalid());
        assertTrue(fresh.getErrorMessage().startsWith("This asks about immigration status"), fresh.getErrorMessage());
        test(fresh).setValue("Who can bring chairs?");
        save();
        assertEquals(3, asked().asked().size());
        assertEquals("Who can bring chairs?", asked().all().getLast().original().text());
    }

    @Test
    void a_question_with_answers_can_only_be_hidden() {
        var form = Given.party("Min", 1);
        var answers = new Answers(Map.of(LUNCH.id(), Answer.choices(List.of(1))));
        As.nobody(() -> given.comes(event, form.answering(answers)));
        edit();
        test(texts().getFirst()).setValue("Which supper would you like?");
        save();
        assertTrue(texts().getFirst().isInvalid());
        assertTrue(
                texts().getFirst().getErrorMessage().startsWith("People have answered this question"),
                texts().getFirst().getErrorMessage());
        test(texts().getFirst()).setValue(LUNCH.original().text());
        test(findInView(Checkbox.class)
                        .withCaption("Do not ask this anymore")
                        .all()
                        .getFirst())
                .click();
        save();
        assertEquals(List.of(TALK), asked().asked());
        edit();
        test(findInView(Button.class).withText("Remove this question").all().getFirst())
                .click();
        save();
        assertEquals(2, asked().all().size(), "what has answers stays");
    }

    @Test
    void administrators_forbid_words_of_their_own() {
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open("settings");
        var all = field(TextArea.class, "Words and phrases");
        test(all).setValue("parole\n\nbail bond\nParole");
        press("Save these words");
        assertEquals("bail bond\nparole", all.getValue());
        test(all).setValue("x".repeat(81));
        press("Save these words");
        assertTrue(all.isInvalid());
        assertEquals(List.of("bail bond", "parole"), forbidden.all());
        test(all).setValue("");
        press("Save these words");
        assertFalse(all.isInvalid());
        assertEquals(List.of(), forbidden.all());
    }

    private void edit() {
        open("events/" + event + "/edit");
    }

    private void save() {
        pressAnywhere("Save");
    }

    private List<TextField> texts() {
        return findInView(TextField.class).withCaption(IN_ENGLISH).all();
    }

    private Questions asked() {
        return As.nobody(() -> reservations.questions(event));
    }

    @Test
    void fewer_places_than_are_taken_turn_nobody_away() {
        an_event_for_four();
        reserve(3);
        var page = open(team.organizer(), "events/" + event + "/edit");
        assertFalse(shown(page).contains(TURNED_AWAY));
        test(field(IntegerField.class, "Spots")).setValue(2);
        assertTrue(shown(page).contains("3 people have spots already, more than 2. " + TURNED_AWAY), shown(page));
        test(field(IntegerField.class, "Spots")).setValue(3);
        assertFalse(shown(page).contains(TURNED_AWAY));
    }

    @Test
    void taking_back_asks_first_where_somebody_has_answered() {
        an_event_for_four();
        reserve(3);
        open(team.organizer(), "events/" + event);
        pressMore("Unpublish");
        String asked = shown(find(Dialog.class).single());
        assertTrue(asked.contains("One party has answered. Its page says that it does not take place."), asked);
        assertTrue(asked.contains("One party gave no address"), asked);
        assertEquals(EventState.PUBLISHED, state());
        pressAnywhere("Unpublish");
        assertEquals(EventState.UNPUBLISHED, state());
    }

    @Test
    void who_postpones_or_cancels_reads_what_becomes_of_the_answers() {
        an_event_for_four();
        reserve(3);
        open(team.organizer(), "events/" + event);
        pressMore("Postpone");
        assertTrue(shown(find(Dialog.class).single()).contains("They keep what they have for the new date"));
        pressAnywhere("Leave it");
        pressMore("Cancel event");
        assertTrue(shown(find(Dialog.class).single()).contains("their page says that it is cancelled"));
    }

    private void reserve(int people) {
        As.nobody(() -> given.comes(event, Given.party("Rosa", people)));
    }

    private EventState state() {
        return events.view(event, Audience.TEAM).orElseThrow().state();
    }
}
