package nyc.icefree.partnercalendars;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Servers that may be asked for a calendar, also after redirects; null for all on the public internet. */
record AllowedServers(@Nullable Set<String> only) {
    static final AllowedServers ANY = new AllowedServers(null);

    static AllowedServers only(Stream<SourceAddress> addresses) {
        return new AllowedServers(addresses.map(AllowedServers::name).collect(Collectors.toUnmodifiableSet()));
    }

    boolean allow(SourceAddress address) {
        return only == null || only.contains(name(address));
    }

    private static String name(SourceAddress address) {
        String host = address.host().toLowerCase(Locale.ROOT);
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }
}
