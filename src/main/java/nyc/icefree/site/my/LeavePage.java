package nyc.icefree.site.my;

import nyc.icefree.site.Frame;

/** Asks once before everything about a volunteer is destroyed. */
public record LeavePage(Frame frame, MyFrame my, String action, String back) {}
