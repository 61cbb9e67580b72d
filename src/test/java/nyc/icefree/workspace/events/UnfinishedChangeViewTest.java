package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nyc.icefree.As;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.announced.EventChanged;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.unfinished.UnfinishedCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** A change of an event that is begun and not saved: offered, gone on with, begun again, and ended by what saves it. */
class UnfinishedChangeViewTest extends KeptForms {
    @Autowired
    EventPlanning planning;

    @Autowired
    ConfigurableApplicationContext context;

    @Test
    void a_change_is_offered_where_the_event_is_changed_and_tells_of_what_was_saved_since() {
        var event = given.drafted(team, given.session("Rights", 9));
        open("events/" + event + "/edit");
        type("Title in English", "Rights at the door");
        roundTrip();
        arrive("events/" + event + "/edit");
        assertEquals("Rights", text("Title in English"));
        assertTrue(page().contains("You began to change this and did not save it"), page());
        arrive("events/" + event + "/edit/kept");
        assertEquals("Rights at the door", text("Title in English"));
        assertFalse(page().contains("It was saved anew"));

        changeElsewhere(event);
        arrive("events/" + event + "/edit/kept");
        assertTrue(page().contains("It was saved anew after you began"), page());
        press("Save draft");
        roundTrip();
        assertEquals("Rights at the door", findInView(H1.class).single().getText());
        assertEquals(List.of(), mine());
    }

    @Test
    void typing_over_an_older_change_is_kept_beside_it() {
        var event = given.drafted(team, given.session("Rights", 9));
        open("events/" + event + "/edit");
        type("Title in English", "Rights at the door");
        roundTrip();
        arrive("events/" + event + "/edit");
        type("Title in English", "Rights at the bus stop");
        roundTrip();
        assertTrue(page().contains("Kept at "), page());
        assertFalse(page().contains("another tab"), page());
        assertEquals(
                List.of("Rights at the bus stop", "Rights at the door"),
                mine().stream().map(UnfinishedCard::title).sorted().toList());
        for (var card : mine()) {
            arrive("events/" + event + "/edit/" + card.id());
            assertEquals(card.title(), text("Title in English"));
        }
        arrive("events/" + event + "/edit");
        assertEquals(2, findInView(Button.class).withText("Discard").all().size());
    }

    /** Whoever hears of the change is in its transaction. */
    @Test
    void a_saved_change_and_the_end_of_what_is_kept_of_it_are_one_transaction() {
        var event = given.published(team, given.session("Rights", 9));
        open("events/" + event + "/edit");
        type("Title in English", "Rights at the door");
        roundTrip();
        assertEquals(1, mine().size());
        var heard = new AtomicReference<List<UnfinishedCard>>();
        ApplicationListener<ApplicationEvent> listener = said -> {
            if (said instanceof PayloadApplicationEvent<?> announced
                    && announced.getPayload() instanceof EventChanged changed
                    && changed.event().equals(event)) {
                heard.set(unfinished.mine());
                throw new IllegalStateException("planned");
            }
        };
        context.addApplicationListener(listener);
        try {
            assertThrows(IllegalStateException.class, () -> press("Save"));
        } finally {
            context.removeApplicationListener(listener);
        }
        assertEquals(List.of(), heard.get());
        assertEquals(1, mine().size(), "neither without the other");
        arrive("events/" + event + "/edit/" + mine().getFirst().id());
        assertEquals("Rights at the door", text("Title in English"));
        press("Save");
        assertEquals(List.of(), mine());
    }

    private void changeElsewhere(EventId event) {
        As.staff(team.organizer(), () -> {
            var plan = planning.plan(event).orElseThrow();
            planning.change(event, plan.version(), given.session("Rights, all of them", 9));
        });
    }
}
