package nyc.icefree.site.reserve;

import nyc.icefree.disclosure.EventView;
import nyc.icefree.guard.ProofOfWork;

/** @param date value of this date's check box; empty for the page's own date */
public record WorkField(String name, String date, ProofOfWork.Task task) {
    private static final String NAME = "work";

    static String name(EventView event, EventView date) {
        return date.id().equals(event.id()) ? NAME : NAME + "-" + date.slug();
    }
}
