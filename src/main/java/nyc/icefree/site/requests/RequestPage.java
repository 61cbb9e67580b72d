package nyc.icefree.site.requests;

import nyc.icefree.site.Frame;

/**
 * The form that asks for a session or submits an event.
 *
 * @param other the other one of the two forms
 */
public record RequestPage(Frame frame, RequestFields fields, String action, String key, String other, String privacy) {

    /** First part of the keys of its words. */
    public String room() {
        return fields.submission() ? "site.submit" : "site.request";
    }
}
