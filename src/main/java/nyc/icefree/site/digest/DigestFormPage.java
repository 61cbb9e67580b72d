package nyc.icefree.site.digest;

import nyc.icefree.site.Frame;
import nyc.icefree.site.Problems;

/** The form that asks for the digest, after links to feeds, which need no address. */
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
