package nyc.icefree.site.digest;

import nyc.icefree.site.Frame;

/** Says what happened, the same for everybody. */
public record DigestSaidPage(Frame frame, String room, String events) {}
