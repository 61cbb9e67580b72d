package nyc.icefree.workspace;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import org.springframework.stereotype.Component;

/** Gives Vaadin the app's own words; the parameters are names and values in turn. */
@Component
record WorkspaceTexts(Texts texts) implements I18NProvider {
    @Override
    public List<Locale> getProvidedLocales() {
        return Language.READ.stream().map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... namesAndValues) {
        return texts.in(ViewerWords.language(locale)).get(key, namesAndValues);
    }
}
