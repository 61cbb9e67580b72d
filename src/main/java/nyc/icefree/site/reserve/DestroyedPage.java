package nyc.icefree.site.reserve;

import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/** Says that an answer is destroyed, without naming any; {@code until} is when older backups no longer hold it. */
public record DestroyedPage(Frame frame, @Nullable String until) {}
