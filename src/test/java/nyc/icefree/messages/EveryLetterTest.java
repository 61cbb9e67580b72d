package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AnotherLanguage;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AskedAddress;
import nyc.icefree.Given;
import nyc.icefree.LatinWords;
import nyc.icefree.OwnFolder;
import nyc.icefree.digest.AskedDigest;
import nyc.icefree.digest.DigestIssue;
import nyc.icefree.digest.DigestIssues;
import nyc.icefree.digest.DigestReaders;
import nyc.icefree.digest.DigestWishes;
import nyc.icefree.digest.Digests;
import nyc.icefree.messages.letters.HostileLetters;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.sending.SmtpConnection;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.HelpQuestions;
import nyc.icefree.volunteers.LettingGo;
import nyc.icefree.volunteers.OwnAddress;
import nyc.icefree.volunteers.VolunteerDesk;
import nyc.icefree.volunteers.blocks.BlockReason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter for each reason that there is, of one language from its subject to its end, also where that is read from right to left. */
@AppTest
class EveryLetterTest extends LettersOfTrainings {
    @Autowired
    VolunteerDesk desk;

    @Autowired
    EventRequests requests;

    @Autowired
    RequestDesk requestDesk;

    @Autowired
    Memberships memberships;

    @Autowired
    Digests digests;

    @Autowired
    DigestReaders readers;

    @Autowired
    DigestIssues issues;

    @Autowired
    AskedDigest asked;

    @Autowired
    HelpQuestions questions;

    @Autowired
    LettingGo lettingGo;

    @Autowired
    OwnAddress ownAddress;

    @Test
    @Tag("every-language")
    void every_reason_has_a_letter_in_the_readers_language_and_in_no_other() {
        writeAll();
        written.forEach(this::isOfOneLanguage);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_mail_is_right_to_its_last_octet_whatever_was_typed(Language language) throws Exception {
        for (MailSent sent : sent(language)) {
            MailBytes.check(sent.octets(), sent.letter(), campaign.now().roleAddress());
        }
    }

    @Test
    @Tag("proof")
    void a_mail_library_of_another_language_reads_every_mail_as_it_was_written() throws Exception {
        Path folder = Files.createDirectories(OwnFolder.of().resolve("mails-" + UUID.randomUUID()));
        var all = new ArrayList<Letter>();
        for (Language language : Language.READ) {
            for (MailSent sent : sent(language)) {
                Files.write(folder.resolve("%06d.eml".formatted(all.size())), sent.octets());
                all.add(sent.letter());
            }
        }
        MailsReadByPython.assertRead(folder, all, campaign.now().roleAddress());
    }

    static List<Language> languages() {
        return Language.READ;
    }

    private record MailSent(Letter letter, byte[] octets) {}

    /** As each letter is, and with hostile words wherever somebody can type. */
    private List<MailSent> sent(Language language) throws Exception {
        reads = language;
        written.clear();
        reasons.clear();
        rowsWritten.clear();
        names.clear();
        writeAll();
        var sent = new ArrayList<MailSent>();
        for (int i = 0; i < written.size(); i++) {
            for (Letter letter : List.of(written.get(i), HostileLetters.of(written.get(i)))) {
                server.received.clear();
                try (var line = new SmtpConnection()) {
                    sink().send(line, letter, names.get(i));
                }
                sent.add(new MailSent(letter, MailBytes.of(server.received.getFirst())));
            }
        }
        return sent;
    }

    private void writeAll() {
        toGuests();
        toOwnersOfCalendars();
        toHelpers();
        toOrganizers();
        toTeams();
        toAskers();
        toAccounts();
        toReadersOfTheDigest();
        assertEquals(Set.copyOf(MessageReason.all()), reasons);
        together();
    }

    private void isOfOneLanguage(Letter letter) {
        assertEquals(reads, letter.language());
        for (String told : List.of("Know your rights", "Example Avenue", "Library", "Corona", "meet.example.org")) {
            assertFalse(letter.subject().contains(told), "on a locked phone: " + letter.subject());
        }
        String html = letter.html().replaceAll("<style>.*</style>", "");
        assertTrue(
                html.startsWith("<!doctype html><html lang=\"" + reads.tag() + "\" dir=\"" + reads.direction() + "\">"),
                html);
        if (AnotherLanguage.ON) {
            String plain = html.replaceAll("(?s)<(\\w+)[^>]* lang=\"(?!" + reads.tag() + ")[^>]*>.*?</\\1>", " ");
            for (String written : List.of("Know your rights", "Bring a pen")) {
                assertFalse(plain.contains(written), html);
            }
            String said = letter.subject() + "\n" + letter.text() + "\n" + plain.replaceAll("<[^>]*>", "\n");
            assertEquals(List.of(), LatinWords.lines(said));
        }
    }

    /** It has an entry, and gave its place back. */
    private void toOwnersOfCalendars() {
        var event = given.published(given.team());
        var leaves = reserve(event);
        stands(leaves, "GOING");
        jdbc.sql("insert into rsvp_calendar (rsvp_id, wish, uid) values (?, 'FULL', ?)")
                .params(leaves.value(), UUID.randomUUID())
                .update();
        write(MessageReason.Rsvp.RSVP_CALENDAR, leaves, event);
        stands(leaves, "CANCELLED");
        write(MessageReason.Rsvp.RSVP_CALENDAR, leaves, event);
    }

    private void toTeams() {
        var team = given.team();
        var coordinator = reader();
        given.appoint(team.organization(), coordinator, StaffRole.COORDINATOR);
        var zelda = accounts.create("Ada Example", email(), reads, "three lamps over", new byte[20], false);
        String address = Objects.requireNonNull(people.card(zelda).orElseThrow().email());
        As.staff(coordinator, () -> memberships.offer(team.organization(), address, StaffRole.ORGANIZER));
        write(
                MessageReason.Role.ROLE_OFFERED,
                Recipient.of(zelda),
                team.organization().value(),
                null);
        var waits = accounts.create("Ada Example", email(), reads, "three lamps over", new byte[20], false);
        As.administrator(administrator(), () -> memberships.appoint(team.organization(), waits, StaffRole.ORGANIZER));
        for (var reason : List.of(
                MessageReason.Role.ROLE_WAITS,
                MessageReason.Role.EXPORT_ALLOWED,
                MessageReason.Role.COORDINATOR_ENDED,
                MessageReason.Role.ACCOUNT_RENEWED)) {
            write(reason, Recipient.of(coordinator), team.organization().value(), null);
        }
        for (var reason : List.of(MessageReason.Calendar.CALENDAR_SILENT, MessageReason.Calendar.CALENDAR_HELD)) {
            write(reason, Recipient.of(joined(team)), UUID.randomUUID(), null);
        }
    }

    private void toAskers() {
        var team = given.team();
        var form = RequestForms.session("Corona Mothers", team.organization());
        requests.send(RequestForms.readIn(reads, form), UUID.randomUUID());
        var id = As.staff(team.organizer(), () -> requestDesk.queue(true))
                .getFirst()
                .id();
        write(MessageReason.Request.REQUEST_RECEIVED, Recipient.of(id), id.value(), null);
        As.staff(team.organizer(), () -> requestDesk.ask(id, "Ask."));
        write(MessageReason.Request.REQUEST_ASKED, Recipient.of(id), id.value(), null);
        As.staff(team.organizer(), () -> requestDesk.decline(id, "Ask."));
        write(MessageReason.Request.REQUEST_DECIDED, Recipient.of(id), id.value(), null);
        var submission = RequestForms.submission("Corona Mothers", team.organization());
        requests.send(RequestForms.readIn(reads, submission), UUID.randomUUID());
        var good = As.staff(team.organizer(), () -> requestDesk.queue(true))
                .getFirst()
                .id();
        As.staff(team.organizer(), () -> {
            requestDesk.accept(good, requestDesk.detail(good).version(), null);
        });
        write(MessageReason.Request.REQUEST_DECIDED, Recipient.of(good), good.value(), null);
    }

    private void toAccounts() {
        var team = given.team();
        var bo = volunteer(team);
        As.volunteer(bo, () -> volunteers.own());
        write(MessageReason.Account.SIGN_IN_LINK, bo);
        longAgo("volunteer set heard_at", bo);
        write(MessageReason.Account.VOLUNTEER_STAY, bo);
        var ada = accounts.create("Ada Example", email(), reads, "three lamps over", new byte[20], false);
        write(MessageReason.Account.PASSWORD_RESET, ada);
        longAgo("staff_account set opened_at", ada);
        write(MessageReason.Question.STAFF_STAY, ada);
        write(
                MessageReason.Account.STAFF_INVITATION,
                As.administrator(given.person(), () -> accounts.invite("Ada Example", email(), reads, false)));
        String unknown = email();
        As.staff(team.organizer(), () -> desk.addByHand(form(team, unknown)));
        var helper = people.byEmail(unknown).orElseThrow();
        write(MessageReason.Question.VOLUNTEER_ASKED, helper);
        As.volunteer(helper, () -> questions.agree(team.organization(), "Bo"));
        As.volunteer(helper, () -> ownAddress.ask(email()));
        write(MessageReason.Question.ADDRESS_CONFIRM, Recipient.of(helper), AskedAddress.request(jdbc, helper), null);
        var link = AskedAddress.link(jdbc, ownAddress, helper);
        As.volunteer(helper, () -> ownAddress.confirm(link));
        var change = jdbc.sql("select id from volunteer_old_mail_address where person_id = ?")
                .param(helper.value())
                .query(UUID.class)
                .single();
        write(MessageReason.Question.ADDRESS_LEFT, Recipient.of(helper), change, null);
        write(MessageReason.Question.ADDRESS_BACK, Recipient.of(helper), change, null);
        As.staff(
                given.coordinator(team.organization()),
                () -> lettingGo.letGo(helper, team.organization(), BlockReason.OTHER));
        write(
                MessageReason.Question.VOLUNTEER_LET_GO,
                Recipient.of(helper),
                team.organization().value(),
                null);
    }

    private void toReadersOfTheDigest() {
        given.published(given.team(), given.session("Know your rights", 6));
        var digest = asked.ask(email(), new DigestWishes(reads, Set.of(), Set.of()));
        write(MessageReason.Digest.DIGEST_CONFIRM, Recipient.of(digest), digest.value(), null);
        digests.want(readers.mailFor(digest).orElseThrow().link());
        write(MessageReason.Digest.DIGEST_CONFIRM, Recipient.of(digest), digest.value(), null);
        var longAgo = Timestamp.from(Instant.now().minus(370, ChronoUnit.DAYS));
        jdbc.sql("update digest set confirmed_at = ?, wanted_at = ? where id = ?")
                .params(longAgo, longAgo, digest.value())
                .update();
        write(MessageReason.Digest.DIGEST_STAY, Recipient.of(digest), digest.value(), null);
        var now = Instant.now();
        var issue = issues.begin(new DigestIssue(1, now.minusSeconds(60), now.plusSeconds(60)));
        var day = now.atZone(Given.NEW_YORK).toLocalDate().atTime(12, 0).atZone(Given.NEW_YORK);
        write(
                MessageReason.Digest.DIGEST_NEWS,
                Recipient.of(digest),
                digest.value(),
                null,
                issue.number(),
                day.toInstant());
    }
}
