package nyc.icefree.workspace;

import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;

/** A view's page title from the text whose key its {@code @PageTitle} names. */
public class TranslatedTitle implements PageTitleGenerator {
    private final transient ViewerWords words;

    TranslatedTitle(ViewerWords words) {
        this.words = words;
    }

    @Override
    public String generatePageTitle(PageTitleContext context) {
        return words.get().get(context.value());
    }
}
