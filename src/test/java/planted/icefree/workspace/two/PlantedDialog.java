package planted.icefree.workspace.two;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** A fault on purpose: a dialog that looks as it likes. */
class PlantedDialog extends Dialog {
    PlantedDialog() {
        var button = new Button();
        button.addThemeVariants(ButtonVariant.WARNING);
        button.addThemeName("glowing");
        add(button);
    }
}
