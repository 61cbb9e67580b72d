package nyc.icefree.proof;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nyc.icefree.Asking;
import nyc.icefree.messages.sending.TroubledSmtp;
import nyc.icefree.messages.sending.TroubledSmtp.Trouble;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Database files, log and temporary files after use hold no name, address or token of people in plain text. */
class SeizureTest {
    private static final String NEIGHBOR = "Balthazarina Snollygoster";
    private static final String ANSWER = "Zoological Gardenpatch";
    private static final String CONTACT = "balthazarina.snollygoster@example.org";
    private static final String READER = "balthazarina.reads@example.org";
    private static final Pattern CODE = Pattern.compile("<strong class=\"code\">([0-9 ]{19})</strong>");

    @TempDir
    Path folder;

    @Test
    void the_search_finds_what_it_looks_for() throws Exception {
        Files.writeString(folder.resolve("plain"), "x" + NEIGHBOR + "x");
        Files.write(folder.resolve("wide"), NEIGHBOR.getBytes(StandardCharsets.UTF_16LE));
        Files.writeString(
                folder.resolve("coded"),
                Base64.getEncoder().encodeToString(("ab" + NEIGHBOR + "cd").getBytes(StandardCharsets.UTF_8)));
        var found = new Seizure().of(NEIGHBOR).search(folder);
        assertEquals(
                List.of("coded", "plain", "wide"),
                found.stream().map(f -> f.split(":")[0]).distinct().sorted().toList());
    }

    @Test
    @Tag("proof")
    void last_weeks_backup_with_the_master_key_opens_nothing_that_was_purged_since() throws Exception {
        String manage;
        String code;
        String slug;
        String invitation;
        try (var database = Database.h2(folder);
                var smtp = new TroubledSmtp(Trouble.NONE, 0)) {
            try (var app = StartedApp.start(
                    folder,
                    database,
                    "--seed.events=1",
                    "--seed.asks=1",
                    "--seed.invitations=1",
                    "--spring.mail.host=127.0.0.1",
                    "--spring.mail.port=" + smtp.port())) {
                slug = app.seeded("event").getFirst();
                invitation = app.seeded("invitation").getFirst();
                assertTrue(letsIn(app, slug, invitation));
                var phone = new Neighbor(app, slug)
                        .answering(Asking.TALK, ANSWER)
                        .leaving(CONTACT)
                        .open();
                var reader = Neighbor.reading(app).open();
                long ripe = System.nanoTime() + Duration.ofMillis(3100).toNanos();
                await().atMost(Duration.ofSeconds(10)).until(() -> System.nanoTime() > ripe);
                assertEquals(303, reader.askForNews(READER).statusCode());
                manage = phone.send(NEIGHBOR, 2, false).orElseThrow();
                code = code(Neighbor.get(app, manage).body());
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> smtp.recipients.containsAll(List.of(CONTACT, READER)));
            }
            assertEquals(
                    1,
                    database.number(
                            "select count(*) from rsvp where code_mac is not null and contact_mac is not null"));
            assertEquals(1, database.number("select count(*) from digest"));
            Path then = Files.createDirectories(folder.resolve("then"));
            Path since = Files.createDirectories(folder.resolve("since"));
            copy(folder, then);
            database.change(
                    "update event set start_local = dateadd(day, -40, start_local), end_local = dateadd(day, -40,"
                            + " end_local), starts_at = dateadd(day, -40, starts_at), ends_at = dateadd(day, -40, ends_at)");
            database.change("update event_places set ends_at = dateadd(day, -40, ends_at),"
                    + " kept_from = dateadd(day, -40, kept_from)");
            database.change("update digest set typed_at = dateadd(day, -40, typed_at)");
            var knock = new Knock(manage);
            try (var app = StartedApp.start(folder, database, "--server.port=" + knock.port())) {
                assertEquals(404, Neighbor.get(app, manage).statusCode());
                assertFalse(finds(app, slug, code));
            }
            assertEquals(
                    0,
                    database.number("select count(*) from rsvp")
                            + database.number("select count(*) from answered_question")
                            + database.number("select count(*) from outbox where event is not null")
                            + database.number("select count(*) from invitation")
                            + database.number("select count(*) from digest")
                            + database.number("select count(*) from vault_lookup where owner like 'digest:%'")
                            + database.number("select count(*) from outbox where recipient_kind = 'DIGEST'"));
            // nor in the moment before: due data is destroyed before the app answers
            var answers = knock.answers();
            assertTrue(answers.contains(404) && !answers.contains(200), answers.toString());
            // the backup's database, the master key, and the folder of keys as it is now
            copy(folder, since);
            Files.copy(then.resolve("db.mv.db"), since.resolve("db.mv.db"), StandardCopyOption.REPLACE_EXISTING);
            byInvitationAlone(Database.h2(since)); // where everybody may come, an unknown code hinders nobody
            try (var app = StartedApp.start(since, Database.h2(since))) {
                var answer = Neighbor.get(app, manage);
                assertEquals(404, answer.statusCode());
                assertFalse(answer.body().contains(NEIGHBOR));
                assertFalse(answer.body().contains(ANSWER));
                assertFalse(finds(app, slug, code), "the code is a hash under a key that is gone");
                assertFalse(letsIn(app, slug, invitation), "so is that of an invitation");
            }
            // with the old folder of keys it would open: so old copies of it must not be kept
            byInvitationAlone(Database.h2(then));
            try (var app = StartedApp.start(then, Database.h2(then))) {
                var open = Neighbor.get(app, manage).body();
                assertTrue(open.contains(NEIGHBOR) && open.contains(ANSWER), open);
                assertTrue(finds(app, slug, code));
                assertTrue(letsIn(app, slug, invitation));
            }
            Files.delete(folder.resolve("app.log")); // the harness itself prints the invitations there
            assertEquals(
                    List.of(),
                    new Seizure()
                            .of(Seizure.LABEL)
                            .of(invitation)
                            .of(NEIGHBOR)
                            .of(ANSWER)
                            .of(CONTACT)
                            .of(READER)
                            .search(folder));
        }
    }

    private static void byInvitationAlone(Database database) throws Exception {
        database.change("update event set rsvps_admittance = 'INVITED'");
        database.change("update event_places set admittance = 'INVITED'");
    }

    private static String code(String page) {
        var code = CODE.matcher(page);
        assertTrue(code.find(), page);
        return code.group(1);
    }

    private static boolean finds(StartedApp app, String slug, String code) throws Exception {
        return Neighbor.press(app, "/en/events/" + slug + "/find", Map.of("code", code))
                        .statusCode()
                == 303;
    }

    private static boolean letsIn(StartedApp app, String slug, String invitation) throws Exception {
        return Neighbor.get(app, "/en/events/" + slug + "/reserve/" + invitation)
                        .statusCode()
                == 200;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from.resolve("db.mv.db"), to.resolve("db.mv.db"));
        Files.copy(from.resolve("vault.key"), to.resolve("vault.key"));
        Path keys = Files.createDirectories(to.resolve("keys"));
        try (var files = Files.list(from.resolve("keys"))) {
            for (Path file : files.toList()) {
                Files.copy(file, keys.resolve(file.getFileName()));
            }
        }
    }

    @Test
    @Tag("proof")
    void a_seized_disk_names_nobody() throws Exception {
        var tokens = new ArrayList<String>();
        try (var database = Database.h2(folder);
                var smtp = new TroubledSmtp(Trouble.PUTS_OFF, 0)) { // answers with the address
            try (var app = StartedApp.start(
                    folder,
                    database,
                    "--seed.events=1",
                    "--seed.asks=1",
                    "--seed.invitations=1",
                    "--seed.volunteers=3",
                    "--seed.shifts=1",
                    "--spring.mail.host=127.0.0.1",
                    "--spring.mail.port=" + smtp.port())) {
                tokens.addAll(app.seeded("volunteer"));
                var helper = new Helper(app, tokens.getFirst()).signIn();
                helper.act(app.seeded("shift").getFirst(), "take");
                String invitation = app.seeded("invitation").getFirst();
                tokens.add(invitation);
                tokens.add(invitation.replaceAll("(.{4})(?=.)", "$1 "));
                assertTrue(letsIn(app, app.seeded("event").getFirst(), invitation));
                var phones = List.of(
                        new Neighbor(app, app.seeded("event").getFirst()).open(),
                        new Neighbor(app, app.seeded("event").getFirst()).open());
                var reader = Neighbor.reading(app).open();
                long ripe = System.nanoTime() + Duration.ofMillis(3100).toNanos();
                await().atMost(Duration.ofSeconds(10)).until(() -> System.nanoTime() > ripe);
                assertEquals(303, reader.askForNews(READER).statusCode());
                for (Neighbor phone : phones) {
                    String manage = phone.answering(Asking.TALK, ANSWER)
                            .leaving(CONTACT)
                            .send(NEIGHBOR, 2, false)
                            .orElseThrow();
                    String page = Neighbor.get(app, manage).body();
                    assertTrue(page.contains(ANSWER) && page.contains(CONTACT), "it is kept");
                    tokens.add(code(page));
                    tokens.add(code(page).replace(" ", ""));
                    tokens.add(manage.replaceAll(".*/|\\?.*", ""));
                }
                assertEquals(404, Neighbor.get(app, "/en/r/" + "A".repeat(22)).statusCode());
                await().atMost(Duration.ofSeconds(30)).until(() -> smtp.putOff.get() > phones.size());
            }
            assertFalse(Files.size(folder.resolve("db.mv.db")) == 0);
            assertEquals(1, database.number("select count(*) from digest"));
            // the harness itself prints the sign-in tokens of its volunteers and the codes of invitations
            Files.writeString(
                    folder.resolve("app.log"),
                    Files.readString(folder.resolve("app.log")).replaceAll("SEEDED .*", ""));
            var seizure = new Seizure()
                    .of(NEIGHBOR)
                    .of(ANSWER)
                    .of(CONTACT)
                    .of(READER)
                    .of(Seizure.LABEL)
                    .of(Seizure.VOLUNTEER)
                    .of(Seizure.address(0));
            Seizure.ANSWERED.forEach(seizure::of);
            tokens.forEach(seizure::of);
            assertEquals(List.of(), seizure.search(folder));
        }
    }
}
