package nyc.icefree.site.openshifts;

import nyc.icefree.site.Frame;

/** Confirms an answer to whether somebody helps, or says that the question is over. */
public record AnsweredPage(Frame frame, Answer answer, String signIn, String shifts) {
    public enum Answer {
        YES,
        NO,
        OVER
    }
}
