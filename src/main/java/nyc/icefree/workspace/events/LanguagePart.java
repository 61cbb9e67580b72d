package nyc.icefree.workspace.events;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.JoinWarning;
import nyc.icefree.workspace.controls.LongestText;

/** Title, description and instructions in one language; the instructions stand where they are folded away. */
class LanguagePart extends Div {
    final TextField title;
    private final TextArea description;
    final TextArea instructions;
    private final Language language;

    LanguagePart(Words words, Language language) {
        this.language = language;
        String name = words.within(language);
        addClassName("language-part");
        title = new TextField(words.get("workspace.plan.text.title", "language", name));
        description = area(words.get("workspace.plan.text.description", "language", name));
        description.setHelperText(words.get("workspace.plan.text.markdown"));
        instructions = area(words.get("workspace.plan.text.instructions", "language", name));
        instructions.setHelperText(words.get("workspace.plan.text.instructions.help"));
        title.setWidthFull();
        TypingPause.waits(title);
        LongestText.in(title, EventDraft.TITLE_MAX, words);
        LongestText.in(description, SafeText.MAX_LENGTH, words);
        LongestText.in(instructions, SafeText.MAX_LENGTH, words);
        JoinWarning.at(title, words);
        JoinWarning.at(description, words);
        JoinWarning.at(instructions, words); // everybody reads them where the address is for everybody
        add(title, description);
    }

    private static TextArea area(String label) {
        var area = new TextArea(label);
        area.setMinRows(2);
        area.setMaxRows(14);
        area.setWidthFull();
        TypingPause.waits(area);
        return area;
    }

    /** Whatever somebody types here. */
    void onTyped(Runnable typed) {
        List.of(title, description, instructions)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        typed.run();
                    }
                }));
    }

    boolean isBlank() {
        return title.getValue().isBlank()
                && description.getValue().isBlank()
                && instructions.getValue().isBlank();
    }

    EventWords typed(boolean original) {
        return new EventWords(language, title.getValue(), description.getValue(), instructions.getValue(), original);
    }

    void show(EventWords one) {
        title.setValue(one.title());
        description.setValue(one.description());
        instructions.setValue(one.instructions());
    }

    HasValidation field(String name) {
        return switch (name) {
            case "description" -> description;
            case "instructions" -> instructions;
            default -> title;
        };
    }
}
