package nyc.icefree.workspace.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The box while there is no answer, and when there is one again. */
class PaletteBoxTest extends WorkspaceTest {
    @Autowired
    Texts texts;

    @Test
    void a_search_that_fails_says_so_keeps_what_was_typed_and_can_be_tried_again() {
        signIn(given.team().organizer(), "STAFF");
        open("");
        var fails = new AtomicBoolean(true);
        var asked = new ArrayList<String>();
        var words = texts.in(Language.ENGLISH);
        var shows = new ArrayList<Consumer<List<PaletteGroup>>>();
        var box = new PaletteBox(
                words,
                typed -> {
                    asked.add(typed);
                    if (fails.get()) {
                        throw new IllegalStateException("no database");
                    }
                    shows.forEach(show -> show.accept(List.of(new PaletteGroup("Events", List.of(line())))));
                },
                Runnable::run);
        shows.add(found -> box.show(found, ""));
        UI.getCurrent().getSession().setErrorHandler(fault -> {});
        UI.getCurrent().add(box);
        find(Input.class).last().setValue("lantern");
        roundTrip();
        assertTrue(shown(box).contains("The search did not answer."));
        assertTrue(find(Button.class).withText("Search again").exists());
        assertEquals("lantern", find(Input.class).last().getValue());

        fails.set(false);
        pressAnywhere("Search again");
        roundTrip();
        assertFalse(find(Button.class).withText("Search again").exists());
        assertEquals(1, find(Div.class).withClassName("palette-option").all().size());
        assertEquals("lantern", asked.getLast());
    }

    private static PaletteItem line() {
        return new PaletteItem("Lantern walk", "", () -> {});
    }
}
