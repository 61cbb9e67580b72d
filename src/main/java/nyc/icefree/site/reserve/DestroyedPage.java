package nyc.icefree.site.reserve;

import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/** Says that an answer is destroyed, to nobody in particular. @param until when older backups can show it no more */
public record DestroyedPage(Frame frame, @Nullable String until) {}
