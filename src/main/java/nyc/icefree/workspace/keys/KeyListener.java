package nyc.icefree.workspace.keys;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import java.util.List;
import nyc.icefree.workspace.FrontendModule;
import nyc.icefree.workspace.keys.Shortcut.Where;

/** Hears keys wherever in the page they are pressed (frontend/workspace-keys.ts); it shows nothing. */
@Tag("workspace-keys")
class KeyListener extends Component {
    private static final FrontendModule MODULE = new FrontendModule("workspace-keys");

    /** As the component in the browser reads it. */
    record Heard(String keys, boolean inList) {}

    void listenTo(List<Shortcut> shortcuts) {
        getElement()
                .setPropertyList(
                        "shortcuts",
                        shortcuts.stream()
                                .filter(one -> one.where() != Where.IN_FORM)
                                .map(one -> new Heard(one.keys(), one.where() == Where.IN_LIST))
                                .toList());
    }

    void addPressedListener(ComponentEventListener<Pressed> listener) {
        addListener(Pressed.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        MODULE.load(event.getUI());
    }

    @DomEvent("pressed")
    public static class Pressed extends ComponentEvent<KeyListener> {
        private final String keys;

        public Pressed(KeyListener source, boolean fromClient, @EventData("event.detail.keys") String keys) {
            super(source, fromClient);
            this.keys = keys;
        }

        String keys() {
            return keys;
        }
    }
}
