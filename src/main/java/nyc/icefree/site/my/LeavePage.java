package nyc.icefree.site.my;

import nyc.icefree.site.Frame;

public record LeavePage(Frame frame, MyFrame my, String action, String back) {}
