package nyc.icefree.workspace.entrypages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nyc.icefree.entrypages.EntryLanguage;
import nyc.icefree.entrypages.EntryPage;
import nyc.icefree.entrypages.EntryPages;
import nyc.icefree.entrypages.EntryTexts;
import nyc.icefree.links.Links;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;

/** The page of each language that the site does not speak: whether it is shown, and whether a native speaker has read it. */
@Route("language-pages")
@PageTitle("workspace.language-pages.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("ADMINISTRATOR")
class EntryPagesView extends ViewPage implements AfterNavigationObserver {
    private final EntryPages pages;
    private final Div body = new Div();

    EntryPagesView(ViewerWords ownWords, EntryPages pages) {
        super(ownWords, "workspace.language-pages.title");
        this.pages = pages;
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
            body.add(Styled.as("muted", new Paragraph(words.get("workspace.language-pages.none"))));
        }
        all.forEach(page -> body.add(new EntryPagePanel(page, this::show)));
    }

    /** One language: how its page stands, what can be done with it, and what it says. */
    class EntryPagePanel extends Section {
        private final EntryPage page;
        private final Runnable done;

        EntryPagePanel(EntryPage page, Runnable done) {
            this.page = page;
            this.done = done;
            var name = new H2(name() + " ");
            name.add(inItsLanguage(new Span(page.entry().ownName())));
            var standing = new Paragraph(words.get(shown()) + " " + read());
            if (page.shown()) {
                standing.add(" ");
                standing.add(new Anchor(
                        Links.home(page.entry().language()),
                        words.get("workspace.language-pages.open", "language", name())));
            }
            add(name, standing, actions(), texts());
        }

        private String name() {
            return words.of(page.entry().language());
        }

        private String shown() {
            return page.shown() ? "workspace.language-pages.shown" : "workspace.language-pages.hidden";
        }

        private String read() {
            if (page.checkedOn() != null) {
                return words.get("workspace.language-pages.checked", "date", words.date(page.checkedOn()));
            }
            return words.get(
                    page.changedSince() ? "workspace.language-pages.changed" : "workspace.language-pages.unchecked");
        }

        private Div actions() {
            var actions = Styled.as("actions", new Div());
            EntryLanguage entry = page.entry();
            actions.add(
                    page.shown()
                            ? act("hide", () -> pages.show(entry, false))
                            : act("show", () -> pages.show(entry, true)));
            actions.add(
                    page.checkedOn() == null
                            ? act("check", () -> pages.markRead(entry))
                            : act("uncheck", () -> pages.markUnread(entry)));
            return actions;
        }

        private Button act(String what, Runnable act) {
            String key = "workspace.language-pages." + what;
            return Look.SECONDARY.button(
                    words.get(key),
                    name(),
                    () -> RefusalNotices.run(words, () -> {
                        act.run();
                        Notice.said(words.get(
                                key + ".done",
                                "language",
                                words.within(page.entry().language())));
                        done.run();
                    }));
        }

        /** For whoever is asked to read it, also before it is shown. */
        private Details texts() {
            var list = new UnorderedList();
            EntryTexts.of(page.entry()).all().forEach(text -> list.add(inItsLanguage(new ListItem(text))));
            return new Details(words.get("workspace.language-pages.texts", "language", name()), list);
        }

        private <C extends Component> C inItsLanguage(C part) {
            part.getElement()
                    .setAttribute("lang", page.entry().language().tag())
                    .setAttribute("dir", page.entry().language().direction());
            return part;
        }
    }
}
