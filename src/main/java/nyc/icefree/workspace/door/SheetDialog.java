package nyc.icefree.workspace.door;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.door.Turnout;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.TitledDialog;

/** A sheet of strokes, added up by whoever holds it. */
class SheetDialog extends TitledDialog {
    private final TextField name;
    private final IntegerField adults;
    private final IntegerField children;
    private final Map<Language, IntegerField> headsets = new LinkedHashMap<>();

    SheetDialog(EventView event, Words words, BiConsumer<String, Turnout> enter) {
        super(words.get("workspace.door.sheet"), DialogWidth.FORM);
        name = MakeDoorDialog.name(words);
        adults = number(words.get("workspace.door.adults"));
        children = number(words.get("workspace.door.children"));
        var form = Form.column(adults, children);
        event.interpreted()
                .forEach(language -> headsets.put(
                        language, number(words.get("workspace.door.headsets", "language", words.of(language)))));
        headsets.values().forEach(form::add);
        form.add(name);
        add(new Paragraph(words.get("workspace.door.sheet.how")), form);
        submit(words, words.get("workspace.door.sheet.enter"), adults, () -> enter.accept(name.getValue(), sheet()));
    }

    private static IntegerField number(String label) {
        var field = new IntegerField(label);
        field.setMin(0);
        field.setStepButtonsVisible(true);
        return field;
    }

    private Turnout sheet() {
        var given = new HashMap<Language, Integer>();
        headsets.forEach((language, field) -> given.put(language, typed(field)));
        given.values().removeIf(none -> none == 0);
        return new Turnout(typed(adults), typed(children), given);
    }

    private static int typed(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }
}
