package nyc.icefree.partnercalendars;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Servers that calendars may be fetched from. A trusted organization may use the whole public internet, any other only
 * servers of calendars that an administrator approved: else its people could direct this server at anybody.
 */
@Component
record SourceHosts(SourceRepository sources, SourceReading reading, SourceSecrets secrets) {
    AllowedServers toLookAt(OrganizationCard organization) {
        return of(organization, null);
    }

    /** An existing source may always be read on. */
    AllowedServers toRead(OrganizationCard organization, Source source) {
        return of(organization, source);
    }

    private AllowedServers of(OrganizationCard organization, @Nullable Source own) {
        if (organization.trusted()) {
            return AllowedServers.ANY;
        }
        Set<UUID> one = Set.of(organization.id().value());
        return AllowedServers.only(Stream.concat(
                        sources.findByOrganizationIn(one).stream().filter(s -> s.hostApproved), Stream.ofNullable(own))
                .flatMap(source -> secrets.address(source).stream().flatMap(reading::readable)));
    }
}
