package nyc.icefree.workspace.organizations;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParameters;
import nyc.icefree.partners.OrganizationForm;
import nyc.icefree.partners.Organizations;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Takes a new organization's name and goes on to its page. */
class FoundDialog extends TitledDialog {
    FoundDialog(Organizations organizations, Words words) {
        super(words.get("workspace.organizations.found"), DialogWidth.QUESTION);
        var name = new TextField(words.get("word.name"));
        name.setWidthFull();
        LongestText.in(name, OrganizationForm.NAME_MAX, words);
        var found = new Button(words.get("workspace.organizations.found"), click -> {
            RefusalNotices.at(name, words, () -> {
                var id = organizations.found(OrganizationForm.named(name.getValue()));
                close();
                Notice.said(words.get("workspace.organizations.founded"));
                UI.getCurrent().navigate(OrganizationView.class, new RouteParameters("organization", id.toString()));
            });
        });
        Look.PRIMARY.of(found);
        add(name);
        foot(out(words.get("workspace.cancel")), found);
    }
}
