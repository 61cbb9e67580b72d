package nyc.icefree.workspace.pages;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.links.Links;
import nyc.icefree.pages.Page;
import nyc.icefree.pages.PageKind;
import nyc.icefree.pages.PagePart;
import nyc.icefree.pages.Pages;
import nyc.icefree.pages.Shelf;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.text.Language;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;

/** All pages of the campaign, and what translators are asked for. */
@Route("pages")
@PageTitle("workspace.pages.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.pages.title", order = 7.9, icon = "vaadin:file-text-o")
@RolesAllowed("ADMINISTRATOR")
class PagesView extends ViewPage implements AfterNavigationObserver {
    private static final int NEXT_EVENTS = 100;
    private final Pages pages;
    private final EventProgramme programme;
    private final Div body = new Div();

    PagesView(ViewerWords ownWords, Pages pages, EventProgramme programme) {
        super(ownWords, "workspace.pages.title");
        this.pages = pages;
        this.programme = programme;
        add(new Paragraph(words.get("workspace.pages.about")), body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        var shelf = pages.now();
        body.removeAll();
        for (PageKind kind : PageKind.values()) {
            body.add(
                    new H2(words.of(kind)),
                    Styled.list(
                            "page-links",
                            shelf.of(kind),
                            page -> new ListItem(PageAddress.titled(
                                    PageAddress.link(PageAddress.title(words, page), page, Language.ENGLISH), page))));
            if (kind.isMany()) {
                body.add(adding(kind));
            }
        }
        body.add(new H2(words.get("workspace.pages.wanted")));
        var wanted = shelf.wanted(pages.today()).stream()
                .collect(Collectors.groupingBy(Shelf.Wanted::page, LinkedHashMap::new, Collectors.toList()));
        body.add(Styled.list("page-links", wanted.entrySet(), this::line));
        body.add(new H2(words.get("workspace.pages.wanted.events", "many", NEXT_EVENTS)));
        body.add(Styled.list(
                "page-links",
                programme.coming(EventFilter.ALL, 0, NEXT_EVENTS).events().stream()
                        .filter(event -> !lacking(event).isEmpty())
                        .sorted(Comparator.comparing(EventView::createdAt))
                        .toList(),
                event -> new ListItem(
                        new Anchor(
                                Links.event(words.language(), event.slug()),
                                event.wordsIn(words.language()).title()),
                        new Span(", " + words.date(event.slot().startLocal().toLocalDate()) + ": "
                                + words.within(lacking(event))))));
    }

    private ListItem line(Map.Entry<Page, List<Shelf.Wanted>> wanted) {
        var since = wanted.getValue().getFirst().since();
        var item = new ListItem(
                PageAddress.titled(new Span(PageAddress.title(words, wanted.getKey())), wanted.getKey()),
                new Text(", " + words.get("workspace.pages.since", "date", words.date(pages.dayOf(since))) + ": "));
        wanted.getValue()
                .forEach(one -> item.add(
                        PageAddress.link(
                                words.of(one.language()) + " (" + words.of(one.state()) + ")",
                                one.page(),
                                one.language()),
                        new Span(" ")));
        return item;
    }

    private static List<Language> lacking(EventView event) {
        var written = event.words().stream().map(EventWords::language).toList();
        return Page.LANGUAGES.stream()
                .filter(language -> !written.contains(language))
                .toList();
    }

    private Div adding(PageKind kind) {
        var title = LongestText.in(
                new TextField(words.get("workspace.pages.new", "kind", words.of(kind))),
                kind.longest(PagePart.TITLE),
                words);
        title.setWidth("min(32rem, 100%)");
        var add = Look.SECONDARY.button(
                words.get("workspace.pages.add"),
                words.of(kind),
                () -> RefusalNotices.at(
                        title, words, () -> PageAddress.open(pages.add(kind, title.getValue()), Language.ENGLISH)));
        return Styled.as("actions", new Div(title, add));
    }
}
