package nyc.icefree.site.door;

import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/** Asks before a link that reads names is bound to this device. */
public record BindPage(Frame frame, @Nullable String refused, String action) {}
