package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.calendar.AddToCalendar;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.site.Frame;
import nyc.icefree.text.MixedLine;
import org.jspecify.annotations.Nullable;

/**
 * A series with all its dates, as anyone may read it; keeps its address when it is split, and when all its dates are
 * over.
 *
 * @param data for search engines, as JSON that is safe in a script element
 * @param often "Every Tuesday, 6 PM to 8 PM"; null for chosen dates
 * @param past the latest first, of {@code over} in all
 */
public record SeriesPage(
        Frame frame,
        String data,
        String title,
        @Nullable String titleLang,
        EventKind kind,
        String kindWord,
        @Nullable String often,
        List<String> goesOn,
        String place,
        @Nullable Next next,
        List<Month> coming,
        List<Month> later,
        int laterCount,
        List<Line> past,
        int over,
        EventPageContent.Body body,
        MixedLine languages,
        List<String> access,
        List<EventPageContent.HostLink> hosts,
        SubscribePage.Addresses feed,
        String agenda) {

    /** @param reserve path of the form, null when RSVPs are closed */
    public record Next(
            Line line,
            String date,
            String place,
            @Nullable String reserve,
            String act,
            @Nullable AddToCalendar calendar) {}

    public record Month(String name, List<Line> dates) {}

    /** @param notes how it differs from the usual date, in words */
    public record Line(
            String path,
            String day,
            String time,
            String start,
            List<String> notes,
            boolean off,
            EventListLine.State state) {}

    /** Page of a series without any public date; tells nothing of it. */
    public record Gone(Frame frame, String agenda) {}
}
