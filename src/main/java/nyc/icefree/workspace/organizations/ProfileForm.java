package nyc.icefree.workspace.organizations;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationForm;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.OrganizationRefused;
import nyc.icefree.partners.Organizations;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import nyc.icefree.venues.Borough;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.keys.SaveKey;

/** What the public reads of an organization. */
class ProfileForm extends Div {
    private final Words words;
    private final TextField name;
    private final TextField slug;
    private final TextField website;
    private final CheckboxGroup<Borough> boroughs = new CheckboxGroup<>();
    private final Map<Language, TextArea> descriptions = new LinkedHashMap<>();
    private OrganizationForm before;

    ProfileForm(OrganizationId id, Organizations organizations, Words words, Runnable changed) {
        this.words = words;
        before = organizations.form(id);
        name = new TextField(words.get("word.name"));
        LongestText.in(name, OrganizationForm.NAME_MAX, words);
        slug = new TextField(words.get("workspace.organizations.slug"));
        slug.setHelperText(words.get("workspace.organizations.slug.help"));
        website = new TextField(words.get("workspace.organizations.website"));
        website.setPlaceholder("https://");
        boroughs.setLabel(words.get("workspace.organizations.boroughs"));
        boroughs.setItems(Borough.values());
        boroughs.setItemLabelGenerator(words::of);
        var form = new FormLayout(name, slug, website, boroughs);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("560px", 2));
        form.setColspan(boroughs, 2);
        Language.READ.forEach(language -> {
            var area =
                    new TextArea(words.get("workspace.organizations.description", "language", words.within(language)));
            area.setMinRows(3);
            area.setMaxRows(12);
            LongestText.in(area, SafeText.MAX_LENGTH, words);
            descriptions.put(language, area);
            form.add(area);
        });
        var save = new Button(
                words.get("workspace.organizations.profile.save"), click -> save(id, organizations, changed));
        Look.PRIMARY.of(save);
        var foot = new Div(save);
        foot.addClassNames("actions", "form-foot");
        add(form, foot);
        SaveKey.in(this, save);
        read();
    }

    private void read() {
        name.setValue(before.name());
        slug.setValue(before.slug() == null ? "" : before.slug());
        website.setValue(before.website() == null ? "" : before.website());
        boroughs.setValue(Stream.of(Borough.values())
                .filter(borough -> before.boroughs().contains(borough.slug()))
                .collect(Collectors.toSet()));
        descriptions.forEach(
                (language, area) -> area.setValue(before.descriptions().getOrDefault(language, "")));
    }

    private void save(OrganizationId id, Organizations organizations, Runnable changed) {
        var texts = descriptions.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getValue()));
        RefusalNotices.marked(words, this::mark, () -> {
            organizations.change(
                    id,
                    new OrganizationForm(
                            before.version(),
                            name.getValue(),
                            slug.getValue(),
                            website.getValue().isBlank() ? null : website.getValue(),
                            boroughs.getValue().stream().map(Borough::slug).collect(Collectors.toSet()),
                            texts));
            before = organizations.form(id);
            read();
            changed.run();
            Notice.said(words.get("workspace.organizations.saved"));
        });
    }

    private boolean mark(RefusalReason why, String text) {
        if (!(why instanceof OrganizationRefused reason)) {
            return false;
        }
        HasValidation field = switch (reason.field()) {
            case "name" -> name;
            case "slug" -> slug;
            case "website" -> website;
            case "boroughs" -> boroughs;
            case "descriptions" -> tooLong();
            default -> null;
        };
        if (field != null) {
            FormMarks.mark(field, text);
        }
        return field != null;
    }

    private TextArea tooLong() {
        var all = descriptions.values();
        return all.stream()
                .filter(LongestText::mark)
                .findFirst()
                .orElseGet(() -> all.iterator().next());
    }
}
