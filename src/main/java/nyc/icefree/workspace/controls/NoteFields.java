package nyc.icefree.workspace.controls;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nyc.icefree.text.Language;
import nyc.icefree.text.NoteByLanguage;
import nyc.icefree.text.Words;

/** A field for each language in which a note is written. */
public class NoteFields {
    private final Map<Language, TextArea> fields = new LinkedHashMap<>();

    /** @param key of the label, which names the language; {@code .help} says more */
    public NoteFields(String key, Collection<Language> languages, NoteByLanguage before, Words words) {
        for (var language : languages) {
            var field = new TextArea();
            String label = words.get(key, "language", words.within(language));
            Form.label(field, label, languages.size() > 1 ? words.get(key + ".help") : "");
            field.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
            field.setValue(before.texts().getOrDefault(language.tag(), ""));
            fields.put(language, LongestText.in(field, NoteByLanguage.MAX, words));
        }
    }

    public List<TextArea> all() {
        return List.copyOf(fields.values());
    }

    public List<TextArea> tooLong() {
        return all().stream()
                .filter(field -> field.getValue().length() > NoteByLanguage.MAX)
                .toList();
    }

    public NoteByLanguage typed() {
        return new NoteByLanguage(fields.entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().tag(), one -> one.getValue().getValue())));
    }
}
