package nyc.icefree.site.door;

import nyc.icefree.site.Frame;

/**
 * Asks before a link that reads names is bound to this device.
 *
 * @param refused key of why it cannot be; empty when it can
 */
public record BindPage(Frame frame, String refused, String path) {}
