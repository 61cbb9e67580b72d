package nyc.icefree.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class Subscription {
    private final Path home;

    Subscription(Path home, String feed) throws Exception {
        this.home = Files.createDirectories(home);
        ClientTable.need("vdirsyncer", "--version");
        ClientTable.need("khal", "--version");
        configure(feed);
        run("vdirsyncer", "-c", home.resolve("vdirsyncer.ini").toString(), "discover");
    }

    /** The next sixty days in khal: time, whether cancelled, and title. */
    List<String> listed() throws Exception {
        return run(
                        "khal",
                        "-c",
                        home.resolve("khal.ini").toString(),
                        "list",
                        "--day-format",
                        "",
                        "--format",
                        "{start-date}T{start-time} {cancelled}{title}",
                        "today",
                        "60d")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private void configure(String feed) throws IOException {
        Files.createDirectories(home.resolve("items"));
        Files.writeString(home.resolve("vdirsyncer.ini"), """
                [general]
                status_path = "%s/status/"
                [pair feed]
                a = "remote"
                b = "local"
                collections = null
                conflict_resolution = "a wins"
                [storage remote]
                type = "http"
                url = "%s"
                [storage local]
                type = "filesystem"
                path = "%s/items/"
                fileext = ".ics"
                """.formatted(home, feed, home));
        Files.writeString(home.resolve("khal.ini"), """
                [calendars]
                [[feed]]
                path = %s/items/
                readonly = True
                [locale]
                local_timezone = America/New_York
                default_timezone = America/New_York
                timeformat = %%H:%%M
                dateformat = %%Y-%%m-%%d
                longdateformat = %%Y-%%m-%%d
                datetimeformat = %%Y-%%m-%%d %%H:%%M
                longdatetimeformat = %%Y-%%m-%%d %%H:%%M
                [sqlite]
                path = %s/khal.db
                """.formatted(home, home));
    }

    Map<String, String> sync() throws Exception {
        run("vdirsyncer", "-c", home.resolve("vdirsyncer.ini").toString(), "sync");
        var items = new HashMap<String, String>();
        try (var files = Files.list(home.resolve("items"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".ics")).toList()) {
                String item = Files.readString(file);
                items.put(item.replaceFirst("(?s).*?\r?\nSUMMARY:([^\r\n]*).*", "$1"), item);
            }
        }
        return items;
    }

    private String run(String... command) throws Exception {
        Path output = home.resolve("output");
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(output.toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        int ended = builder.start().waitFor();
        String said = Files.readString(output, UTF_8);
        assertEquals(0, ended, said);
        return said;
    }
}
