package nyc.icefree.site.digest;

import nyc.icefree.site.Frame;
import nyc.icefree.site.Problems;

/**
 * Feeds, which need no address, and then the form that asks for one.
 *
 * @param subscribe where feeds are chosen, and {@code atom} that for programs that read news
 */
public record DigestFormPage(
        Frame frame,
        String subscribe,
        String atom,
        String email,
        DigestChoices choices,
        Problems problems,
        String action,
        String key,
        String privacy) {}
