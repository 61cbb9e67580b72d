package nyc.icefree.workspace.pages;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import nyc.icefree.pages.Page;
import nyc.icefree.pages.PagePart;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLinks;

/** How a page is called and reached in the workspace. */
final class PageAddress {
    private static final String ALL = "pages";

    private PageAddress() {}

    static String title(Words words, Page page) {
        return page.newest(Language.ENGLISH)
                .map(said -> said.text(PagePart.TITLE))
                .filter(title -> !title.isBlank() && page.kind().isMany())
                .orElseGet(() -> words.of(page.kind()));
    }

    /** Marks what shows the title as English where it is the page's own. */
    static <T extends HasElement> T titled(T shown, Page page) {
        if (page.kind().isMany()) {
            shown.getElement().setAttribute("lang", Language.ENGLISH.tag());
        }
        return shown;
    }

    static RouterLink link(String text, Page page, Language language) {
        return EventLinks.page(page.name(), language.tag(), text);
    }

    static void open(String page, Language language) {
        UI.getCurrent().navigate(ALL + "/" + page + "/" + language.tag());
    }

    static void toTheList() {
        UI.getCurrent().navigate(ALL);
    }
}
