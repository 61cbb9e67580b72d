package nyc.icefree.workspace.partnercalendars;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Form;

/** Choices for a calendar: organization, language, kind of its events. */
final class CalendarChoices {
    final Select<OrganizationCard> organization = new Select<>();
    final Select<Language> language = new Select<>();
    final Select<EventKind> kind;

    CalendarChoices(Words words, List<OrganizationCard> mine, String kindLabel) {
        Form.choice(organization, words.get("word.organization"), mine, OrganizationCard::name)
                .setValue(mine.getFirst());
        Form.choice(language, words.get("workspace.sources.language"), Language.READ, words::of)
                .setValue(Language.ENGLISH);
        kind = kind(words, kindLabel, EventKind.OTHER);
    }

    static Select<EventKind> kind(Words words, String label, EventKind now) {
        var kind = Form.choice(new Select<EventKind>(), words.get(label), EventKind.values(), words::of);
        kind.setValue(now);
        return kind;
    }

    OrganizationId organization() {
        return organization.getValue().id();
    }
}
