package nyc.icefree.workspace.door;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import nyc.icefree.door.DoorKind;
import nyc.icefree.door.DoorLinks;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.TitledDialog;

/** Asks for the name of a new door, and whether its device may read names. */
class MakeDoorDialog extends TitledDialog {
    MakeDoorDialog(Words words, BiConsumer<DoorKind, String> make) {
        super(words.get("workspace.door.make"), DialogWidth.FORM);
        var name = name(words);
        var kind = Form.choice(
                new RadioButtonGroup<DoorKind>(),
                words.get("workspace.door.kind"),
                List.of(DoorKind.COUNT, DoorKind.NAMES),
                words::of);
        kind.setValue(DoorKind.COUNT);
        add(Form.column(name, kind), new Paragraph(words.get("workspace.door.kind.help")));
        submit(words, words.get("workspace.door.make.do"), name, () -> make.accept(kind.getValue(), name.getValue()));
    }

    /** Which door it is. */
    static TextField name(Words words) {
        return LongestText.in(
                Form.label(new TextField(), words.get("workspace.door.which"), words.get("workspace.door.which.help")),
                DoorLinks.LONGEST_NAME,
                words);
    }
}
