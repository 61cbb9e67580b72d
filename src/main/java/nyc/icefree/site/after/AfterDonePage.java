package nyc.icefree.site.after;

import nyc.icefree.site.Frame;

/**
 * Says that an answer is counted, or that the questions have ended; names no event, so ended and unknown links look
 * alike.
 */
public record AfterDonePage(Frame frame, String title, String text) {
    static AfterDonePage counted(Frame frame) {
        return new AfterDonePage(frame, "site.after.done.title", "site.after.done");
    }

    static AfterDonePage ended(Frame frame) {
        return new AfterDonePage(frame, "site.after.heading", "site.after.closed");
    }
}
