package nyc.icefree.site.volunteer;

import nyc.icefree.site.Frame;

/** Acknowledges the answer to whether somebody helps, or says that none is waited for any more. */
public record AnsweredPage(Frame frame, Answer answer, String signIn, String shifts) {
    public enum Answer {
        YES,
        NO,
        OVER
    }
}
