package nyc.icefree.site.digest;

import nyc.icefree.site.Frame;

/** What came of it, the same for everybody. @param room first part of the keys of its words */
public record DigestSaidPage(Frame frame, String room, String events) {}
