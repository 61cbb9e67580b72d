package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.LettingGo;
import nyc.icefree.volunteers.blocks.BlockReason;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Asks why somebody is let go, and says what follows. */
class LetGoDialog extends TitledDialog {
    private final Select<OrganizationCard> organization = new Select<>();
    private final RadioButtonGroup<BlockReason> reason = new RadioButtonGroup<>();

    /** @param from those that they help or have a shift with, and the reader coordinates, at least one */
    LetGoDialog(
            LettingGo service,
            PersonId person,
            String name,
            List<OrganizationCard> from,
            Words words,
            Runnable changed) {
        super(words.get("workspace.let-go.title", "name", name), DialogWidth.FORM);
        organization.setLabel(words.get("word.organization"));
        organization.setItems(from);
        organization.setItemLabelGenerator(OrganizationCard::name);
        organization.setValue(from.getFirst());
        organization.setVisible(from.size() > 1);
        reason.setLabel(words.get("workspace.let-go.reason"));
        reason.setItems(BlockReason.values());
        reason.setItemLabelGenerator(words::of);
        var go = Look.DANGER.of(new Button(words.get("workspace.let-go.do"), click -> {
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
        }));
        add(new Paragraph(words.get("workspace.let-go.consequence")), organization, reason);
        foot(out(words.get("workspace.cancel")), go);
    }
}
