package nyc.icefree.workspace.settings;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.ArrayList;
import java.util.List;
import nyc.icefree.campaign.CampaignPress;
import nyc.icefree.campaign.CampaignRefused;
import nyc.icefree.campaign.CampaignWords;
import nyc.icefree.campaign.Demand;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;

/** What the campaign says of itself in one language. */
class CampaignTexts extends FieldSet {
    private final TextField tagline;
    private final TextArea about;
    private final TextArea help;
    private final TextArea privacy;
    private final TextArea runBy;
    private final TextArea boilerplate;
    private final TextArea contact;
    private final List<TextField> titles = new ArrayList<>();
    private final List<TextArea> explanations = new ArrayList<>();
    private final List<TextFieldBase<?, String>> limited = new ArrayList<>();

    CampaignTexts(Words words, Language language, CampaignWords start) {
        super(words.of(language));
        String name = words.within(language);
        tagline = new TextField(words.get("workspace.settings.tagline", "language", name));
        tagline.setValue(start.tagline());
        tagline.setWidthFull();
        LongestText.in(tagline, CampaignWords.LINE_MAX, words);
        limited.add(tagline);
        add(tagline);
        var demands = new ArrayList<>(start.demands());
        demands.add(new Demand("", ""));
        for (int i = 0; i < demands.size(); i++) {
            var title = new TextField(words.get("workspace.settings.demand", "number", i + 1, "language", name));
            title.setValue(demands.get(i).title());
            title.setWidthFull();
            LongestText.in(title, CampaignWords.LINE_MAX, words);
            limited.add(title);
            titles.add(title);
            explanations.add(area(
                    words,
                    words.get("workspace.settings.demand.why", "number", i + 1, "language", name),
                    demands.get(i).explanation()));
            add(title, explanations.getLast());
        }
        about = area(words, words.get("workspace.settings.about", "language", name), start.about());
        help = area(words, words.get("workspace.settings.help", "language", name), start.help());
        privacy = area(words, words.get("workspace.settings.privacy", "language", name), start.privacy());
        add(about, help, privacy);
        runBy = optional(words, "workspace.settings.run-by", name, start.press().runBy());
        boilerplate = optional(
                words, "workspace.settings.boilerplate", name, start.press().boilerplate());
        contact = optional(
                words, "workspace.settings.press-contact", name, start.press().contact());
        add(runBy, boilerplate, contact);
    }

    private TextArea optional(Words words, String key, String language, String value) {
        var area = area(words, words.get(key, "language", language), value, CampaignPress.PART_MAX);
        area.setHelperText(words.get("workspace.settings.press.help"));
        return area;
    }

    private TextArea area(Words words, String label, String value) {
        return area(words, label, value, SafeText.MAX_LENGTH);
    }

    private TextArea area(Words words, String label, String value, int longest) {
        var area = new TextArea(label);
        area.setMinRows(2);
        area.setMaxRows(10);
        area.setWidthFull();
        area.setValue(value);
        LongestText.in(area, longest, words);
        limited.add(area);
        return area;
    }

    CampaignWords typed() {
        var demands = new ArrayList<Demand>();
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i).getValue();
            String why = explanations.get(i).getValue();
            if (!title.isBlank() || !why.isBlank()) {
                demands.add(new Demand(title, why));
            }
        }
        return new CampaignWords(
                tagline.getValue(),
                about.getValue(),
                demands,
                help.getValue(),
                privacy.getValue(),
                new CampaignPress(runBy.getValue(), boilerplate.getValue(), contact.getValue()));
    }

    /** Whether the reason speaks of a field of this language, which then says it. */
    boolean refuse(CampaignRefused reason, String text) {
        return switch (reason) {
            case TAGLINE_MISSING, TAGLINE_TOO_LONG -> {
                boolean wrong = tagline.getValue().isBlank() == (reason == CampaignRefused.TAGLINE_MISSING);
                if (wrong) {
                    FormMarks.mark(tagline, text);
                }
                yield wrong;
            }
            case TEXT_TOO_LONG -> limited.stream().filter(LongestText::mark).count() > 0;
            case DEMAND_WITHOUT_TITLE -> {
                var without = titles.stream()
                        .filter(title -> title.getValue().isBlank())
                        .filter(title -> !explanations
                                .get(titles.indexOf(title))
                                .getValue()
                                .isBlank())
                        .toList();
                without.forEach(title -> FormMarks.mark(title, text));
                yield !without.isEmpty();
            }
            case NAME_MISSING, NAME_TOO_LONG, ROLE_ADDRESS_NOT_AN_ADDRESS, TOO_MANY_DEMANDS, CHANGED_MEANWHILE -> false;
        };
    }
}
