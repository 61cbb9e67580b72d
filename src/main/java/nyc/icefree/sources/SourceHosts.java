package nyc.icefree.sources;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A trusted organization's calendars may lie anywhere on the public internet; those of any other only where an administrator
 * has approved a calendar of it: else its people could send this server to whomever they like.
 */
@Component
class SourceHosts {
    private final SourceRepository sources;
    private final SourceReading reading;
    private final SourceSecrets secrets;

    SourceHosts(SourceRepository sources, SourceReading reading, SourceSecrets secrets) {
        this.sources = sources;
        this.reading = reading;
        this.secrets = secrets;
    }

    Hosts toLookAt(OrganizationCard organization) {
        return of(organization, null);
    }

    /** What is read already is read on, by whatever way it became a source. */
    Hosts toRead(OrganizationCard organization, Source source) {
        return of(organization, source);
    }

    private Hosts of(OrganizationCard organization, @Nullable Source own) {
        if (organization.trusted()) {
            return Hosts.ANY;
        }
        Set<UUID> one = Set.of(organization.id().value());
        return Hosts.only(Stream.concat(
                        sources.findByOrganizationIn(one).stream().filter(s -> s.hostApproved), Stream.ofNullable(own))
                .flatMap(source -> secrets.address(source).stream().flatMap(reading::readable)));
    }
}
