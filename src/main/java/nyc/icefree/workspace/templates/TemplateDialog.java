package nyc.icefree.workspace.templates;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nyc.icefree.templates.Templates;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.TitledDialog;
import nyc.icefree.workspace.keys.SaveKey;

/** Asks for the name of a template, and says what is kept under it. */
public class TemplateDialog extends TitledDialog {
    /** @param key of its title; with {@code .what} what is kept, with {@code .now} what its button does */
    private TemplateDialog(Words words, String key, String name, Consumer<String> keep) {
        super(words.get(key), DialogWidth.QUESTION);
        var field = new TextField(words.get("workspace.template.name"));
        field.setValue(name);
        field.setWidthFull();
        field.addValueChangeListener(change -> field.setInvalid(false));
        LongestText.in(field, Templates.LONGEST_NAME, words);
        add(new Paragraph(words.get(key + ".what")), field);
        SaveKey.in(this, submit(words, words.get(key + ".now"), field, () -> keep.accept(field.getValue())));
    }

    public static TemplateDialog forNew(Words words, String title, Consumer<String> keep) {
        return new TemplateDialog(words, "workspace.template.save", title, keep);
    }

    static TemplateDialog forName(Words words, String name, Consumer<String> keep) {
        return new TemplateDialog(words, "workspace.template.rename", name, keep);
    }
}
