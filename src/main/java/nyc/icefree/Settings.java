package nyc.icefree;

import java.net.InetAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nyc.icefree.calendar.FeedSettings;
import nyc.icefree.city.City;
import nyc.icefree.city.CityUnusable;
import nyc.icefree.guard.Proxies;
import nyc.icefree.links.ProjectSettings;
import nyc.icefree.links.WebSettings;
import nyc.icefree.retention.Retention;
import nyc.icefree.retention.RetentionPeriod;
import nyc.icefree.site.SiteSettings;
import nyc.icefree.text.Language;
import nyc.icefree.venues.Neighbourhoods;
import nyc.icefree.venues.TypedPlace;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.util.unit.DataSize;

/**
 * The environment variables that the app knows. A misspelt name or a wrong value, by whatever name it was set, ends the start
 * with a line, before anything else.
 */
final class Settings implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    private static final String KEPT = "KEPT_";
    private static final String VARIABLES = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
    private static final String QUICK_EXIT = "QUICK_EXIT";
    /** Shorter names are other programs'. */
    private static final int LONG = 8;

    private static final int MISTAKES = 2;
    private static final String BASE = "http://localhost";
    private static final String DATABASE = "jdbc:(postgresql|h2):.+";
    private static final Map<String, String> BEFORE = Map.of("NEIGHBORHOODS", "AREAS_FILE");
    private static final Map<String, Form> KNOWN = new TreeMap<>();

    /**
     * @param property that the variable sets
     * @param mustBe completes "NAME must be"
     */
    private record Form(String property, String mustBe, Consumer<String> check) {}

    static {
        for (String free : ("VAULT_KEY VAULT_KEY_FILE DATABASE_USER DATABASE_PASSWORD MAIL_HOST MAIL_NAME MAIL_USER"
                        + " MAIL_PASSWORD")
                .split(" ")) {
            know(free, free, "a text", value -> {});
        }
        know("AREAS_FILE", "areas.file", "a file of areas", value -> {
            if (!value.isBlank()) {
                var city = new City(value);
                Language.NEIGHBORS.forEach(language -> city.said(language.tag()));
                new Neighbourhoods(city);
            }
        });
        know("VAULT_STORE", "vault.store", "a folder", value -> require(!value.isBlank()));
        String database = "like jdbc:postgresql://HOST/NAME or jdbc:h2:file:FILE";
        know("DATABASE_URL", "spring.datasource.url", database, value -> require(value.matches(DATABASE)));
        String source = "like https://code.example.org/app or empty";
        know("SOURCE_URL", "project.source-url", source, value -> new ProjectSettings(value, ""));
        String contact = "like mailto:security@example.org or empty";
        know("SECURITY_CONTACT", "project.security-contact", contact, value -> new ProjectSettings("", value));
        String base = "like https://events.example.org, without a path";
        know("BASE_URL", "web.base-url", base, value -> {
            if (!value.matches("http://localhost:[^/]*")) { // else the port may be at fault
                new WebSettings(value, null, 1, 1);
            }
        });
        String proxies = "addresses and networks such as 127.0.0.1 or 10.0.0.0/8, divided by commas";
        know("TRUSTED_PROXY", "web.trusted-proxy", proxies, value -> new Proxies(new WebSettings(BASE, value, 1, 1)));
        whole("PORT", "server.port", 1, 65_535);
        know("BIND_ADDRESS", "server.address", "an address of this machine such as 127.0.0.1", value -> {
            if (!"localhost".equals(value)) {
                Objects.requireNonNull(InetAddress.ofLiteral(value));
            }
        });
        String node = "at most 30 letters, digits, - and _";
        know("NODE", "web.node", node, value -> require(value.matches("[A-Za-z0-9_-]{0,30}")));
        know(QUICK_EXIT, "site.quick-exit", "like https://www.example.org/ or empty", SiteSettings::new);
        whole("LIMIT_FACTOR", "web.limit-factor", 1, 1_000_000);
        whole("PROOF_OF_WORK", "web.work", 1, 100_000_000);
        String size = "0 or from 100000B to 100MB";
        know("FEEDS_LARGEST", "feeds.largest", size, value -> new FeedSettings(DataSize.parse(value)));
        whole("ASKS_PERWEEK", "asks.per-week", 0, 50);
        whole("ASKS_PERORGANIZATION", "asks.per-organization", 0, 50);
        whole("MAIL_PORT", "spring.mail.port", 1, 65_535);
        whole("MAIL_PER_HOUR", "mail.per-hour", 0, 1_000_000);
        String period = "days, months or years like 30d, 6m or 1y, up to a hundred years";
        for (var kept : Retention.class.getRecordComponents()) {
            String property = "kept." + DataObjectPropertyName.toDashedForm(kept.getName());
            know(KEPT + kept.getName().toUpperCase(Locale.ROOT), property, period, RetentionPeriod::valueOf);
        }
    }

    static Iterable<String> names() {
        return KNOWN.keySet();
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var faults = faults(event.getEnvironment());
        if (!faults.isEmpty()) {
            faults.forEach(System.err::println);
            System.exit(2);
        }
    }

    /** What is wrong, a line for each variable; never the value of one that may hold a secret. */
    static List<String> faults(ConfigurableEnvironment environment) {
        var sources = environment.getPropertySources();
        var variables = new TreeMap<>(((MapPropertySource) Objects.requireNonNull(sources.get(VARIABLES))).getSource());
        // as Docker passes on what .env leaves empty
        variables
                .entrySet()
                .removeIf(one -> KNOWN.containsKey(one.getKey())
                        && !one.getKey().equals(QUICK_EXIT)
                        && one.getValue().toString().isBlank());
        sources.replace(VARIABLES, new SystemEnvironmentPropertySource(VARIABLES, variables));
        var unknown = variables.entrySet().stream()
                .flatMap(one -> unknown(one.getKey(), one.getValue().toString()))
                .toList();
        return !unknown.isEmpty()
                ? unknown
                : KNOWN.entrySet().stream()
                        .flatMap(one -> Stream.ofNullable(
                                        environment.getProperty(one.getValue().property()))
                                .flatMap(value -> wrong(one.getKey(), one.getValue(), value)))
                        .toList();
    }

    private static Stream<String> unknown(String name, String value) {
        return KNOWN.containsKey(name) || isOfAnotherService(value)
                ? Stream.of()
                : nearest(name).map(meant -> name + " is no setting of this app. Did you mean " + meant + "?").stream();
    }

    private static Stream<String> wrong(String name, Form form, String value) {
        try {
            form.check().accept(value);
            return Stream.of();
        } catch (CityUnusable e) {
            return Stream.of(name + ": " + e.getMessage());
        } catch (IllegalArgumentException e) {
            return Stream.of(
                    name + " must be " + form.mustBe() + (name.startsWith("DATABASE_") ? "." : ", but is: " + value));
        }
    }

    /** Kubernetes and linked containers name the services beside this one so: {@code MAIN_PORT=tcp://10.0.0.7:80}. */
    private static boolean isOfAnotherService(String value) {
        return value.startsWith("tcp://") || value.startsWith("udp://");
    }

    /** Begins like it: {@code EMAIL_HOST} is another program's. */
    private static Optional<String> nearest(String name) {
        if (BEFORE.containsKey(name)) {
            return Optional.of(BEFORE.get(name));
        }
        String typed = name.toUpperCase(Locale.ROOT);
        boolean ours = typed.startsWith(KEPT);
        int most = ours ? typed.length() : MISTAKES;
        return name.length() < LONG && !ours
                ? Optional.empty()
                : KNOWN.keySet().stream()
                        .filter(known -> known.charAt(0) == typed.charAt(0))
                        .filter(known -> TypedPlace.mistakes(typed, known, most) <= most)
                        .min(Comparator.comparingInt(known -> TypedPlace.mistakes(typed, known, most)));
    }

    private static void whole(String name, String property, int least, int most) {
        know(name, property, "a whole number from " + least + " to " + most, value -> {
            int number = Integer.parseInt(value);
            require(least <= number && number <= most);
        });
    }

    private static void know(String name, String property, String mustBe, Consumer<String> check) {
        KNOWN.put(name, new Form(property, mustBe, check));
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException();
        }
    }
}
