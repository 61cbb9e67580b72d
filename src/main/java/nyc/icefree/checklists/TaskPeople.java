package nyc.icefree.checklists;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;

final class TaskPeople {
    private TaskPeople() {}

    static Map<PersonId, String> byName(Map<PersonId, PersonCard> cards) {
        var names = new LinkedHashMap<PersonId, String>();
        cards.values().stream()
                .sorted(Comparator.comparing(PersonCard::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(card -> names.put(card.id(), card.name()));
        return names;
    }
}
