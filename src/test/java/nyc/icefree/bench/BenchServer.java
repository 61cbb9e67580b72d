package nyc.icefree.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesPublishing;
import nyc.icefree.text.Language;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The app with so many published events, in a process of its own so that its CPU can be told from the load program's. Says
 * {@code ready <port> <slug>} when it is, answers each line it reads by changing one event, and ends with its input.
 */
final class BenchServer {
    private static final int DATES = 50;

    private BenchServer() {}

    public static void main(String[] args) throws Exception {
        int many = Integer.parseInt(args[0]);
        var folder = OwnFolder.make("bench");
        boolean repeated = Arrays.asList(args).contains("series");
        String database = args.length > 1 && !repeated ? args[1] : "jdbc:h2:file:" + folder + "/bench;WRITE_DELAY=0";
        var app = BenchApp.on(
                folder,
                database,
                List.of(),
                "--web.limit-factor=100000",
                "--web.work=16",
                "--feeds.largest=0",
                "--server.tomcat.max-keep-alive-requests=-1");
        var given = app.getBean(Given.class);
        var team = given.team();
        EventId first = given.published(team, words(given, 0));
        EventId last = first;
        for (int i = 1; i < many; i += repeated ? DATES : 1) {
            last = repeated ? series(app, team, given, i) : given.published(team, words(given, i));
        }
        String slug = app.getBean(Events.class)
                .view(first, Audience.PUBLIC)
                .orElseThrow()
                .slug();
        System.out.println("ready " + app.getEnvironment().getProperty("local.server.port") + " " + slug);
        var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (int change = 1; commands.readLine() != null; change++) {
            change(app, team, last, change);
            System.out.println("changed");
        }
        app.close();
    }

    /** Every week for a year, all dates public. @return the last */
    private static EventId series(ConfigurableApplicationContext app, Given.Team team, Given given, int number) {
        return As.staff(team.organizer(), () -> {
            var planning = app.getBean(SeriesPlanning.class);
            var form = words(given, number % 7);
            var day = Objects.requireNonNull(form.when().start()).getDayOfWeek();
            var id = planning.plan(
                    team.organization(), form, Repeats.by(Rule.weekly(day).times(DATES)));
            app.getBean(SeriesPublishing.class).publish(id);
            return app.getBean(SeriesDesk.class)
                    .dates(id, DATES - 1, 1)
                    .getFirst()
                    .event();
        });
    }

    private static EventDraft words(Given given, int number) {
        EventDraft plain = given.session("Know your rights", 1 + number % 120);
        return with(plain, "Know your rights, evening " + number);
    }

    private static void change(ConfigurableApplicationContext app, Given.Team team, EventId event, int number) {
        var planning = app.getBean(EventPlanning.class);
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(event, plan.version(), with(plan.draft(), "Changed for the " + number + ". time"));
        });
    }

    private static EventDraft with(EventDraft d, String title) {
        String text = "We speak about **doors**, streets and work places. ".repeat(12);
        return d.worded(List.of(
                new EventWords(Language.ENGLISH, title, text, "Bring a pen.", true),
                new EventWords(Language.SPANISH, "ES " + title, text, "Traiga un lápiz.", false)));
    }
}
