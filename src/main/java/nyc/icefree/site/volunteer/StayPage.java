package nyc.icefree.site.volunteer;

import nyc.icefree.site.Frame;

/**
 * Asks a volunteer of whom nothing was heard whether they still help.
 *
 * @param stay where a post says yes
 * @param leave where a post destroys what is held
 */
public record StayPage(Frame frame, String campaign, String stay, String leave) {}
