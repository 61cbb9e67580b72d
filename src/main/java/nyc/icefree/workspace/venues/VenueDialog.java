package nyc.icefree.workspace.venues;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.text.Words;
import nyc.icefree.venues.VenueCard;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.Venues;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;
import nyc.icefree.workspace.keys.SaveKey;

/** Adds or changes a place; stays open with what was typed when something is refused. */
class VenueDialog extends TitledDialog {
    private final VenueFields fields;
    private final Words words;

    private VenueDialog(String title, String now, VenueForm start, Words words, Consumer<VenueForm> save) {
        super(title, DialogWidth.LIST);
        this.words = words;
        fields = new VenueFields(words, start);
        var keep = new Button(now, click -> submit(save));
        Look.PRIMARY.of(keep);
        add(fields);
        foot(out(words.get("workspace.cancel")), keep);
        SaveKey.in(this, keep);
    }

    static void forNew(Venues venues, List<OrganizationCard> mine, Words words, Runnable done) {
        var owner = new Select<OrganizationCard>();
        owner.setLabel(words.get("workspace.venues.owner"));
        owner.setItems(mine);
        owner.setItemLabelGenerator(OrganizationCard::name);
        owner.setValue(mine.getFirst());
        owner.setVisible(mine.size() > 1);
        var dialog = new VenueDialog(
                words.get("workspace.venues.add"),
                words.get("workspace.venues.add.now"),
                VenueForm.blank(),
                words,
                form -> {
                    venues.add(owner.getValue().id(), form);
                    done.run();
                    Notice.said(words.get("workspace.venues.added"));
                });
        dialog.addComponentAsFirst(owner);
        dialog.open();
    }

    static void forChange(VenueCard card, Venues venues, Words words, Runnable done) {
        new VenueDialog(
                        words.get("workspace.venues.change.title"),
                        words.get("workspace.venues.change.now"),
                        card.facts(),
                        words,
                        form -> {
                            venues.change(card.id(), card.version(), form);
                            done.run();
                            Notice.said(words.get("workspace.venues.changed"));
                        })
                .open();
    }

    private void submit(Consumer<VenueForm> save) {
        RefusalNotices.marked(
                words,
                (reason, text) -> reason instanceof FieldProblem problem && fields.refuse(problem.field(), text),
                () -> {
                    save.accept(fields.typed());
                    close();
                });
    }
}
