package nyc.icefree;

import java.net.InetAddress;
import java.util.Arrays;
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
import nyc.icefree.retention.Kept;
import nyc.icefree.retention.Retention;
import nyc.icefree.site.SiteSettings;
import nyc.icefree.text.Language;
import nyc.icefree.venues.Neighbourhoods;
import nyc.icefree.venues.TypedPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** The environment variables that the app knows. A misspelt name or a wrong value ends the start with a line, before anything else. */
final class Settings {
    private static final String KEPT = "KEPT_";
    /** Shorter names are other programs'. */
    private static final int LONG = 8;

    private static final int MISTAKES = 2;
    private static final String BASE = "http://localhost";
    private static final Map<String, Form> KNOWN = known();

    /** @param mustBe completes "NAME must be" */
    private record Form(String mustBe, Consumer<String> check) {}

    private Settings() {}

    static Iterable<String> names() {
        return KNOWN.keySet();
    }

    /** What is wrong, a line for each variable; never the value of one that may hold a secret. */
    static List<String> faults(Map<String, String> environment) {
        return new TreeMap<>(environment)
                .entrySet().stream()
                        .flatMap(one -> Stream.ofNullable(fault(one.getKey(), one.getValue())))
                        .toList();
    }

    private static @Nullable String fault(String name, String value) {
        Form form = KNOWN.get(name);
        if (form == null) {
            return nearest(name)
                    .filter(meant -> !isOfAnotherService(value))
                    .map(meant -> name + " is no setting of this app. Did you mean " + meant + "?")
                    .orElse(null);
        }
        try {
            form.check().accept(value);
            return null;
        } catch (CityUnusable e) {
            return name + ": " + e.getMessage();
        } catch (IllegalArgumentException e) {
            return name + " must be " + form.mustBe() + (name.startsWith("DATABASE_") ? "." : ", but is: " + value);
        }
    }

    /** Kubernetes and linked containers name the services beside this one so: {@code MAIN_PORT=tcp://10.0.0.7:80}. */
    private static boolean isOfAnotherService(String value) {
        return value.startsWith("tcp://") || value.startsWith("udp://");
    }

    /** Begins like it: {@code EMAIL_HOST} is another program's. */
    private static Optional<String> nearest(String name) {
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

    private static Map<String, Form> known() {
        var all = new TreeMap<String, Form>();
        for (String free : ("VAULT_KEY VAULT_KEY_FILE DATABASE_USER DATABASE_PASSWORD MAIL_HOST MAIL_NAME MAIL_USER"
                        + " MAIL_PASSWORD")
                .split(" ")) {
            all.put(free, new Form("a text", value -> {}));
        }
        all.put("AREAS_FILE", new Form("a file of areas", value -> {
            var city = new City(value);
            Language.READ.forEach(language -> city.said(language.tag()));
            new Neighbourhoods(city);
        }));
        all.put("VAULT_STORE", new Form("a folder", value -> require(!value.isBlank())));
        all.put(
                "DATABASE_URL",
                new Form(
                        "like jdbc:postgresql://HOST/NAME or jdbc:h2:file:FILE",
                        value -> require(value.matches("jdbc:(postgresql|h2):.+"))));
        all.put(
                "SOURCE_URL",
                new Form("like https://code.example.org/app or empty", value -> new ProjectSettings(value, "")));
        all.put(
                "SECURITY_CONTACT",
                new Form("like mailto:security@example.org or empty", value -> new ProjectSettings("", value)));
        all.put(
                "BASE_URL",
                new Form(
                        "like https://events.example.org, without a path",
                        value -> new WebSettings(value, null, 1, 1)));
        all.put(
                "TRUSTED_PROXY",
                new Form(
                        "addresses and networks such as 127.0.0.1 or 10.0.0.0/8, divided by commas",
                        value -> new Proxies(new WebSettings(BASE, value, 1, 1))));
        all.put("PORT", whole(1, 65_535));
        all.put("BIND_ADDRESS", new Form("an address of this machine such as 127.0.0.1", value -> {
            if (!"localhost".equals(value)) {
                Objects.requireNonNull(InetAddress.ofLiteral(value));
            }
        }));
        all.put(
                "NODE",
                new Form(
                        "at most 30 letters, digits, - and _", value -> require(value.matches("[A-Za-z0-9_-]{0,30}"))));
        all.put("QUICK_EXIT", new Form("like https://www.example.org/ or empty", SiteSettings::new));
        all.put("LIMIT_FACTOR", whole(1, 1_000_000));
        all.put("PROOF_OF_WORK", whole(1, 100_000_000));
        all.put(
                "FEEDS_LARGEST",
                new Form("0 or from 100000B to 100MB", value -> new FeedSettings(DataSize.parse(value))));
        all.put("ASKS_PERWEEK", whole(0, 50));
        all.put("ASKS_PERORGANIZATION", whole(0, 50));
        all.put("MAIL_PORT", whole(1, 65_535));
        all.put("MAIL_PER_HOUR", whole(0, 1_000_000));
        Arrays.stream(Retention.class.getRecordComponents())
                .forEach(period -> all.put(
                        KEPT + period.getName().toUpperCase(Locale.ROOT),
                        new Form("days, months or years like 30d, 6m or 1y, up to a hundred years", Kept::valueOf)));
        return all;
    }

    private static Form whole(int least, int most) {
        return new Form("a whole number from " + least + " to " + most, value -> {
            int number = Integer.parseInt(value);
            require(least <= number && number <= most);
        });
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException();
        }
    }
}
