package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Words;
import nyc.icefree.trainings.ParentsConsent;
import nyc.icefree.trainings.YoungPeople;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import org.jspecify.annotations.Nullable;

/** Whether somebody came to one organization as under 18, and whether it holds a parent's consent; for those who coordinate it. */
class ConsentPanel extends Div {
    private enum Choice {
        NOTHING,
        MISSING,
        HELD
    }

    ConsentPanel(YoungPeople young, OrganizationCard organization, PersonId person, Words words) {
        var refused = new Paragraph();
        refused.addClassName("problems");
        refused.getElement().setAttribute("role", "alert");
        var consent = new RadioButtonGroup<Choice>(words.get("workspace.consent"), List.of(Choice.values()));
        consent.setHelperText(words.get("workspace.consent.help"));
        consent.setItemLabelGenerator(choice -> words.get(key(choice)));
        var noted = young.of(organization.id(), person);
        consent.setValue(noted == null ? Choice.NOTHING : Choice.valueOf(noted.name()));
        var note = new Button(words.get("workspace.consent.note"), click -> {
            refused.setText("");
            RefusalNotices.said(words, refused::setText, () -> {
                young.note(organization.id(), person, meant(consent.getValue()));
                Notice.said(words.get("workspace.consent.noted"));
            });
        });
        addClassName("consent-panel");
        add(consent, note, refused);
    }

    private static String key(Choice choice) {
        return switch (choice) {
            case NOTHING -> "workspace.consent.nothing";
            case MISSING -> "workspace.consent.missing";
            case HELD -> "workspace.consent.held";
        };
    }

    private static @Nullable ParentsConsent meant(Choice choice) {
        return choice == Choice.NOTHING ? null : ParentsConsent.valueOf(choice.name());
    }
}
