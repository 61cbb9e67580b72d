package nyc.icefree.workspace.volunteers;

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
import nyc.icefree.volunteers.LetGoRow;
import nyc.icefree.volunteers.LettingGo;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Whom the organizations that the reader coordinates let go, with a way back. */
class LetGoListDialog extends TitledDialog {
    private final LettingGo lettingGo;
    private final List<OrganizationCard> coordinated;
    private final Words words;
    private final Runnable changed;
    private final Div lists = new Div();

    LetGoListDialog(LettingGo lettingGo, List<OrganizationCard> coordinated, Words words, Runnable changed) {
        super(words.get("workspace.let-go.list"), DialogWidth.FORM);
        this.lettingGo = lettingGo;
        this.coordinated = coordinated;
        this.words = words;
        this.changed = changed;
        add(new Paragraph(words.get("workspace.let-go.list.what")), lists);
        foot(out(words.get("word.close")));
        show();
    }

    private void show() {
        lists.removeAll();
        for (OrganizationCard organization : coordinated) {
            var rows = lettingGo.list(organization.id());
            lists.add(new H3(organization.name()));
            if (rows.isEmpty()) {
                lists.add(new Paragraph(words.get("workspace.let-go.list.empty")));
            } else {
                lists.add(new UnorderedList(rows.stream().map(this::item).toArray(ListItem[]::new)));
            }
        }
    }

    private ListItem item(LetGoRow row) {
        String name = row.name() == null ? words.get("workspace.let-go.nameless") : row.name();
        var back = Look.QUIET.of(new Button(words.get("workspace.let-go.lift"), click -> {
            RefusalNotices.run(words, () -> {
                lettingGo.lift(row.id());
                Notice.said(words.get("workspace.let-go.lifted"));
            });
            show();
            changed.run();
        }));
        back.setAriaLabel(words.get("workspace.let-go.lift.of", "name", name));
        var called = new Span(name);
        called.addClassName("name");
        return new ListItem(
                called,
                new Paragraph(words.get(
                        "workspace.let-go.on", "date", words.date(row.on()), "until", words.date(row.until()))),
                new Paragraph(row.reason() == null ? words.get("workspace.let-go.unread") : words.of(row.reason())),
                back);
    }
}
