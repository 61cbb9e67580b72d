package nyc.icefree.site.openshifts;

import nyc.icefree.site.Frame;

/** Asks a volunteer who has been silent for long whether they still help. */
public record StayPage(Frame frame, String campaign, String stay, String leave) {}
