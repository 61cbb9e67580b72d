package nyc.icefree.site.requests;

import nyc.icefree.site.Frame;

/** The form that asks for a session or submits an event. */
public record RequestPage(Frame frame, RequestFields fields, String action, String key, String other, String privacy) {

    /** Prefix of the keys of its texts. */
    public String room() {
        return fields.submission() ? "site.submit" : "site.request";
    }
}
