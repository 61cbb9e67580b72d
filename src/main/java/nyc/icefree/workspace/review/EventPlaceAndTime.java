package nyc.icefree.workspace.review;

import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.events.EventDetail;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Facts;

/** When and where an event is, as far as the reader may know. */
final class EventPlaceAndTime {
    private EventPlaceAndTime() {}

    static Facts of(Words words, EventDetail event) {
        var planned = new WhenAndWhere(words);
        var facts = new Facts(words);
        facts.of("workspace.events.when", planned.when(event.view().slot()));
        String where = planned.where(event.view());
        facts.of("workspace.events.where", where.isEmpty() ? words.get("workspace.event.nowhere") : where);
        return facts;
    }
}
