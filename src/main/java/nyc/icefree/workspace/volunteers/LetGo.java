package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Right;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.LetGoRow;
import nyc.icefree.volunteers.LettingGo;
import nyc.icefree.volunteers.blocks.BlockReason;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.controls.TitledDialog;

/** Letting volunteers go, and the list of those let go, for coordinators only. */
class LetGo {
    private final LettingGo lettingGo;
    private final Words words;
    private final Runnable changed;
    private final List<OrganizationCard> coordinated;

    LetGo(LettingGo lettingGo, Memberships memberships, Words words, Runnable changed) {
        this.lettingGo = lettingGo;
        this.words = words;
        this.changed = changed;
        coordinated = memberships.mine(Right.LEAD);
    }

    boolean isAllowed() {
        return !coordinated.isEmpty();
    }

    List<OrganizationCard> coordinated() {
        return coordinated;
    }

    Component list() {
        return new LetGoList();
    }

    /** @param with organizations that they help or have a coming shift with; without one that the reader coordinates there is nothing to press */
    Component act(PersonId person, String name, Collection<OrganizationCard> with) {
        var ids = with.stream().map(OrganizationCard::id).collect(Collectors.toSet());
        var from = coordinated.stream().filter(card -> ids.contains(card.id())).toList();
        if (from.isEmpty()) {
            return new Span();
        }
        var open = Look.QUIET.button(
                words.get("workspace.let-go.open"), () -> new LetGoDialog(lettingGo, person, name, from).open());
        open.setAriaLabel(words.get("workspace.let-go.of", "name", name));
        return open;
    }

    /** Asks why somebody is let go, and says what follows. */
    class LetGoDialog extends TitledDialog {
        private final Select<OrganizationCard> organization = new Select<>();
        private final RadioButtonGroup<BlockReason> reason = new RadioButtonGroup<>();

        LetGoDialog(LettingGo service, PersonId person, String name, List<OrganizationCard> from) {
            super(words.get("workspace.let-go.title", "name", name), DialogWidth.FORM);
            Form.choice(organization, words.get("word.organization"), from, OrganizationCard::name)
                    .setValue(from.getFirst());
            organization.setVisible(from.size() > 1);
            Form.choice(reason, words.get("workspace.let-go.reason"), BlockReason.values(), words::of);
            var go = Look.DANGER.button(words.get("workspace.let-go.do"), () -> {
                if (reason.getValue() == null) {
                    FormMarks.mark(reason, words.get("workspace.let-go.reason.missing"));
                    return;
                }
                RefusalNotices.run(words, () -> {
                    service.letGo(person, organization.getValue().id(), reason.getValue());
                    Notice.said(words.get("workspace.let-go.done", "name", name));
                });
                close();
                changed.run();
            });
            add(new Paragraph(words.get("workspace.let-go.consequence")), organization, reason);
            foot(out(words.get("workspace.cancel")), go);
        }
    }

    /** Whom the organizations that the reader coordinates let go, with a way back. */
    class LetGoList extends Div {
        private final Div lists = new Div();

        LetGoList() {
            add(new Paragraph(words.get("workspace.let-go.list.what")), lists);
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
            var back = Look.QUIET.button(words.get("workspace.let-go.lift"), () -> {
                RefusalNotices.run(words, () -> {
                    lettingGo.lift(row.id());
                    Notice.said(words.get("workspace.let-go.lifted"));
                });
                show();
                changed.run();
            });
            back.setAriaLabel(words.get("workspace.let-go.lift.of", "name", name));
            var called = Styled.as("name", new Span(name));
            return new ListItem(
                    called,
                    new Paragraph(words.get(
                            "workspace.let-go.on", "date", words.date(row.on()), "until", words.date(row.until()))),
                    new Paragraph(row.reason() == null ? words.get("workspace.let-go.unread") : words.of(row.reason())),
                    back);
        }
    }
}
