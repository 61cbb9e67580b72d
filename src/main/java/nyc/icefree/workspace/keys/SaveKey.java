package nyc.icefree.workspace.keys;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import java.util.List;

/** Ctrl-S or Cmd-S inside a form presses its button. */
public final class SaveKey {
    private SaveKey() {}

    public static void in(Component form, Button save) {
        for (var command : List.of(KeyModifier.CONTROL, KeyModifier.META)) {
            save.addClickShortcut(Key.KEY_S, command)
                    .listenOn(form)
                    .resetFocusOnActiveElement(); // so that what is being typed is sent first
        }
    }
}
