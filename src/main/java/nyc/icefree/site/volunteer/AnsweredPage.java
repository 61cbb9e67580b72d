package nyc.icefree.site.volunteer;

import nyc.icefree.site.Frame;

/**
 * Acknowledges the answer to whether somebody helps.
 *
 * @param yes whether they do
 */
public record AnsweredPage(Frame frame, boolean yes, String signIn, String shifts) {}
