package nyc.icefree.workspace;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import java.util.function.BooleanSupplier;
import nyc.icefree.HeldActs;
import nyc.icefree.people.PersonId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;

/** What tests share of acts that go on beside their page. */
public abstract class LongActsGround extends WorkspaceTest {
    @AfterEach
    void nothing_is_held() {
        HeldActs.goOn();
    }

    /** The window asks again and again how far it is. */
    protected final void asks(BooleanSupplier until) {
        Awaitility.await().pollInSameThread().until(() -> {
            ask();
            return until.getAsBoolean();
        });
    }

    protected static void ask() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    protected final void told(String text) {
        asks(() -> notices().contains(text));
    }

    /** Another window, later. */
    protected final void comeBack(PersonId person) {
        cleanVaadinEnvironment();
        signIn(person, "STAFF");
        initVaadinEnvironment();
        open("");
    }
}
