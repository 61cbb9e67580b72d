package nyc.icefree.site.after;

import nyc.icefree.site.Frame;

/**
 * Says of no event that an answer is counted, or that nothing is asked here any more: alike for a link that has ended and for one that
 * never was.
 *
 * @param title key of the heading
 * @param text key of what is said
 */
public record AfterDonePage(Frame frame, String title, String text) {
    static AfterDonePage counted(Frame frame) {
        return new AfterDonePage(frame, "site.after.done.title", "site.after.done");
    }

    static AfterDonePage ended(Frame frame) {
        return new AfterDonePage(frame, "site.after.heading", "site.after.closed");
    }
}
