package nyc.icefree.workspace.entrypages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nyc.icefree.entrypages.EntryPages;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;

/** The page of each language that the site does not speak: whether it is shown, and whether a native speaker has read it. */
@Route("language-pages")
@PageTitle("workspace.language-pages.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.language-pages.title", order = 7.9, icon = "vaadin:globe-wire")
@RolesAllowed("ADMINISTRATOR")
class EntryPagesView extends ViewPage implements AfterNavigationObserver {
    private final Words words;
    private final EntryPages pages;
    private final Div body = new Div();

    EntryPagesView(ViewerWords ownWords, EntryPages pages) {
        words = ownWords.get();
        this.pages = pages;
        setHeadline(words.get("workspace.language-pages.title"));
        add(
                new Paragraph(words.get("workspace.language-pages.about")),
                new Paragraph(words.get("workspace.language-pages.reading")),
                body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        show();
    }

    private void show() {
        var all = pages.all();
        body.removeAll();
        if (all.stream().noneMatch(page -> page.shown())) {
            var none = new Paragraph(words.get("workspace.language-pages.none"));
            none.addClassName("muted");
            body.add(none);
        }
        all.forEach(page -> body.add(new EntryPagePanel(pages, words, page, this::show)));
    }
}
