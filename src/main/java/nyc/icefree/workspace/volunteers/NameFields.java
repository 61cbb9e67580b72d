package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;

/** What something is called, a field for each language in which pages are read. */
final class NameFields {
    private final NamesByLanguage before;
    private final Map<Language, TextField> fields = new LinkedHashMap<>();

    /** @param longest in characters */
    NameFields(NamesByLanguage before, Function<Language, String> label, int longest, Words words) {
        this.before = before;
        for (Language language : Language.READ) {
            var field = new TextField(label.apply(language));
            field.setValue(before.written(language));
            LongestText.in(field, longest, words);
            fields.put(language, field);
        }
    }

    Collection<TextField> all() {
        return fields.values();
    }

    NamesByLanguage typed() {
        var called = before;
        for (var field : fields.entrySet()) {
            called = called.with(field.getKey(), field.getValue().getValue());
        }
        return called;
    }

    boolean markMissing(String text) {
        FormMarks.mark(fields.values().iterator().next(), text);
        return true;
    }

    /** @return whether one of them is too long */
    boolean markTooLong() {
        return fields.values().stream().map(LongestText::mark).reduce(false, Boolean::logicalOr);
    }
}
