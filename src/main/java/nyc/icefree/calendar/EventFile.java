package nyc.icefree.calendar;

import nyc.icefree.campaign.Campaign;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.text.Language;
import org.springframework.stereotype.Component;

/** One event as an {@code .ics} file for mails and manage pages, written for the audience of the view. */
@Component
public class EventFile {
    public static final String CONTENT_TYPE = "text/calendar; charset=utf-8";
    private final SeriesPieces pieces;
    private final Campaign campaign;

    EventFile(SeriesPieces pieces, Campaign campaign) {
        this.pieces = pieces;
        this.campaign = campaign;
    }

    /** @return UTF-8, under the UID that the event has everywhere, so that a later file replaces it */
    public byte[] of(EventView event, Language text) {
        byte[] piece = pieces.single(event, FeedStyle.plain(text), Feeds.sender(campaign.now()));
        return CalendarObject.single(event.slot().zone(), piece).octets();
    }

    public String filename(EventView event) {
        return event.slug() + ".ics";
    }
}
