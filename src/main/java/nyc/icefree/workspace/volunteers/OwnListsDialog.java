package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** What each organization that the reader coordinates adds of its own, read anew after each change. */
abstract class OwnListsDialog extends TitledDialog {
    protected final Words words;
    private final List<OrganizationCard> coordinated;
    private final Paragraph refused = new Paragraph();
    private final Div lists = new Div();

    OwnListsDialog(String title, String what, List<OrganizationCard> coordinated, Words words) {
        super(title, DialogWidth.FORM);
        this.coordinated = coordinated;
        this.words = words;
        refused.addClassName("problems");
        refused.getElement().setAttribute("role", "alert");
        add(new Paragraph(what), refused, lists);
        foot(out(words.get("word.close")));
    }

    /** What stands under the name of an organization. */
    abstract List<Component> of(OrganizationCard organization);

    final void show() {
        lists.removeAll();
        refused.setText("");
        for (OrganizationCard organization : coordinated) {
            lists.add(new H3(organization.name()));
            lists.add(of(organization));
        }
    }

    static Component list(List<ListItem> all) {
        return new UnorderedList(all.toArray(ListItem[]::new));
    }

    static ListItem line(String name) {
        var called = new Span(name);
        called.addClassName("name");
        return new ListItem(called);
    }

    static Button add(String text, OrganizationCard organization, Runnable act) {
        return spoken(new Button(text, click -> act.run()), organization.name());
    }

    final Button quiet(String key, String name, Runnable act) {
        return spoken(Look.QUIET.of(new Button(words.get(key), click -> act.run())), name);
    }

    final void kept(String saved, Runnable act) {
        if (RefusalNotices.said(words, refused::setText, act) == RefusalNotices.Outcome.DONE) {
            Notice.said(saved);
            show();
        }
    }

    private static Button spoken(Button button, String of) {
        button.setAriaLabel(button.getText() + ": " + of);
        return button;
    }
}
