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
import nyc.icefree.entrypages.EntryLanguage;
import nyc.icefree.entrypages.EntryPage;
import nyc.icefree.entrypages.EntryPages;
import nyc.icefree.entrypages.EntryTexts;
import nyc.icefree.links.Links;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;

/** One language: how its page stands, what can be done with it, and what it says. */
class EntryPagePanel extends Section {
    private final EntryPages pages;
    private final Words words;
    private final EntryPage page;
    private final Runnable done;

    EntryPagePanel(EntryPages pages, Words words, EntryPage page, Runnable done) {
        this.pages = pages;
        this.words = words;
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
        var actions = new Div();
        actions.addClassName("actions");
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
        var button = new Button(
                words.get(key),
                click -> RefusalNotices.run(words, () -> {
                    act.run();
                    Notice.said(words.get(
                            key + ".done", "language", words.within(page.entry().language())));
                    done.run();
                }));
        button.setAriaLabel(words.get(key) + ": " + name());
        return button;
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
