package nyc.icefree.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.refusals.FormRefused;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is refused something reads why, where they asked for it, also where nobody thought of it. */
class ActsTest extends WorkspaceTest {
    private static final String OVER = "The event is over.";

    @Autowired
    private ViewerWords words;

    @BeforeEach
    void open() {
        signIn(given.team().organizer(), "STAFF");
        open("");
    }

    @Test
    void a_refusal_that_nobody_catches_is_shown_in_its_words() {
        var button = new Button("Publish", click -> over());
        UI.getCurrent().add(button);
        try {
            button.click();
        } catch (Refused thrown) {
            VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(new ExecutionException(thrown)));
        }
        assertTrue(notices().contains(OVER), notices().toString());
        assertFalse(notices().stream().anyMatch(text -> text.startsWith("Something broke")));
    }

    @Test
    @SuppressWarnings("NullAway") // the event is not looked at
    void a_view_that_cannot_be_opened_says_why() {
        var view = new RefusedView(words);
        int status = view.setErrorParameter(
                null, new ErrorParameter<>(Refused.class, new PlanningRefused(PlanningRefused.Reason.OVER)));
        assertEquals(409, status);
        assertTrue(shown(view).contains(OVER), shown(view));
    }

    @Test
    void where_no_field_is_to_blame_a_notice_says_why() {
        assertEquals(Acts.Outcome.REFUSED, Acts.run(words(), ActsTest::over));
        assertTrue(notices().contains(OVER));
        assertEquals(Acts.Outcome.DONE, Acts.run(words(), () -> {}));
        assertEquals(Acts.Outcome.GONE, Acts.run(words(), () -> {
            throw new NotYours();
        }));
        assertTrue(notices().contains("It is not there any more."));
    }

    @Test
    void the_one_field_says_why_and_keeps_what_was_typed() {
        var field = new TextField();
        field.setValue("typed");
        assertEquals(Acts.Outcome.REFUSED, Acts.at(field, words(), ActsTest::over));
        assertTrue(field.isInvalid());
        assertEquals(OVER, field.getErrorMessage());
        assertEquals("typed", field.getValue());
    }

    @Test
    void each_reason_stands_at_its_field_and_the_rest_in_a_notice() {
        var marked = new ArrayList<RefusalReason>();
        var title = new FieldProblem("title", FormProblem.TITLE_MISSING);
        var venue = new FieldProblem("venue", FormProblem.VENUE_UNKNOWN);
        Acts.marked(words(), (reason, text) -> reason == title && marked.add(reason), () -> {
            throw new FormRefused(List.of(title, venue));
        });
        assertEquals(List.of(title), marked);
        assertTrue(notices().contains(words().why(venue)));
        assertFalse(notices().contains(words().why(title)));
    }

    @Test
    void beside_what_was_typed_it_is_said_that_it_can_be_copied() {
        var said = new ArrayList<String>();
        Acts.said(words(), said::add, () -> {
            throw new ChangedMeanwhile();
        });
        assertEquals(List.of(words().why(ChangedMeanwhile.Reason.COPY_WHAT_YOU_TYPED)), said);
        Acts.run(words(), () -> {
            throw new ChangedMeanwhile();
        });
        assertTrue(notices().contains(words().why(ChangedMeanwhile.Reason.LOOK_AGAIN)));
    }

    private static void over() {
        throw new PlanningRefused(PlanningRefused.Reason.OVER);
    }

    private Words words() {
        return words.get();
    }

    private List<String> notices() {
        return find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getProperty("text"))
                .toList();
    }
}
