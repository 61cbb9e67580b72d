package nyc.icefree.site.my;

import nyc.icefree.site.Frame;

/** The private calendar link of a volunteer's shifts. */
public record MyCalendarPage(
        Frame frame,
        MyFrame my,
        boolean renewed,
        String https,
        String webcal,
        String google,
        String outlook,
        String renew) {}
