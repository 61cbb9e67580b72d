package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.SignupStatus;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.DialogWidth;
import nyc.icefree.workspace.FormMarks;
import nyc.icefree.workspace.LongestText;

/** Asks for the reason for which somebody is put into a shift although something stands in the way. */
class OverrideDialog extends Dialog {
    OverrideDialog(String name, SignupStatus status, Words words, Consumer<String> assign) {
        setHeaderTitle(words.get("workspace.shifts.override.title", "name", name));
        DialogWidth.QUESTION.of(this);
        var reason = new TextArea(words.get("workspace.shifts.override.reason"));
        reason.setWidthFull();
        LongestText.in(reason, ShiftStaffing.LONGEST_REASON, words);
        reason.setHelperText(words.get("workspace.shifts.override.help"));
        var anyway = new Button(words.get("workspace.shifts.override"), click -> {
            if (reason.getValue().isBlank()) {
                FormMarks.mark(reason, words.get("workspace.field.missing"));
                return;
            }
            Acts.at(reason, words, () -> {
                assign.accept(reason.getValue());
                close();
            });
        });
        anyway.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(String.join("; ", status.toOrganizer(words))), reason);
        getFooter().add(new Button(words.get("workspace.cancel"), click -> close()), anyway);
    }
}
