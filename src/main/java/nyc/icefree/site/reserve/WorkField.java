package nyc.icefree.site.reserve;

import nyc.icefree.eventviews.EventView;
import nyc.icefree.web.ProofOfWork;

/**
 * What a form asks of its reader's device for one date.
 *
 * @param name of the field that the script fills
 * @param date the value of the box by which this date is chosen; empty for the page's own
 */
public record WorkField(String name, String date, ProofOfWork.Task task) {
    private static final String NAME = "work";

    /** @param event whose page it is */
    static String name(EventView event, EventView date) {
        return date.id().equals(event.id()) ? NAME : NAME + "-" + date.slug();
    }
}
