package nyc.icefree.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import nyc.icefree.Given;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.proof.Database;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers a second to one hot event by 64 clients in the server's own process, beside the barest that could be written: a
 * conditional update, an insert into the same table and a commit by JDBC. {@code PlacesBench [<seconds>]}.
 */
final class PlacesBench {
    private static final int CLIENTS = 64;
    private static final String TAKE = "update event_places set taken = taken + 1 where event_id = ? and stage = 'OPEN'"
            + " and taken + 1 <= capacity + extra";
    private static final String INSERT =
            "insert into rsvp (id, event_id, state, party_size, name, contact, needs, manage,"
                    + " token_hash, idempotency_key, by_hand, created_at, changed_at, code_mac, open_needs)"
                    + " values (?, ?, 'GOING', 1, ?, null, ?, ?, ?, ?, false, ?, ?, ?, 0)";

    private PlacesBench() {}

    public static void main(String[] args) throws Exception {
        int seconds = args.length == 0 ? 5 : Integer.parseInt(args[0]);
        BenchApp.onBoth((name, folder, database) -> run(name, folder, database, seconds));
        System.exit(0);
    }

    private static void run(String name, Path folder, Database database, int seconds) throws Exception {
        try (var app = BenchApp.on(folder, database)) {
            var given = app.getBean(Given.class);
            var team = given.team();
            var reservations = app.getBean(Reservations.class);
            var small = pool(database, 4);
            var large = pool(database, 16);
            for (int round = 0; round < 2; round++) { // the first warms up
                EventId[] hot = new EventId[4]; // one for each, so that none gets full
                for (int i = 0; i < hot.length; i++) {
                    hot[i] = given.published(team, roomy(given.session("Hot", 7)));
                }
                double best = Math.max(
                        perSecond(seconds, () -> barely(small, hot[0])),
                        perSecond(seconds, () -> barely(large, hot[1])));
                double ours = perSecond(seconds, () -> reservations.reserve(hot[2], form(null), UUID.randomUUID()));
                double mailed = perSecond(
                        seconds, () -> reservations.reserve(hot[3], form("neighbor@example.org"), UUID.randomUUID()));
                if (round == 1) {
                    System.out.printf(
                            "%-10s  bare JDBC %6.0f/s   the service %6.0f/s (%.1f x)   with an address %6.0f/s (%.1f x)%n",
                            name, best, ours, ours / best, mailed, mailed / best);
                }
            }
            exact(app.getBean(JdbcClient.class));
            small.close();
            large.close();
        }
    }

    private static void exact(JdbcClient jdbc) {
        int wrong = Sql.number(
                jdbc,
                "select count(*) from event_places p where taken <> (select coalesce(sum(party_size), 0)"
                        + " from rsvp r where r.event_id = p.event_id)");
        if (wrong > 0) {
            throw new IllegalStateException("places were miscounted");
        }
    }

    private interface Act {
        void once() throws Exception;
    }

    private static double perSecond(int seconds, Act act) throws Exception {
        var done = new AtomicLong();
        var start = new CountDownLatch(1);
        var threads = new ArrayList<Thread>();
        long[] end = new long[1];
        for (int i = 0; i < CLIENTS; i++) {
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    start.await();
                    while (System.nanoTime() < end[0]) {
                        act.once();
                        done.incrementAndGet();
                    }
                } catch (Exception e) {
                    e.printStackTrace();
                }
            }));
        }
        long began = System.nanoTime();
        end[0] = began + seconds * 1_000_000_000L;
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        return done.get() / ((System.nanoTime() - began) / 1e9);
    }

    private static void barely(DataSource pool, EventId event) throws Exception {
        try (Connection connection = pool.getConnection();
                var take = connection.prepareStatement(TAKE);
                var insert = connection.prepareStatement(INSERT)) {
            take.setObject(1, event.value());
            if (take.executeUpdate() != 1) {
                throw new IllegalStateException("full");
            }
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, event.value());
            insert.setBytes(3, bytes(40));
            insert.setBytes(4, bytes(40));
            insert.setBytes(5, bytes(60));
            insert.setString(6, UUID.randomUUID().toString());
            insert.setObject(7, UUID.randomUUID());
            insert.setObject(8, OffsetDateTime.now());
            insert.setObject(9, OffsetDateTime.now());
            insert.setString(10, UUID.randomUUID().toString());
            insert.executeUpdate();
            connection.commit();
        }
    }

    private static byte[] bytes(int many) {
        byte[] bytes = new byte[many];
        ThreadLocalRandom.current().nextBytes(bytes);
        return bytes;
    }

    private static HikariDataSource pool(Database database, int size) {
        var config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setMaximumPoolSize(size);
        config.setAutoCommit(false);
        return new HikariDataSource(config);
    }

    private static ReservationForm form(@Nullable String email) {
        return new ReservationForm("Rosa", 1, email, Needs.NONE, Language.ENGLISH, false);
    }

    private static EventDraft roomy(EventDraft d) {
        return d.with(d.rsvps().capacity(100_000));
    }
}
