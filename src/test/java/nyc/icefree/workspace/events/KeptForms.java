package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.unfinished.UnfinishedCard;
import nyc.icefree.unfinished.UnfinishedPlans;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.controls.QuestionDialog;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A form of an event, and what is kept of it. */
abstract class KeptForms extends WorkspaceTest {
    @Autowired
    UnfinishedPlans unfinished;

    Given.Team team;

    @BeforeEach
    void an_organizer() {
        team = given.team();
        signIn(team.organizer(), "STAFF");
    }

    List<UnfinishedCard> mine() {
        return As.staff(team.organizer(), () -> unfinished.mine());
    }

    String page() {
        return shown(findInView(Main.class).single());
    }

    String text(String label) {
        return field(TextField.class, label).getValue();
    }

    <T extends Component> T field(Class<T> type, String label) {
        return findInView(type).withCaption(label).single();
    }

    void type(String label, String text) {
        test(field(TextField.class, label)).setValue(text);
    }

    void goOn() {
        arrive("events/new/" + mine().getFirst().id());
    }

    /** In another view, whatever the one before asks. */
    void arrive(String path) {
        UI.getCurrent().navigate(path);
        find(QuestionDialog.class).all().forEach(asking -> pressAnywhere("Leave"));
        assertFalse(find(QuestionDialog.class).exists());
        assertEquals(
                path, UI.getCurrent().getInternals().getActiveViewLocation().getPath());
    }
}
