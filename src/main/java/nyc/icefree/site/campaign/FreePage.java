package nyc.icefree.site.campaign;

import nyc.icefree.site.Frame;

public record FreePage(Frame frame, SaidPage page) {}
