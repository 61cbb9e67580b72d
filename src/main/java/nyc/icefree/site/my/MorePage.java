package nyc.icefree.site.my;

import nyc.icefree.site.Frame;
import nyc.icefree.site.volunteer.MoreFields;

/**
 * What a volunteer says beside who they are, to be changed.
 *
 * @param back path of their profile
 */
public record MorePage(Frame frame, MyFrame my, boolean saved, MoreFields more, String action, String back) {}
