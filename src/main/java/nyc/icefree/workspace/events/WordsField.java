package nyc.icefree.workspace.events;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Wording;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Fold;
import nyc.icefree.workspace.JoinWarning;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;

/** Texts of an event in one's own language, and in others on request; one is the original. */
class WordsField extends AbstractCompositeField<Div, WordsField, List<EventWords>> {
    private static final int SHOWN = 80;
    private static final Language SIGNED = new Language("ase");

    private final RadioButtonGroup<Language> original = new RadioButtonGroup<>();
    private final Map<Language, LanguagePart> parts = new LinkedHashMap<>();
    private final Words words;
    private final Div columns = new Div();
    private final Div adding = new Div();
    private final ComboBox<Language> more = new ComboBox<>();
    private final Div instructions = new Div();

    final Fold languages;

    final Fold forThoseWhoCome;

    private Language chosen;

    WordsField(Words words) {
        super(List.of());
        this.words = words;
        this.chosen = words.language();
        original.setLabel(words.get("workspace.plan.original"));
        original.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                chosen = change.getValue();
            }
        });
        original.setItemLabelGenerator(words::of);
        original.setHelperText(words.get("workspace.plan.original.help"));
        columns.addClassName("languages");
        adding.addClassName("adding");
        more.setLabel(words.get("workspace.translation.more"));
        more.setItemLabelGenerator(words::of);
        more.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                var part = show(change.getValue());
                more.clear();
                part.title.focus();
            }
        });
        languages = new Fold(words.get("workspace.plan.languages"), original, more);
        languages.addOpenedChangeListener(opened -> askLanguages());
        more.setVisible(false);
        instructions.addClassName("languages");
        forThoseWhoCome = new Fold(words.get("workspace.plan.instructions"), instructions);
        show(words.language());
        getContent().add(columns, adding);
    }

    private LanguagePart show(Language language) {
        var known = parts.get(language);
        if (known != null) {
            return known;
        }
        var part = new LanguagePart(language);
        parts.put(language, part);
        part.onTyped(this::typed);
        part.instructions.addValueChangeListener(change -> sayInstructions());
        columns.add(part);
        instructions.add(part.instructions);
        original.setItems(List.copyOf(parts.keySet()));
        original.setValue(parts.containsKey(chosen) ? chosen : language);
        askLanguages();
        columns.setClassName("several", parts.size() > 1);
        offer();
        return part;
    }

    /** Folded fields are sent to the browser when unfolded. */
    private void askLanguages() {
        more.setVisible(languages.isOpened());
        original.setVisible(languages.isOpened() && parts.size() > 1);
    }

    /** A button for each missing language of the site; the others in a list. */
    private void offer() {
        adding.removeAll();
        Language.READ.stream().filter(language -> !parts.containsKey(language)).forEach(language -> {
            var add = Look.QUIET.of(
                    new Button(words.get("workspace.plan.add-language", "language", words.within(language))));
            add.addClickListener(click -> show(language).title.focus());
            adding.add(add);
        });
        adding.setVisible(adding.getComponentCount() > 0);
        more.setItems(Stream.concat(Language.NEIGHBORS.stream(), Language.SPOKEN.stream())
                .distinct()
                .filter(language -> !parts.containsKey(language) && !language.equals(SIGNED))
                .toList());
        languages.says(words.begin(words.within(parts.keySet())));
        sayInstructions();
    }

    private void sayInstructions() {
        forThoseWhoCome.says(parts.values().stream()
                .map(part -> part.instructions.getValue().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(WordsField::shortened)
                .orElseGet(() -> words.get("workspace.plan.says.nothing-yet")));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** Gives a title in this language, or in one's own where the site has none. */
    TextField call(Language language, String title) {
        var part = show(Language.READ.contains(language) ? language : words.language());
        if (original.getValue() == null
                || Objects.requireNonNull(parts.get(original.getValue())).isBlank()) {
            original.setValue(part.language);
        }
        part.title.setValue(title);
        typed();
        return part.title;
    }

    private void typed() {
        setModelValue(getValue(), true);
    }

    /** The fields' value, whoever has put it there. */
    @Override
    public List<EventWords> getValue() {
        return parts.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank() || entry.getKey().equals(original.getValue()))
                .map(entry -> entry.getValue().typed(entry.getKey().equals(original.getValue())))
                .toList();
    }

    /** What was written first stands first; an empty field of one's own language would only be in the way. */
    @Override
    protected void setPresentationValue(List<EventWords> all) {
        if (all == null || all.isEmpty()) {
            return;
        }
        if (all.stream().noneMatch(one -> one.language().equals(words.language()))) {
            parts.clear();
            columns.removeAll();
            instructions.removeAll();
        }
        parts.forEach((language, part) -> {
            if (all.stream().noneMatch(one -> one.language().equals(language))) {
                part.show(new EventWords(language, "", "", "", false));
            }
        });
        for (var one : all) {
            show(one.language()).show(one);
            if (one.original()) {
                original.setValue(one.language());
            }
        }
    }

    /** @param name {@code words.es.title}; without a language the original's title is meant */
    HasValidation field(String name) {
        String[] path = name.split("\\.", -1);
        var part = Stream.of(parts.keySet(), Language.NEIGHBORS, Language.SPOKEN)
                .flatMap(Collection::stream)
                .filter(language -> path.length > 1 && language.tag().equals(path[1]))
                .findFirst()
                .map(this::show)
                .orElseGet(() -> Objects.requireNonNull(parts.getOrDefault(
                        original.getValue(), parts.values().iterator().next())));
        return part.field(path.length > 2 ? path[2] : "title");
    }

    /** Title, description and instructions in one language; the instructions stand where they are folded away. */
    class LanguagePart extends Div {
        final TextField title;
        final TextArea instructions;
        private final Map<String, TextFieldBase<?, String>> fields = new LinkedHashMap<>();
        private final Language language;

        LanguagePart(Language language) {
            this.language = language;
            String name = words.within(language);
            addClassName("language-part");
            title = new TextField(words.get("workspace.plan.text.title", "language", name));
            var description = area(words.get("workspace.plan.text.description", "language", name));
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
            fields.put("title", title);
            fields.put("description", description);
            fields.put("instructions", instructions);
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

        void onTyped(Runnable typed) {
            fields.values()
                    .forEach(field -> field.addValueChangeListener(change -> {
                        if (change.isFromClient()) {
                            typed.run();
                        }
                    }));
        }

        boolean isBlank() {
            return fields.values().stream().allMatch(field -> field.getValue().isBlank());
        }

        EventWords typed(boolean original) {
            var wording = Wording.NONE.mapped((name, none) -> field(name).getValue());
            return new EventWords(language, wording, original);
        }

        void show(EventWords one) {
            one.wording().byField().forEach((name, text) -> field(name).setValue(text));
        }

        TextFieldBase<?, String> field(String name) {
            return fields.getOrDefault(name, title);
        }
    }
}
