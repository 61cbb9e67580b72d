package nyc.icefree.partnercalendars;

import java.util.Set;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.text.Language;

/** @param chosen keys of {@link FilePreview.Line}; entries that are known or cancelled are skipped */
public record FileForm(Language language, EventKind kind, Set<String> chosen) {
    public FileForm {
        chosen = Set.copyOf(chosen);
    }
}
