package nyc.icefree.site.volunteerpages;

import nyc.icefree.site.Frame;

public record LeavePage(Frame frame, MyFrame my, String action, String back) {}
