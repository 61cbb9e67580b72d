package nyc.icefree.site.requests;

import nyc.icefree.site.Frame;

public record RequestPage(Frame frame, RequestFields fields, String action, String key, String other, String privacy) {

    public String room() {
        return fields.submission() ? "site.submit" : "site.request";
    }
}
