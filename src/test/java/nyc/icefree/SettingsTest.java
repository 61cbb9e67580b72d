package nyc.icefree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.support.ResourcePropertySource;

class SettingsTest {
    private static final Path LAKEPORT = Path.of("src/test/resources/city/lakeport.txt");

    @ParameterizedTest
    @CsvSource({
        "KEPT_RESERVATION, KEPT_RESERVATIONS",
        "KEPT_SILENT_STAFF, KEPT_SILENTSTAFF",
        "KEPT_DAY_MARKS, KEPT_DAYMARKS",
        "KEPT_LOGS, KEPT_ASKS",
        "kept_shifts, KEPT_SHIFTS",
        "VAULT_KEYFILE, VAULT_KEY_FILE",
        "VALUT_KEY, VAULT_KEY",
        "VAULT_STOR, VAULT_STORE",
        "DATABASE_URI, DATABASE_URL",
        "DATABSE_PASSWORD, DATABASE_PASSWORD",
        "BASE_URI, BASE_URL",
        "TRUSTED_PROXYS, TRUSTED_PROXY",
        "BINDADDRESS, BIND_ADDRESS",
        "QUICKEXIT, QUICK_EXIT",
        "ASKS_PER_WEEK, ASKS_PERWEEK",
        "MAIL_PERHOUR, MAIL_PER_HOUR",
        "mail_host, MAIL_HOST",
        "NEIGHBORHOODS, AREAS_FILE"
    })
    void a_misspelt_name_is_told_the_one_that_is_meant(String name, String meant) throws IOException {
        assertEquals(
                List.of(name + " is no setting of this app. Did you mean " + meant + "?"), faults(Map.of(name, "1d")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "KEPT_AUDIT | forever | days, months or years like 30d, 6m or 1y, up to a hundred years",
                "KEPT_SHIFTS | 0d | days, months or years like 30d, 6m or 1y, up to a hundred years",
                "KEPT_SENT | 101y | days, months or years like 30d, 6m or 1y, up to a hundred years",
                "PORT | 80a | a whole number from 1 to 65535",
                "MAIL_PORT | 70000 | a whole number from 1 to 65535",
                "MAIL_PER_HOUR | -1 | a whole number from 0 to 1000000",
                "LIMIT_FACTOR | 0 | a whole number from 1 to 1000000",
                "PROOF_OF_WORK | many | a whole number from 1 to 100000000",
                "ASKS_PERWEEK | 51 | a whole number from 0 to 50",
                "FEEDS_LARGEST | 5B | 0 or from 100000B to 100MB",
                "BASE_URL | events.example.org | like https://events.example.org, without a path",
                "BASE_URL | https://example.org/events | like https://events.example.org, without a path",
                "QUICK_EXIT | http://example.org | like https://www.example.org/ or empty",
                "SOURCE_URL | github.com/us/app | like https://code.example.org/app or empty",
                "SECURITY_CONTACT | security@example.org | like mailto:security@example.org or empty",
                "TRUSTED_PROXY | 10.0.0.0/64 | addresses and networks such as 127.0.0.1 or 10.0.0.0/8, divided by commas",
                "BIND_ADDRESS | my-server | an address of this machine such as 127.0.0.1",
                "NODE | node one | at most 30 letters, digits, - and _"
            })
    void a_wrong_value_is_refused_by_the_name_of_its_variable(String name, String value, String mustBe)
            throws IOException {
        assertEquals(List.of(name + " must be " + mustBe + ", but is: " + value), faults(Map.of(name, value)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--web.limit-factor=0 | LIMIT_FACTOR must be a whole number from 1 to 1000000, but is: 0",
                "--server.port=eighty | PORT must be a whole number from 1 to 65535, but is: eighty",
                "--kept.silentStaff=never | KEPT_SILENTSTAFF must be days, months or years like 30d, 6m or 1y, up to a"
                        + " hundred years, but is: never",
                "--asks.per-week=51 | ASKS_PERWEEK must be a whole number from 0 to 50, but is: 51",
                "--spring.datasource.url=db | DATABASE_URL must be like jdbc:postgresql://HOST/NAME or jdbc:h2:file:FILE.",
                "--areas.file=no.txt | AREAS_FILE: The file of areas, no.txt, cannot be used: it cannot be read as text in UTF-8."
            })
    void so_is_one_that_comes_by_another_name(String argument, String fault) throws IOException {
        assertEquals(List.of(fault), faults(Map.of(), argument));
    }

    @Test
    void what_is_set_to_nothing_is_not_set() throws IOException {
        var empty = new HashMap<String, Object>();
        Settings.names().forEach(name -> empty.put(name, ""));
        var environment = environment(empty);
        assertEquals(List.of(), Settings.faults(environment));
        assertEquals("http://localhost:8080", environment.getProperty("web.base-url"));
        assertEquals("", environment.getProperty("site.quick-exit"), "no link");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "area; salt; en=Salt | line 18 does not have 5 parts divided by semicolons",
                "Sea; nowhere; 41.5; -81.7; ; | line 18 needs one of these areas: old-harbor, mill-row, north-bank, south-bank,"
                        + " orchard-hill, saltworks, lantern-flats, ninth-ward",
                "city; es=Otra; OH; 41; -81; | it needs one line that begins with \"city;\", and 1 to 20 with \"area;\""
            })
    void a_broken_file_of_areas_is_refused_with_its_line(String line, String why) throws IOException {
        var file = Files.createTempFile(Files.createDirectories(OwnFolder.of()), "areas", ".txt");
        Files.writeString(file, Files.readString(LAKEPORT) + "\n" + line + "\n");
        assertEquals(
                List.of("AREAS_FILE: The file of areas, " + file + ", cannot be used: " + why + "."),
                faults(Map.of("AREAS_FILE", file.toString())));
        assertEquals(List.of(), faults(Map.of("AREAS_FILE", LAKEPORT.toString())));
        assertEquals(
                List.of(
                        "AREAS_FILE: The file of areas, no/areas.txt, cannot be used: it cannot be read as text in UTF-8."),
                faults(Map.of("AREAS_FILE", "no/areas.txt")));
    }

    @Test
    void a_wrong_address_of_the_database_is_refused_without_its_password() throws IOException {
        assertEquals(
                List.of("DATABASE_URL must be like jdbc:postgresql://HOST/NAME or jdbc:h2:file:FILE."),
                faults(Map.of("DATABASE_URL", "postgres://ada:secret@db/icefree")));
    }

    @Test
    void names_of_other_programs_are_let_be() throws IOException {
        assertEquals(
                List.of(),
                faults(Map.of(
                        "BASH_ENV",
                        "x",
                        "NODE_ENV",
                        "x",
                        "VAULT_ADDR",
                        "x",
                        "PORTS",
                        "x",
                        "MAIL_CC",
                        "x",
                        "HOSTNAME",
                        "x",
                        "BIND_ADDRESS",
                        "localhost",
                        "NODE",
                        "",
                        "QUICK_EXIT",
                        "")));
    }

    @Test
    void a_start_that_is_refused_ends_with_a_line_and_no_more() throws Exception {
        var start = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                IceFreeApplication.class.getName());
        start.environment().put("KEPT_RESERVATION", "30d");
        var app = start.redirectErrorStream(true).start();
        assertEquals(
                "KEPT_RESERVATION is no setting of this app. Did you mean KEPT_RESERVATIONS?\n",
                new String(app.getInputStream().readAllBytes()));
        assertEquals(2, app.waitFor());
    }

    @Test
    void each_stands_in_the_list_and_is_passed_on_by_compose() throws IOException {
        Set<String> known = new TreeSet<>();
        Settings.names().forEach(known::add);
        assertEquals(known, found("docs/settings.md", "^\\| `([A-Z_]+)`"));
        // what a container has always as it is
        known.removeAll(Set.of("VAULT_KEY", "VAULT_STORE", "PORT", "BIND_ADDRESS"));
        var passed = found("compose.yaml", "^ {6}([A-Z_]+):");
        passed.removeIf(name -> name.startsWith("POSTGRES_"));
        assertEquals(known, passed);
    }

    private static List<String> faults(Map<String, Object> variables, String... arguments) throws IOException {
        return Settings.faults(environment(variables, arguments));
    }

    private static ConfigurableEnvironment environment(Map<String, Object> variables, String... arguments)
            throws IOException {
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        String own = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        sources.replace(own, new SystemEnvironmentPropertySource(own, variables));
        sources.addFirst(new SimpleCommandLinePropertySource(arguments));
        sources.addLast(new ResourcePropertySource("classpath:application.properties"));
        ConfigurationPropertySources.attach(environment);
        return environment;
    }

    private static Set<String> found(String file, String line) throws IOException {
        return Pattern.compile(line, Pattern.MULTILINE)
                .matcher(Files.readString(Path.of(file)))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
