package nyc.icefree.workspace.events;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.Translation;
import nyc.icefree.disclosure.TranslationState;
import nyc.icefree.events.Translations;
import nyc.icefree.text.Words;

/** State of each translation of an event, with a way to mark one as read. */
class TranslationLine extends UnorderedList {
    TranslationLine(Words words, EventId event, Translations translations, boolean mayReview) {
        addClassName("translations");
        getElement().setAttribute("aria-label", words.get("workspace.translation.list"));
        load(words, event, translations, mayReview);
    }

    private void load(Words words, EventId event, Translations translations, boolean mayReview) {
        removeAll();
        var all = translations.of(event);
        setVisible(!all.isEmpty());
        for (Translation one : all) {
            var item = new ListItem(words.get(
                    "workspace.translation.line",
                    "language",
                    Objects.requireNonNull(words.of(one.language())),
                    "state",
                    words.of(one.state())));
            if (mayReview && (one.state() == TranslationState.DONE || one.state() == TranslationState.STALE)) {
                var read = new Button(words.get("workspace.translation.read"), click -> {
                    translations.reviewed(event, one.language());
                    load(words, event, translations, true);
                });
                read.getElement().setAttribute("aria-label", read.getText() + ": " + words.of(one.language()));
                item.add(read);
            }
            add(item);
        }
    }
}
