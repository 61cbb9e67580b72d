package nyc.icefree.workspace.events;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.FormMarks;
import nyc.icefree.workspace.LongestText;

/**
 * Title, description and instructions in every language that the site speaks and in others that are asked for; one of them
 * is marked as the original.
 */
class WordsField extends CustomField<List<EventWords>> {
    private final RadioButtonGroup<Language> original = new RadioButtonGroup<>();
    private final Map<Language, Part> parts = new LinkedHashMap<>();

    private static final Language SIGNED = new Language("ase");
    private final Words words;
    private final Div columns = new Div();
    private final ComboBox<Language> more = new ComboBox<>();
    private Language chosen;

    /** The three texts of one language. */
    private record Part(TextField title, TextArea description, TextArea instructions) {
        boolean isBlank() {
            return title.getValue().isBlank()
                    && description.getValue().isBlank()
                    && instructions.getValue().isBlank();
        }
    }

    WordsField(Words words) {
        this.words = words;
        this.chosen = words.language();
        original.setLabel(words.get("workspace.plan.original"));
        original.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                chosen = change.getValue();
            }
        });
        original.setItemLabelGenerator(words::of);
        original.setValue(words.language());
        original.setHelperText(words.get("workspace.plan.original.help"));
        columns.addClassName("columns");
        Language.READ.forEach(this::show);
        more.setLabel(words.get("workspace.translation.more"));
        more.setItemLabelGenerator(words::of);
        more.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(change.getValue());
                more.clear();
            }
        });
        offer();
        add(new Div(original, columns, more));
        setWidthFull();
    }

    private Part show(Language language) {
        var known = parts.get(language);
        if (known != null) {
            return known;
        }
        columns.add(part(words, language));
        original.setItems(List.copyOf(parts.keySet()));
        original.setValue(chosen);
        offer();
        return Objects.requireNonNull(parts.get(language));
    }

    private void offer() {
        more.setItems(Language.SPOKEN.stream()
                .filter(language -> !parts.containsKey(language) && !language.equals(SIGNED))
                .toList());
    }

    private FieldSet part(Words words, Language language) {
        String name = words.within(language);
        var title = new TextField(words.get("workspace.plan.text.title", "language", name));
        var description = area(words.get("workspace.plan.text.description", "language", name));
        description.setHelperText(words.get("workspace.plan.text.markdown"));
        var instructions = area(words.get("workspace.plan.text.instructions", "language", name));
        instructions.setHelperText(words.get("workspace.plan.text.instructions.help"));
        title.setWidthFull();
        parts.put(language, new Part(title, description, instructions));
        title.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        LongestText.in(title, EventDraft.TITLE_MAX, words);
        LongestText.in(description, SafeText.MAX_LENGTH, words);
        LongestText.in(instructions, SafeText.MAX_LENGTH, words);
        var set = new FieldSet(words.of(language));
        set.add(title, description, instructions);
        return set;
    }

    private static TextArea area(String label) {
        var area = new TextArea(label);
        area.setMinRows(3);
        area.setMaxRows(14);
        area.setWidthFull();
        return area;
    }

    /** Always what stands in the fields, whoever has put it there. */
    @Override
    public List<EventWords> getValue() {
        return generateModelValue();
    }

    @Override
    protected List<EventWords> generateModelValue() {
        return parts.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank() || entry.getKey().equals(original.getValue()))
                .map(entry -> new EventWords(
                        entry.getKey(),
                        entry.getValue().title().getValue(),
                        entry.getValue().description().getValue(),
                        entry.getValue().instructions().getValue(),
                        entry.getKey().equals(original.getValue())))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<EventWords> all) {
        if (all == null) {
            return;
        }
        for (var one : all) {
            var part = show(one.language());
            part.title().setValue(one.title());
            part.description().setValue(one.description());
            part.instructions().setValue(one.instructions());
            if (one.original()) {
                original.setValue(one.language());
            }
        }
    }

    @Override
    public List<EventWords> getEmptyValue() {
        return List.of();
    }

    /** @param field {@code words.es.title}; without a language the original's title is marked */
    void refuse(String field, String text) {
        String[] path = field.split("\\.", -1);
        var part = Objects.requireNonNull(parts.getOrDefault(
                path.length > 1 ? new Language(path[1]) : original.getValue(), parts.get(Language.ENGLISH)));
        switch (path.length > 2 ? path[2] : "title") {
            case "description" -> FormMarks.mark(part.description(), text);
            case "instructions" -> FormMarks.mark(part.instructions(), text);
            default -> FormMarks.mark(part.title(), text);
        }
    }
}
