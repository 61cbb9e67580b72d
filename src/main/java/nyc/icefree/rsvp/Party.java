package nyc.icefree.rsvp;

import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** Who a party is, opened. */
record Party(String name, @Nullable String email, Needs needs, Language language) {}
