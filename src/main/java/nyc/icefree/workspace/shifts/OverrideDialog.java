package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Asks why somebody is put into a shift although something stands in the way. */
public class OverrideDialog extends TitledDialog {
    public OverrideDialog(String name, SignupStatus status, Words words, Consumer<String> assign) {
        super(words.get("workspace.shifts.override.title", "name", name), DialogWidth.QUESTION);
        var reason = LongestText.in(new TextArea(words.get("word.reason")), ShiftStaffing.LONGEST_REASON, words);
        reason.setWidthFull();
        reason.setHelperText(words.get("workspace.shifts.override.help"));
        var anyway = Look.PRIMARY.button(words.get("workspace.shifts.override"), () -> {
            if (reason.getValue().isBlank()) {
                FormMarks.mark(reason, words.get("workspace.field.missing"));
                return;
            }
            RefusalNotices.at(reason, words, () -> {
                assign.accept(reason.getValue());
                close();
            });
        });
        add(new Paragraph(String.join("; ", status.toOrganizer(words))), reason);
        foot(out(words.get("workspace.step.not")), anyway);
    }
}
