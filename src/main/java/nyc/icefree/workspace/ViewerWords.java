package nyc.icefree.workspace;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.springframework.stereotype.Component;

/** The words of the language that the person in front of the screen reads. */
@Component
public record ViewerWords(Texts texts) {
    public Words get() {
        var ui = UI.getCurrent();
        return texts.in(ui == null ? Language.ENGLISH : language(ui.getLocale()));
    }

    static Language language(Locale locale) {
        return Language.read(locale).orElse(Language.ENGLISH);
    }
}
