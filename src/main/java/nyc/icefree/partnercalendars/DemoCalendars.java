package nyc.icefree.partnercalendars;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import nyc.icefree.city.City;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Plays the servers of the demo's invented partners, so that nothing is fetched from the internet. */
@Component
@Primary
@Profile("demo")
record DemoCalendars(Fetcher internet, Clock clock, City city) implements CalendarServer {
    private static final Pattern INVENTED = Pattern.compile("([a-z-]+)\\.demo\\.example\\.org");
    /** Days from today, or the id of an area. */
    private static final Pattern BLANK = Pattern.compile("\\{(?:\\+(\\d+)|([a-z-]+))}");

    @Override
    public FetchResult fetch(SourceAddress address, Fetcher.Known known, AllowedServers hosts) {
        var invented = INVENTED.matcher(address.host());
        if (!invented.matches() || !hosts.allow(address)) {
            return internet.fetch(address, known, hosts);
        }
        var file = new ClassPathResource("nyc/icefree/partnercalendars/demo/" + invented.group(1) + ".ics");
        if (!file.exists()) {
            return new FetchResult.Failed(SourceProblem.NOT_FOUND, null);
        }
        if (known.etag() != null) {
            return new FetchResult.Unchanged(); // its days are counted from the first reading
        }
        return new FetchResult.Fresh(filled(file).getBytes(StandardCharsets.UTF_8), null, "\"demo\"", null);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("America/New_York")));
    }

    private String filled(ClassPathResource file) {
        var today = today();
        try {
            return BLANK.matcher(file.getContentAsString(StandardCharsets.UTF_8))
                    .replaceAll(found -> found.group(1) == null
                            ? city.area(found.group(2)).map(city::postal).orElseGet(city::postal)
                            : today.plusDays(Long.parseLong(found.group(1))).format(DateTimeFormatter.BASIC_ISO_DATE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
