package nyc.icefree.workspace.settings;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.campaign.CampaignProfile;
import nyc.icefree.campaign.CampaignRefused;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.keys.SaveKey;

/** Who the campaign is: name, address, zone, and its texts in every language. */
class CampaignForm extends Div {
    private final Campaign campaign;
    private final Words words;
    private final TextField name;
    private final EmailField roleAddress;
    private final Select<ZoneId> zone = new Select<>();
    private final Map<Language, CampaignTexts> texts = new LinkedHashMap<>();
    private CampaignProfile before;

    CampaignForm(Campaign campaign, Words words) {
        this.campaign = campaign;
        this.words = words;
        before = campaign.now();
        name = new TextField(words.get("workspace.settings.name"));
        name.setValue(before.name());
        LongestText.in(name, CampaignProfile.NAME_MAX, words);
        roleAddress = new EmailField(words.get("workspace.settings.role-address"));
        roleAddress.setHelperText(words.get("workspace.settings.role-address.help"));
        roleAddress.setValue(before.roleAddress());
        zone.setLabel(words.get("workspace.plan.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.startsWith("America/") || id.equals(before.zone().getId()))
                .sorted()
                .map(ZoneId::of)
                .toList());
        zone.setItemLabelGenerator(id -> id.getId().replace('_', ' '));
        zone.setValue(before.zone());
        var form = new FormLayout(name, roleAddress, zone);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("560px", 2));
        var columns = new Div();
        columns.addClassName("columns");
        Language.READ.forEach(language -> {
            var part = new CampaignTexts(words, language, before.words(language));
            texts.put(language, part);
            columns.add(part);
        });
        var save = new Button(words.get("workspace.settings.save"), click -> save());
        Look.PRIMARY.of(save);
        var foot = new Div(save);
        foot.addClassNames("actions", "form-foot");
        add(form, columns, foot);
        SaveKey.in(this, save);
    }

    private void save() {
        RefusalNotices.marked(words, this::mark, () -> {
            campaign.change(new CampaignProfile(
                    before.version(),
                    name.getValue(),
                    zone.getValue(),
                    roleAddress.getValue(),
                    texts.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, entry -> entry.getValue().typed()))));
            before = campaign.now();
            Notice.said(words.get("workspace.settings.saved"));
        });
    }

    private boolean mark(RefusalReason why, String text) {
        if (!(why instanceof CampaignRefused reason)) {
            return false;
        }
        HasValidation field = switch (reason.field()) {
            case "name" -> name;
            case "roleAddress" -> roleAddress;
            default -> null;
        };
        if (field != null) {
            FormMarks.mark(field, text);
            return true;
        }
        return texts.values().stream().filter(part -> part.refuse(reason, text)).count() > 0;
    }
}
