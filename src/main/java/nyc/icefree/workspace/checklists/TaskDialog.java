package nyc.icefree.workspace.checklists;

import com.vaadin.flow.component.button.Button;
import java.util.Map;
import java.util.function.Consumer;
import nyc.icefree.checklists.TaskDraft;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Asks what of a line changes; what is refused is said there. */
class TaskDialog extends TitledDialog {
    TaskDialog(Words words, Map<PersonId, String> people, TaskDraft was, Consumer<TaskDraft> save) {
        super(words.get("workspace.checklist.change.title"), DialogWidth.FORM);
        var fields = new TaskFields(words, people, was);
        add(fields);
        var keep = new Button(
                words.get("workspace.checklist.save"),
                click -> RefusalNotices.marked(words, fields::mark, () -> {
                    save.accept(fields.typed());
                    close();
                }));
        foot(out(words.get("workspace.cancel")), Look.PRIMARY.of(keep));
    }
}
