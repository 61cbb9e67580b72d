package nyc.icefree.workspace.venues;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nyc.icefree.text.Words;
import nyc.icefree.venues.VenueCard;
import nyc.icefree.venues.Venues;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Two entries are one place: asks which of them stays. */
class MergeDialog extends TitledDialog {
    MergeDialog(VenueCard duplicate, List<VenueCard> own, Venues venues, Words words, Runnable done) {
        super(
                words.get(
                        "workspace.venues.merge.title",
                        "name",
                        duplicate.facts().name()),
                DialogWidth.QUESTION);
        var kept = new ComboBox<VenueCard>(words.get("workspace.venues.merge.kept"));
        kept.setItems(
                own.stream().filter(card -> !card.id().equals(duplicate.id())).toList());
        kept.setItemLabelGenerator(card -> card.facts().line());
        kept.setWidthFull();
        var now = new Button(words.get("workspace.venues.merge.now"), click -> {
            if (kept.getValue() == null) {
                FormMarks.mark(kept, words.get("workspace.venues.merge.choose"));
                return;
            }
            RefusalNotices.at(kept, words, () -> {
                venues.merge(duplicate.id(), kept.getValue().id());
                close();
                done.run();
            });
        });
        Look.PRIMARY.of(now);
        add(new Paragraph(words.get("workspace.venues.merge.consequence")), kept);
        foot(out(words.get("workspace.step.not")), now);
    }
}
