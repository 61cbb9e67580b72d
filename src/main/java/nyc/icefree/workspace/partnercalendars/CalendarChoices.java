package nyc.icefree.workspace.partnercalendars;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;

/** What no calendar says of itself: whose it is, in which language its texts are, and of which kind its events. */
final class CalendarChoices {
    final Select<OrganizationCard> organization = new Select<>();
    final Select<Language> language = new Select<>();
    final Select<EventKind> kind;

    /** @param mine the organizations to choose from, the first being chosen */
    CalendarChoices(Words words, List<OrganizationCard> mine, String kindLabel) {
        organization.setLabel(words.get("word.organization"));
        organization.setItems(mine);
        organization.setItemLabelGenerator(OrganizationCard::name);
        organization.setValue(mine.getFirst());
        language.setLabel(words.get("workspace.sources.language"));
        language.setItems(Language.READ);
        language.setItemLabelGenerator(words::of);
        language.setValue(Language.ENGLISH);
        kind = kind(words, kindLabel, EventKind.OTHER);
    }

    static Select<EventKind> kind(Words words, String label, EventKind now) {
        var kind = new Select<EventKind>();
        kind.setLabel(words.get(label));
        kind.setItems(EventKind.values());
        kind.setItemLabelGenerator(words::of);
        kind.setValue(now);
        return kind;
    }

    OrganizationId organization() {
        return organization.getValue().id();
    }
}
