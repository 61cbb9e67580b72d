package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nyc.icefree.AnotherLanguage;
import nyc.icefree.As;
import nyc.icefree.AskedAddress;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.LatinWords;
import nyc.icefree.OwnFolder;
import nyc.icefree.Sql;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.digest.AskedDigest;
import nyc.icefree.digest.DigestId;
import nyc.icefree.digest.DigestIssue;
import nyc.icefree.digest.DigestIssues;
import nyc.icefree.digest.DigestReaders;
import nyc.icefree.digest.DigestWishes;
import nyc.icefree.digest.Digests;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.eventform.ShownInsteadOfAddress;
import nyc.icefree.eventform.ThanksTime;
import nyc.icefree.events.EventApproval;
import nyc.icefree.feedback.Feedback;
import nyc.icefree.messages.announcements.AnnouncedKind;
import nyc.icefree.messages.announcements.AnnouncedSet;
import nyc.icefree.messages.announcements.AnnouncementDraft;
import nyc.icefree.messages.announcements.StopsGiven;
import nyc.icefree.messages.letters.HostileLetters;
import nyc.icefree.messages.letters.JoinedLetters;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.letters.StoppableMail;
import nyc.icefree.messages.outbox.LetterGrouping;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.sending.MailName;
import nyc.icefree.messages.sending.SmtpConnection;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.requests.PossibleTime;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestForm;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.requests.RequestId;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.desk.NeedsDesk;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftTerms;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.asks.AskStops;
import nyc.icefree.shifts.asks.Asking;
import nyc.icefree.shifts.asks.ShiftCover;
import nyc.icefree.shifts.asks.ShiftOffers;
import nyc.icefree.shifts.planning.ShiftWordsReview;
import nyc.icefree.shifts.roles.OwnRoles;
import nyc.icefree.shifts.roles.RoleForm;
import nyc.icefree.shifts.signup.ShiftRecords;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.text.NoteByLanguage;
import nyc.icefree.trainings.TrainingDays;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.TrainingId;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.trainings.TrainingsEnding;
import nyc.icefree.trainings.VolunteerTrust;
import nyc.icefree.volunteers.HelpQuestions;
import nyc.icefree.volunteers.OwnAddress;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.blocks.BlockReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/** A letter for each reason that there is and each way in which it is said, of one language from its subject to its end. */
class EveryLetterTest extends LetterStage {
    private static final String ROOM = "https://meet.example.org/room";

    @Autowired
    NeedsDesk needsDesk;

    @Autowired
    Feedback feedback;

    @Autowired
    EventApproval approval;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    ProposalDesk proposed;

    @Autowired
    ShiftOffers offers;

    @Autowired
    Asking asking;

    @Autowired
    OwnRoles roles;

    @Autowired
    ShiftCover cover;

    @Autowired
    AskStops askStops;

    @Autowired
    ShiftRecords shiftMails;

    @Autowired
    AnnouncementDesk announcementDesk;

    @Autowired
    List<StoppableMail> stoppable;

    @Autowired
    EventMessages foreseen;

    @Autowired
    Trainings taught;

    @Autowired
    TrainingDays trainingDays;

    @Autowired
    TrainingsEnding endings;

    @Autowired
    ShiftWordsReview shiftWords;

    @Autowired
    VolunteerTrust trust;

    @Autowired
    RequestDesk requestDesk;

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
    OwnAddress ownAddress;

    /** @param rows of which it is; several that it joins */
    private record Written(String file, String variant, Letter letter, List<QueuedMessage> rows) {
        MailName name() {
            return MailName.of(rows);
        }
    }

    private final List<Written> written = new ArrayList<>();
    private final Set<MessageReason> reasons = new HashSet<>();
    private GoldenLetters golden = new GoldenLetters("none");
    private String variant = "usual";

    /** What is written next, in the words by which its file tells it from others. */
    private EveryLetterTest as(String variant) {
        this.variant = variant;
        return this;
    }

    private void write(MessageReason reason, PersonId to) {
        write(reason, Recipient.of(to), to.value(), null);
    }

    private void write(MessageReason reason, PersonId to, Given.Team about) {
        write(reason, Recipient.of(to), about.organization().value(), null);
    }

    private void write(MessageReason reason, RsvpId to, EventId event) {
        write(reason, Recipient.of(to), to.value(), event);
    }

    /** To the volunteer. */
    private void write(MessageReason reason, AssignmentId about, @Nullable EventId event) {
        write(reason, shiftMails.mailFor(about).orElseThrow().volunteer(), about, event);
    }

    private void write(MessageReason reason, PersonId to, AssignmentId about, @Nullable EventId event) {
        write(reason, Recipient.of(to), about.value(), event);
    }

    private void write(MessageReason reason, Recipient to, UUID about, @Nullable EventId event) {
        write(reason, to, about, event, 1, NOW);
    }

    /** @param version of the time of which it reminds */
    private void write(
            MessageReason reason, Recipient to, UUID about, @Nullable EventId event, int version, Instant now) {
        write(message(reason, to, about, event, version, now), now);
    }

    private void write(QueuedMessage row, Instant now) {
        String file = row.reason().name();
        var result = letters.compose(row, LetterReader.RECIPIENT, now);
        if (result instanceof LetterResult.Ready ready) {
            tellsNothingFirst(ready.letter());
            saysWhoWritesAndWhere(ready.letter());
            bringsNothingRemote(ready.letter());
            String waits = ready.notBefore() == null ? "" : ", waits until " + ready.notBefore();
            written.add(new Written(file, variant + waits, ready.letter(), List.of(row)));
            if (reasons.add(row.reason())) {
                golden.add(file, "in the outbox", said(letters.compose(row, LetterReader.ONLOOKER, now)));
                var night = dayBegins(LocalDate.ofInstant(now, Given.NEW_YORK)).plus(27, ChronoUnit.HOURS);
                boolean asleep = letters.compose(row, LetterReader.ONLOOKER, night) instanceof LetterResult.Ready then
                        && then.notBefore() != null;
                golden.add(file, "the night after", asleep ? "waits for the morning" : "leaves, or is of no use");
            }
        } else {
            golden.add(file, variant, said(result));
        }
        variant = "usual";
    }

    private static Instant dayBegins(LocalDate day) {
        return day.atStartOfDay(Given.NEW_YORK).toInstant();
    }

    private static String said(LetterResult result) {
        return switch (result) {
            case LetterResult.Ready ready ->
                ready.letter().subject() + "\n\n" + ready.letter().text();
            case LetterResult.Not not -> not.state() + " " + not.note();
        };
    }

    /** What a locked phone shows of it besides its subject. */
    private void tellsNothingFirst(Letter letter) {
        var words = texts.in(reads);
        var first = List.of(letter.text().split("\n\n"));
        assertEquals(words.get("mail.hello"), first.getFirst());
        assertTrue(
                Stream.of("mail.privacy", "mail.request.privacy", "mail.digest-news.privacy")
                        .anyMatch(key -> words.get(key).equals(first.get(1))),
                first.get(1));
    }

    /** Its first line of its own names who writes; what is about an event says at least in which area. */
    private void saysWhoWritesAndWhere(Letter letter) {
        var words = texts.in(reads);
        var first = assertInstanceOf(Letter.Band.class, letter.blocks().get(2));
        assertTrue(first.words().contains(campaign.now().name()), first.words());
        String text = letter.text();
        boolean ofEvent = text.contains("\n" + words.get("mail.what") + ":\n");
        assertTrue(!ofEvent || text.contains("\n" + words.get("mail.where") + ": "), text);
        assertTrue(
                Stream.of(
                                "mail.questions",
                                "mail.role.unexpected",
                                "mail.why.rsvp",
                                "mail.why.request",
                                "mail.why.digest",
                                "mail.not-asked",
                                "mail.digest-stay.silence")
                        .anyMatch(key -> text.contains(words.get(key))),
                text);
    }

    private static void bringsNothingRemote(Letter letter) {
        String html = letter.html();
        assertFalse(html.matches("(?is).*(<img|<script|<link|<form|src=|url\\(|@import).*"), html);
        Pattern.compile("href=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .forEach(link -> assertTrue(letter.text().contains(HtmlUtils.htmlUnescape(link.group(1))), html));
    }

    /** The first two for each reason of those that may leave as one letter, for each kind of reader; with hostile words too. */
    private void together() {
        for (var to : Recipient.Kind.values()) {
            for (var gathering : LetterGrouping.values()) {
                var count = new HashMap<MessageReason, Integer>();
                var several = written.stream()
                        .filter(one -> one.rows().size() == 1 && JoinedLetters.mayJoin(one.letter()))
                        .filter(one -> {
                            var row = one.rows().getFirst();
                            return row.recipient().kind() == to
                                    && row.reason().terms().grouping() == gathering
                                    && count.merge(row.reason(), 1, Integer::sum) <= 2;
                        })
                        .toList();
                if (!several.isEmpty()) {
                    var rows =
                            several.stream().map(one -> one.rows().getFirst()).toList();
                    var plain = several.stream().map(Written::letter).toList();
                    String file = "together-" + gathering;
                    written.add(new Written(file, "to " + to, letters.join(plain, rows), rows));
                    if (!AnotherLanguage.ON) { // which knows hostile words by their Latin letters, as none of ours
                        var hostile = plain.stream().map(HostileLetters::of).toList();
                        written.add(new Written("", "", letters.join(hostile, rows), rows));
                    }
                }
            }
        }
    }

    /** The address for who comes, a day before; also online, and in Spanish too. */
    private EventDraft rich() {
        var session = given.session("Know your rights", 7);
        return Drafts.from(session)
                .words(List.of(
                        session.words().getFirst(),
                        new EventWords(Language.SPANISH, "Conozca sus derechos", "Venga.", "", false)))
                .shownTo(AddressVisibility.COMING)
                .from(24)
                .online(Attendance.HYBRID, ROOM)
                .capacity(2)
                .draft();
    }

    /** Of a host that may not publish by itself. */
    private EventId ofUntrusted(Given.Team host) {
        var session = given.session("Know your rights", 7);
        var words = new EventWords(
                Language.ENGLISH,
                "Know your rights at example.com",
                "Come.",
                "Read https://example.com/guide first.",
                true);
        var place = Drafts.from(session).at(Given.room("Hall of example.com")).draft();
        var event = given.drafted(host, place.worded(List.of(words)));
        As.staff(host.organizer(), () -> approval.submit(event, null));
        given.approved(event);
        return event;
    }

    private EventId soon(Given.Team team) {
        return given.published(team, given.session("Know your rights", 0));
    }

    private void toGuests() {
        var team = given.team();
        var full = given.published(team, rich());
        as("going, to what is online too").write(MessageReason.RSVP_CONFIRMATION, reserve(full), full);
        var waits = reserve(full);
        as("on the waiting list").write(MessageReason.RSVP_CONFIRMATION, waits, full);
        stands(waits, "OFFERED");
        write(MessageReason.RSVP_OFFER, waits, full);
        stands(waits, "WAITLISTED");
        as("waits on").write(MessageReason.RSVP_LAPSED, waits, full);
        write(MessageReason.RSVP_WAITS, waits, full);
        update("update rsvp set party_size = 3 where id = ?", waits.value());
        write(MessageReason.RSVP_OUTGROWN, waits, full);
        stands(waits, "CANCELLED");
        update("update rsvp set lapses = 2 where id = ?", waits.value());
        as("is off").write(MessageReason.RSVP_LAPSED, waits, full);
        stands(waits, "REFUSED");
        write(MessageReason.RSVP_REFUSED, waits, full);
        var event = given.published(team);
        for (String state : List.of("MAYBE", "ASKED", "HELD")) {
            as(state).write(MessageReason.RSVP_CONFIRMATION, reserve(event, state), event);
        }
        as("may come").write(MessageReason.EVENT_CHANGED, reserve(event, "MAYBE"), event);
        var rsvp = reserve(event);
        for (var reason : List.of(
                MessageReason.RSVP_CONFIRMATION,
                MessageReason.RSVP_PROMOTION,
                MessageReason.EVENT_CHANGED,
                MessageReason.EVENT_ADDRESS)) {
            write(reason, rsvp, event);
        }
        var foreign = ofUntrusted(given.untrustedTeam());
        as("host is not trusted").write(MessageReason.RSVP_CONFIRMATION, reserve(foreign), foreign);
        var today = soon(team);
        var me = reserve(today);
        var aDayBefore = events.slotOf(today).orElseThrow().startsAt().minus(1, ChronoUnit.DAYS);
        for (int early : List.of(0, 1)) {
            as("a day before, " + early + " ms early")
                    .write(
                            MessageReason.EVENT_CHANGED,
                            Recipient.of(me),
                            today.value(),
                            today,
                            1,
                            aDayBefore.minusMillis(early));
        }
        othersAreUnlisted();
        as("at short notice, by link").write(MessageReason.EVENT_CHANGED, me, today);
        var back = reserve(today);
        As.staff(team.organizer(), () -> planning.unpublish(today));
        write(MessageReason.EVENT_UNPUBLISHED, back, today);
        calledOff(team, event, rsvp);
    }

    private void calledOff(Given.Team team, EventId event, RsvpId rsvp) {
        var instead = given.published(team, given.session("Know your rights", 8));
        var bare = given.published(team);
        var guest = reserve(bare);
        As.staff(team.organizer(), () -> planning.postpone(event, "Corona"));
        write(MessageReason.EVENT_POSTPONED, rsvp, event);
        as("without a day").write(MessageReason.RSVP_CONFIRMATION, rsvp, event);
        var said = announced(team, event, AnnouncedSet.of(AnnouncedKind.COMING));
        as("without a day").write(MessageReason.ANNOUNCEMENT, Recipient.of(rsvp), said, event);
        As.staff(team.organizer(), () -> planning.cancel(event, "Corona"));
        as("something similar is on").write(MessageReason.EVENT_CANCELLED, rsvp, event);
        as("of what is off").write(MessageReason.ANNOUNCEMENT, Recipient.of(rsvp), said, event);
        As.staff(team.organizer(), () -> {
            planning.postpone(bare, "");
            planning.unpublish(instead);
        });
        as("without a reason").write(MessageReason.EVENT_POSTPONED, guest, bare);
        As.staff(team.organizer(), () -> planning.cancel(bare, "Corona"));
        write(MessageReason.EVENT_CANCELLED, guest, bare);
    }

    private void toThoseWithNeeds() {
        var team = given.team();
        var event = given.published(team);
        var needs = new Needs(Language.SPANISH, Set.of(Need.SEAT, Need.CHILDCARE), "Corona");
        var party = reserve(event, needs);
        as("with needs").write(MessageReason.RSVP_CONFIRMATION, party, event);
        as("nothing is answered").write(MessageReason.RSVP_NEED_ANSWERED, party, event);
        answered(team, party, needs, NeedKind.SEAT, NeedAnswer.ARRANGED);
        as("arranged").write(MessageReason.RSVP_NEED_ANSWERED, party, event);
        answered(team, party, needs, NeedKind.NOTE, NeedAnswer.NOT_POSSIBLE);
        as("one is not possible").write(MessageReason.RSVP_NEED_ANSWERED, party, event);
        remind(team, event, party, "with needs");
        untilHeard(event);
        update("update outbox set state = 'SENT' where recipient = ?", party.value());
        as("anew").write(MessageReason.RSVP_NEED_ANSWERED, party, event);
    }

    private void answered(Given.Team team, RsvpId party, Needs needs, NeedKind kind, NeedAnswer answer) {
        As.staff(team.organizer(), () -> needsDesk.answer(party, needs, NeedTopic.of(kind), answer));
    }

    private void beforeAndAfter() {
        var team = given.team();
        remind(team, given.session("Know your rights", 7), "usual");
        remind(team, rich(), "address for who comes");
        var open = given.published(team, Drafts.from(rich()).later(-7).draft());
        var guest = reserve(open);
        remind(team, open, guest, "address is open");
        as("address is open").write(MessageReason.EVENT_ADDRESS, guest, open);
        var bare = Drafts.from(given.session("Know your rights", 7));
        remind(
                team,
                bare.titled("Know your rights")
                        .online(Attendance.ONLINE, ROOM)
                        .nowhere()
                        .draft(),
                "online");
        var day = NOW.atZone(Given.NEW_YORK).toLocalDate().plusDays(7).atStartOfDay();
        remind(team, given.session("Know your rights", 7).at(day, day.plusDays(1)), "all day");
        var event = given.published(given.team());
        thanked(reserve(event), event, "alone");
        feedback.ask(event, NOW);
        thanked(reserve(event), event, "with questions");
        var host = given.team();
        var first = given.published(host);
        given.published(host, given.session("What is next", 9));
        thanked(reserve(first), first, "something is next");
    }

    private void remind(Given.Team team, EventDraft draft, String variant) {
        var event = given.published(team, draft);
        remind(team, event, reserve(event), variant);
    }

    private void remind(Given.Team team, EventId event, RsvpId party, String variant) {
        var times = ReminderTimes.of(events.slotOf(event).orElseThrow(), Reminders.BOTH);
        times.all().forEach(reminder -> {
            var reason = MessageReason.reminder(reminder.part());
            as(variant).write(reason, Recipient.of(party), event.value(), event, times.number(), reminder.at());
        });
    }

    private void thanked(RsvpId party, EventId event, String variant) {
        var slot = events.slotOf(event).orElseThrow();
        as(variant)
                .write(
                        MessageReason.RSVP_THANKS,
                        Recipient.of(party),
                        event.value(),
                        event,
                        ThanksTime.number(slot),
                        ThanksTime.of(slot));
    }

    private void toThoseInSets() {
        var team = given.team();
        var event = given.published(team, Drafts.from(rich()).capacity(20).draft());
        announce(team, event, AnnouncedSet.of(AnnouncedKind.COMING), "coming", reserve(event));
        announce(team, event, AnnouncedSet.of(AnnouncedKind.UNSURE), "unsure", reserve(event, "MAYBE"));
        announce(team, event, AnnouncedSet.of(AnnouncedKind.WAITING), "waiting", reserve(event, "WAITLISTED"));
        announce(team, event, AnnouncedSet.of(AnnouncedKind.EVERYBODY), "everybody", reserve(event, "ASKED"));
        announce(team, event, AnnouncedSet.of(AnnouncedKind.COMING), "meant for others", reserve(event, "MAYBE"));
        var seated = reserve(event, new Needs(null, Set.of(Need.SEAT), ""));
        announce(team, event, AnnouncedSet.needing(NeedTopic.of(NeedKind.SEAT)), "of a need", seated);
        stoppable.forEach(mail -> mail.stop(StopsGiven.link(vault, seated, event)));
        announce(team, event, AnnouncedSet.of(AnnouncedKind.COMING), "stopped", seated);
    }

    private void announce(Given.Team team, EventId event, AnnouncedSet to, String variant, RsvpId party) {
        var said = announced(team, event, to);
        as(variant).write(MessageReason.ANNOUNCEMENT, Recipient.of(party), said, event);
    }

    private UUID announced(Given.Team team, EventId event, AnnouncedSet to) {
        var english = Map.of("en", "Bring a pen.\nSee https://example.com/map");
        var note = new NoteByLanguage(
                to.shift() == null ? english : Map.of("en", "Bring a pen.", "es", "Traiga un bolígrafo."));
        As.staff(team.organizer(), () -> announcementDesk.announce(event, new AnnouncementDraft(to, note, true)));
        var id = As.staff(team.organizer(), () -> announcementDesk.list(event))
                .getFirst()
                .id();
        update(
                "update announcement set state = 'OUT', held = false, written_at = ? where id = ?",
                lastYear(),
                id); // many on one day
        return id;
    }

    private void toHelpers() {
        var team = given.team();
        var rosa = joined(team);
        var bo = volunteer(team);
        var event = given.published(team);
        var desk = given.planned(team, marshals(event, 16).withSignup(SignupMode.ASK));
        var asked = As.volunteer(bo, () -> signup.ask(desk));
        write(MessageReason.SHIFT_ASKED, rosa, asked, event);
        as("asked").write(MessageReason.EVENT_CHANGED, asked, event);
        As.staff(team.organizer(), () -> staffing.decline(asked));
        write(MessageReason.SHIFT_DECLINED, asked, event);
        as("taken away").write(MessageReason.SHIFT_DECLINED, Recipient.of(bo), asked.value(), event, -1, NOW);
        write(MessageReason.SHIFT_HANDED_BACK, rosa, asked, event);
        write(MessageReason.SHIFT_COVERED, asked, event);
        as("to who organizes").write(MessageReason.SHIFT_COVERED_TEAM, rosa, asked, event);
        var lead = volunteer(team);
        var led = As.staff(team.organizer(), () -> staffing.assign(desk, lead, "they lead it"))
                .id();
        As.staff(team.organizer(), () -> leading.lead(led));
        as("to who leads").write(MessageReason.SHIFT_COVERED_TEAM, lead, asked, event);
        write(MessageReason.SHIFT_LEFT_LATE, lead, asked, event);
        update("update shift set at_least_two = true where id = ?", desk.value());
        as("to who organizes").write(MessageReason.SHIFT_ALONE_TEAM, rosa, led, event);
        as("to who leads").write(MessageReason.SHIFT_ALONE_TEAM, lead, led, event);
        write(MessageReason.SHIFT_COVER_CALLED, rosa, led, event);
        remind(led, event, "alone");
        var marshals = given.planned(team, marshals(event, 18));
        var held = As.volunteer(bo, () -> signup.take(marshals));
        var said = announced(team, event, AnnouncedSet.helping(marshals));
        as("helping").write(MessageReason.ANNOUNCEMENT, Recipient.of(bo), said, event);
        for (var reason : List.of(MessageReason.SHIFT_CONFIRMATION, MessageReason.SHIFT_CHANGED)) {
            write(reason, held, event);
        }
        as("helps").write(MessageReason.EVENT_CHANGED, held, event);
        remind(held, event, "usual");
        update("update shift set signup = 'INVITED' where signup = 'OPEN'"); // so that no letter tells of those of
        // another
        thanked("alone", held, event);
        var next = given.planned(
                team,
                Given.shift(
                        team.organization(),
                        ShiftRole.MARSHAL,
                        2,
                        Given.slot(dayOf(event).plusDays(3), 9, 11)));
        thanked("others need people", held, event);
        As.volunteer(bo, () -> signup.take(next));
        thanked("another is next", held, event);
        As.volunteer(bo, () -> signup.handBack(next));
        As.staff(team.organizer(), () -> shifts.remove(next));
        var second = given.planned(team, marshals(event, 20).withBriefing("", ""));
        var both = As.volunteer(bo, () -> signup.take(second));
        as("without a note").write(MessageReason.SHIFT_CONFIRMATION, both, event);
        as("put in by somebody")
                .write(MessageReason.SHIFT_CONFIRMATION, Recipient.of(bo), both.value(), event, -1, NOW);
        as("helps twice").write(MessageReason.EVENT_CHANGED, both, event);
        As.staff(team.organizer(), () -> planning.postpone(event, "Corona"));
        as("helps").write(MessageReason.EVENT_POSTPONED, held, event);
        As.staff(team.organizer(), () -> planning.cancel(event, "Corona"));
        as("helps").write(MessageReason.EVENT_CANCELLED, held, event);
        as("asks in vain").write(MessageReason.SHIFT_ASKED, rosa, asked, event);
    }

    private void toHelpersElsewhere() {
        var team = given.team();
        var far = given.published(team);
        var before = marshals(far, 10).withSlot(Given.slot(dayOf(far).minusDays(2), 10, 12));
        var early = taken(team, before);
        as("on another day than the event").write(MessageReason.SHIFT_CONFIRMATION, early, far);
        remind(
                taken(team, marshals(far, 12).withTerms(ShiftTerms.NONE.withHandBackHours(2))),
                far,
                "may still give it back");
        remind(taken(team, marshals(far, 14).withTerms(ShiftTerms.NONE.withHandBackHours(48))), far, "held fast");
        var alone = taken(team, Given.shift(team.organization(), ShiftRole.MARSHAL, 2, Given.slot(dayOf(far), 9, 11)));
        for (var reason : List.of(MessageReason.SHIFT_CONFIRMATION, MessageReason.SHIFT_CHANGED)) {
            as("of no event").write(reason, alone, null);
        }
        as("of no event").write(MessageReason.SHIFT_COVER_CALLED, joined(team), alone, null);
        remind(alone, null, "of no event");
        var today = soon(team);
        var late = taken(team, marshals(today, 17));
        var bo = Recipient.of(shiftMails.mailFor(late).orElseThrow().volunteer());
        var aDayBefore = Given.slot(dayOf(today).minusDays(1), 17, 18).startsAt();
        for (int ms : List.of(0, 1)) {
            as("a day before, " + ms + " ms early")
                    .write(MessageReason.SHIFT_CHANGED, bo, late.value(), today, 1, aDayBefore.minusMillis(ms));
        }
        as("helps, at short notice").write(MessageReason.EVENT_CHANGED, late, today);
        As.staff(team.organizer(), () -> planning.postpone(today, ""));
        as("helps, without a reason").write(MessageReason.EVENT_POSTPONED, late, today);
        As.staff(team.organizer(), () -> planning.unpublish(far));
        as("helps").write(MessageReason.EVENT_UNPUBLISHED, early, far);
        var host = given.untrustedTeam();
        var foreign = ofUntrusted(host);
        var form = new RoleForm(NamesByLanguage.of(Language.ENGLISH, "Help example.com"), ShiftRole.OTHER);
        var role = As.staff(given.coordinator(host.organization()), () -> roles.add(host.organization(), form));
        var shift = marshals(foreign, 16).withRole(role).withBriefing("Desk of example.com", "See https://example.com");
        var taken = taken(host, shift);
        As.administrator(given.person(), () -> shiftWords.waiting().forEach(shiftWords::agree));
        as("host is not trusted").write(MessageReason.SHIFT_CONFIRMATION, taken, foreign);
    }

    private AssignmentId taken(Given.Team team, ShiftDraft draft) {
        var shift = given.planned(team, draft);
        return As.volunteer(volunteer(team), () -> signup.take(shift));
    }

    private void remind(AssignmentId held, @Nullable EventId event, String variant) {
        var slot = shiftMails.mailFor(held).orElseThrow().shift().slot();
        ReminderTimes.ofShift(slot).all().forEach(reminder -> {
            var reason = MessageReason.shiftReminder(reminder.part());
            dated(as(variant), reason, held, event, reminder.at());
        });
    }

    private void dated(
            EveryLetterTest as, MessageReason reason, AssignmentId held, @Nullable EventId event, Instant now) {
        var mail = shiftMails.mailFor(held).orElseThrow();
        int version = ReminderTimes.number(mail.shift().slot().startsAt());
        as.write(reason, Recipient.of(mail.volunteer()), held.value(), event, version, now);
    }

    private void thanked(String variant, AssignmentId held, EventId event) {
        var at = ThanksTime.of(events.slotOf(event).orElseThrow());
        dated(as(variant), MessageReason.SHIFT_THANKS, held, event, at);
    }

    private void toThoseAsked() {
        var team = given.team();
        var event = given.published(team);
        var open = given.planned(team, marshals(event, 14));
        var bo = volunteer(team);
        As.staff(team.organizer(), () -> offers.offerTo(Map.of(bo, open)));
        ask("offered", bo, event);
        update("update shift_ask set kind = 'CALL_ME' where person_id = ?", bo.value());
        ask("a seat is free", bo, event);
        for (int begins : List.of(6, 9)) {
            var early = given.planned(team, marshals(event, begins));
            var li = volunteer(team);
            As.staff(team.organizer(), () -> offers.offerTo(Map.of(li, early)));
            as("by night, of " + begins)
                    .write(MessageReason.SHIFT_OFFERED, Recipient.of(li), askOf(li), event, 1, dayBegins(dayOf(event)));
        }
        As.volunteer(bo, () -> askStops.stop(bo));
        ask("stopped", bo, event);
        var decided = given.planned(team, marshals(event, 16).withSignup(SignupMode.ASK));
        var led = volunteer(team);
        asking.ask(led, decided, AskKind.LEAD);
        ask("organizers decide", led, event);
        As.volunteer(led, () -> asks.refuse(decided));
        ask("said no", led, event);
        var standing = given.planned(
                team, Given.shift(team.organization(), ShiftRole.MARSHAL, 2, Given.slot(dayOf(event), 9, 11)));
        var free = volunteer(team);
        As.staff(team.organizer(), () -> offers.offerTo(Map.of(free, standing)));
        ask("of no event", free, null);
        var giver = volunteer(team);
        As.volunteer(giver, () -> signup.take(open));
        As.volunteer(giver, () -> cover.want(open));
        var covers = volunteer(team);
        asking.ask(covers, open, AskKind.COVER);
        ask("cover is wanted", covers, event);
    }

    private void ask(String variant, PersonId person, @Nullable EventId event) {
        as(variant).write(MessageReason.SHIFT_OFFERED, Recipient.of(person), askOf(person), event);
    }

    private UUID askOf(PersonId person) {
        return Sql.one(jdbc, UUID.class, "select id from shift_ask where person_id = ?", person.value());
    }

    private void toOrganizers() {
        var host = given.untrustedTeam();
        var asked = given.team();
        var ada = administrator();
        var rosa = joined(host);
        var hidden = Drafts.from(given.session("Know your rights", 7).hostedWith(List.of(asked.organization())))
                .shownTo(AddressVisibility.COMING)
                .shownAs(ShownInsteadOfAddress.AREA) // which is all that mailboxes learn
                .draft();
        var event = given.drafted(host, hidden);
        As.staff(host.organizer(), () -> approval.submit(event, null));
        write(MessageReason.EVENT_SUBMITTED, Recipient.of(ada), event.value(), event);
        given.approved(event);
        write(MessageReason.CO_HOST_INVITED, Recipient.of(joined(asked)), event.value(), event);
        for (var reason :
                List.of(MessageReason.CO_HOST_ANSWERED, MessageReason.EVENT_MOVED, MessageReason.FLOOD_ALARM)) {
            write(reason, Recipient.of(rosa), event.value(), event);
        }
        var leads = joined(host, StaffRole.COORDINATOR);
        write(MessageReason.LIST_EXPORTED, Recipient.of(leads), UUID.randomUUID(), event);
        var proposal = As.staff(host.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var later = Drafts.from(plan.draft()).later(1).draft();
            proposals.propose(event, plan.version(), later, ShiftHours.MOVE);
            return proposed.open(event).orElseThrow().id();
        });
        write(MessageReason.CHANGE_PROPOSED, Recipient.of(ada), proposal, event);
        as("accepted").write(MessageReason.EVENT_DECIDED, Recipient.of(rosa), decision(event), event);
        var second = given.drafted(host, given.session("Know your rights", 9));
        As.staff(host.organizer(), () -> approval.submit(second, null));
        As.administrator(given.person(), () -> reviews.decline(second, "Ask.", true));
        as("declined").write(MessageReason.EVENT_DECIDED, Recipient.of(rosa), decision(second), second);
        reserve(event);
        var said = announced(host, event, AnnouncedSet.of(AnnouncedKind.COMING));
        update("update announcement set declined = 'Ask.', state = 'DECLINED' where id = ?", said);
        as("announcement declined").write(MessageReason.EVENT_DECIDED, Recipient.of(rosa), said, event);
        var shift = given.planned(host, marshals(event, 10).withBriefing("", "Bring your papers"));
        as("note of a shift").write(MessageReason.EVENT_SUBMITTED, Recipient.of(ada), shift.value(), event);
        update("update shift set words_declined = '' where id = ?", shift.value());
        as("note of a shift taken out").write(MessageReason.EVENT_DECIDED, Recipient.of(rosa), shift.value(), event);
        as("taken back").write(MessageReason.EVENT_DECIDED, Recipient.of(rosa), UUID.randomUUID(), second);
    }

    private UUID decision(EventId event) {
        return Sql.one(jdbc, UUID.class, "select id from review_decision where event_id = ?", event.value());
    }

    private PersonId administrator() {
        return staff(true);
    }

    private PersonId staff(boolean administrator) {
        return accounts.create("Ada Example", Given.email(), reads, "three lamps over", new byte[20], administrator);
    }

    private void toThoseTaught() {
        var team = given.team();
        var coordinator = given.coordinator(team.organization());
        var bo = volunteer(team);
        var training = taught(team, bo);
        endings.round(NOW);
        taughtAgain("nothing is on", bo);
        var event = given.published(team);
        As.staff(coordinator, () -> trainingDays.choose(event, training));
        taughtAgain("an event is on", bo);
        var li = volunteer(team);
        taught(team, li); // of one name, since nothing else puts them into an order
        taught(team, li);
        endings.round(NOW);
        taughtAgain("two end", li);
        taughtAgain("none ends", volunteer(team));
    }

    private TrainingId taught(Given.Team team, PersonId bo) {
        return As.staff(given.coordinator(team.organization()), () -> {
            var form = new TrainingForm(NamesByLanguage.of(Language.ENGLISH, "Corona"), 1, Set.of());
            var training = taught.add(team.organization(), form);
            trust.grant(training, Set.of(bo));
            return training;
        });
    }

    private void taughtAgain(String variant, PersonId bo) {
        as(variant).write(MessageReason.TRAINING_ENDS, bo);
    }

    /** It has an entry, and gave its place back. */
    private void toOwnersOfCalendars() {
        var team = given.team();
        var event = given.published(team);
        var party = reserve(event);
        wantsEntry(party);
        entry("begins", MessageReason.RSVP_CALENDAR, party, event);
        as("there is nothing to say").write(MessageReason.RSVP_CALENDAR, party, event);
        entry("has an entry", MessageReason.RSVP_CONFIRMATION, party, event);
        as("the entry stays").write(MessageReason.EVENT_CHANGED, party, event);
        given.edit(team, event, draft -> draft.later(1));
        entry("the entry moves", MessageReason.EVENT_CHANGED, party, event);
        given.edit(team, event, draft -> draft.later(1));
        entry("moves", MessageReason.RSVP_CALENDAR, party, event);
        stands(party, "MAYBE");
        entry("may come", MessageReason.RSVP_CALENDAR, party, event);
        stands(party, "GOING");
        entry("has an entry", MessageReason.RSVP_PROMOTION, party, event);
        stands(party, "CANCELLED");
        entry("comes no more", MessageReason.RSVP_CALENDAR, party, event);
        for (var reason : EnumSet.range(MessageReason.EVENT_CHANGED, MessageReason.EVENT_POSTPONED)) {
            if (reason != MessageReason.EVENT_CHANGED) {
                var ends = given.published(team);
                var guest = reserve(ends);
                wantsEntry(guest);
                entry(
                        "has an entry, before "
                                + reason.name().substring("EVENT_".length()).toLowerCase(Locale.ROOT),
                        MessageReason.RSVP_CONFIRMATION,
                        guest,
                        ends);
                As.staff(team.organizer(), () -> {
                    switch (reason) {
                        case EVENT_POSTPONED -> planning.postpone(ends, "Corona");
                        case EVENT_CANCELLED -> planning.cancel(ends, "Corona");
                        default -> planning.unpublish(ends);
                    }
                });
                entry("has an entry", reason, guest, ends);
            }
        }
    }

    private void entry(String variant, MessageReason reason, RsvpId party, EventId event) {
        as(variant).write(reason, party, event);
        update("update rsvp_calendar set has_left = true where rsvp_id = ?", party.value());
    }

    private void toTeams() {
        var team = given.team();
        var coordinator = joined(team, StaffRole.COORDINATOR);
        var zelda = staff(false);
        String address = Objects.requireNonNull(people.card(zelda).orElseThrow().email());
        As.staff(coordinator, () -> memberships.offer(team.organization(), address, StaffRole.ORGANIZER));
        write(MessageReason.ROLE_OFFERED, zelda, team);
        As.staff(zelda, () -> memberships.decline(team.organization()));
        as("declined").write(MessageReason.ROLE_OFFERED, zelda, team);
        as("nobody waits").write(MessageReason.ROLE_WAITS, coordinator, team);
        var waits = staff(false);
        As.administrator(administrator(), () -> memberships.appoint(team.organization(), waits, StaffRole.ORGANIZER));
        for (var reason : List.of(
                MessageReason.ROLE_WAITS,
                MessageReason.EXPORT_ALLOWED,
                MessageReason.COORDINATOR_ENDED,
                MessageReason.ACCOUNT_RENEWED)) {
            write(reason, coordinator, team);
        }
        var left = joined(team);
        As.staff(coordinator, () -> memberships.dismiss(team.organization(), left));
        var ada = administrator();
        As.administrator(ada, () -> {
            var all = memberships.coordinators(team.organization());
            all.forEach(lead -> memberships.dismiss(team.organization(), lead));
            update(
                    "update organization set coordinator_ended_at = ? where id = ?",
                    lastYear(),
                    team.organization().value());
            memberships.appoint(team.organization(), ada, StaffRole.COORDINATOR);
        });
        as("nobody coordinates").write(MessageReason.ROLE_WAITS, left, team);
        for (var reason : List.of(MessageReason.CALENDAR_SILENT, MessageReason.CALENDAR_HELD)) {
            write(reason, Recipient.of(joined(given.team())), UUID.randomUUID(), null);
            as("works there no more").write(reason, Recipient.of(volunteer(team)), UUID.randomUUID(), null);
        }
    }

    private void toAskers() {
        var team = given.team();
        var id = requested(RequestForms.session("Corona Mothers", team.organization()), team);
        request(MessageReason.REQUEST_RECEIVED, id, "usual");
        As.staff(team.organizer(), () -> requestDesk.ask(id, "Ask."));
        request(MessageReason.REQUEST_ASKED, id, "usual");
        request(MessageReason.REQUEST_DECIDED, id, "not decided");
        As.staff(team.organizer(), () -> requestDesk.ask(id, "Ask once more."));
        untilHeard(id);
        rows.of(MessageReason.REQUEST_ASKED, Recipient.of(id)).stream()
                .max(Comparator.comparing(QueuedMessage::aboutVersion))
                .ifPresent(row -> as("twice").write(row, NOW));
        As.staff(team.organizer(), () -> requestDesk.decline(id, "Ask."));
        request(MessageReason.REQUEST_DECIDED, id, "declined");
        request(MessageReason.REQUEST_ASKED, id, "declined");
        var good = requested(RequestForms.submission("Corona Mothers", team.organization()), team);
        As.staff(team.organizer(), () -> {
            requestDesk.accept(good, requestDesk.detail(good).version(), null);
        });
        request(MessageReason.REQUEST_DECIDED, good, "accepted");
        update("update event_request set state = 'WITHDRAWN', event_id = null where id = ?", good.value());
        request(MessageReason.REQUEST_RECEIVED, good, "withdrawn");
    }

    private RequestId requested(RequestForm form, Given.Team team) {
        var days = NOW.atZone(Given.NEW_YORK).toLocalDate();
        var times = List.of(new PossibleTime(days.plusDays(15), LocalTime.of(14, 0), LocalTime.of(16, 0)));
        requests.send(
                RequestForms.with(
                        RequestForms.readIn(reads, form),
                        form.asker().name(),
                        times,
                        form.asker().email()),
                UUID.randomUUID());
        return As.staff(team.organizer(), () -> requestDesk.queue(true))
                .getFirst()
                .id();
    }

    private void request(MessageReason reason, RequestId id, String variant) {
        as(variant).write(reason, Recipient.of(id), id.value(), null);
    }

    private void toAccounts() {
        var team = given.team();
        var bo = volunteer(team);
        As.volunteer(bo, () -> volunteers.own());
        write(MessageReason.SIGN_IN_LINK, bo);
        as("towards a shift")
                .write(towards(message(MessageReason.SIGN_IN_LINK, Recipient.of(bo), bo.value(), null, 2, NOW)), NOW);
        as("was here").write(MessageReason.VOLUNTEER_STAY, bo);
        longAgo("volunteer set heard_at", bo);
        write(MessageReason.VOLUNTEER_STAY, bo);
        var ada = staff(false);
        write(MessageReason.PASSWORD_RESET, ada);
        as("was here").write(MessageReason.STAFF_STAY, ada);
        longAgo("staff_account set opened_at", ada);
        write(MessageReason.STAFF_STAY, ada);
        write(
                MessageReason.STAFF_INVITATION,
                As.administrator(given.person(), () -> accounts.invite("Ada Example", Given.email(), reads, false)));
        String unknown = Given.email();
        var helper = addedBy(team, unknown);
        write(MessageReason.VOLUNTEER_ASKED, helper);
        addedBy(given.team(), unknown);
        as("by two").write(MessageReason.VOLUNTEER_ASKED, helper);
        As.volunteer(helper, () -> questions.mine().forEach(one -> questions.agree(one.id(), "Bo")));
        as("answered").write(MessageReason.VOLUNTEER_ASKED, helper);
        As.volunteer(helper, () -> ownAddress.ask(Given.email()));
        write(MessageReason.ADDRESS_CONFIRM, Recipient.of(helper), AskedAddress.request(jdbc, helper), null);
        as("replaced").write(MessageReason.ADDRESS_CONFIRM, Recipient.of(helper), UUID.randomUUID(), null);
        var link = AskedAddress.link(jdbc, ownAddress, helper);
        As.volunteer(helper, () -> ownAddress.confirm(link));
        write(MessageReason.ADDRESS_LEFT, Recipient.of(helper), AskedAddress.left(jdbc, helper), null);
        as("taken back").write(MessageReason.VOLUNTEER_LET_GO, helper, team);
        var coordinator = given.coordinator(team.organization());
        As.staff(coordinator, () -> lettingGo.letGo(helper, team.organization(), BlockReason.OTHER));
        write(MessageReason.VOLUNTEER_LET_GO, helper, team);
    }

    private PersonId addedBy(Given.Team team, String email) {
        var answers = Given.helper("Bo Example", email, team.organization()).answers();
        As.staff(
                team.organizer(),
                () -> volunteerDesk.addByHand(new VolunteerForm("Bo Example", email, reads, answers)));
        return people.byEmail(email).orElseThrow();
    }

    private static QueuedMessage towards(QueuedMessage row) {
        return new QueuedMessage(
                row.id(),
                row.reason(),
                row.recipient(),
                row.about(),
                row.aboutVersion(),
                row.event(),
                row.state(),
                row.note(),
                row.attempts(),
                row.copy(),
                row.createdAt(),
                row.dueAt(),
                row.settledAt(),
                UUID.randomUUID());
    }

    /** @param what table and column of a moment, as {@code volunteer set heard_at} */
    private void longAgo(String what, PersonId person) {
        update("update " + what + " = ? where person_id = ?", lastYear(), person.value());
    }

    private static Timestamp lastYear() {
        return Timestamp.from(NOW.minus(370, ChronoUnit.DAYS));
    }

    private void toReadersOfTheDigest() {
        var team = given.team();
        given.published(team, rich());
        var digest = asked.ask(Given.email(), new DigestWishes(reads, Set.of(), Set.of()));
        digest(MessageReason.DIGEST_CONFIRM, digest, "usual", 1);
        digests.want(readers.mailFor(digest).orElseThrow().link());
        digest(MessageReason.DIGEST_CONFIRM, digest, "known", 1);
        digest(MessageReason.DIGEST_STAY, digest, "not asked", 1);
        var issue = issues.begin(new DigestIssue(1, NOW.minusSeconds(60), NOW.plusSeconds(600)));
        digest(MessageReason.DIGEST_NEWS, digest, "one event", issue.number());
        for (int i = 0; i < 25; i++) {
            given.published(team, given.session("Know your rights", 8));
        }
        digest(MessageReason.DIGEST_NEWS, digest, "more than are told", issue.number());
        othersAreUnlisted();
        digest(MessageReason.DIGEST_NEWS, digest, "nothing", issue.number());
        update(
                "update digest set confirmed_at = ?, wanted_at = ? where id = ?",
                lastYear(),
                lastYear(),
                digest.value());
        digest(MessageReason.DIGEST_STAY, digest, "usual", 1);
    }

    private void digest(MessageReason reason, DigestId to, String variant, int version) {
        as(variant).write(reason, Recipient.of(to), to.value(), null, version, NOW);
    }

    /** What is said beforehand of an event with all that there is, and of one with nothing. */
    private void foreseen() {
        var team = given.team();
        var full = Drafts.from(rich()).draft();
        var all = given.drafted(team, full.with(full.rsvps().admittance(Admittance.APPROVED)));
        given.planned(
                team, marshals(all, 16).withSignup(SignupMode.ASK).withTerms(ShiftTerms.NONE.withAtLeastTwo(true)));
        foresee("foreseen-full", team, all);
        var session = given.session("Know your rights", 7);
        var open = session.rsvps().capacity(null).reminding(Reminders.NONE).withoutThanks(true);
        var late = Drafts.from(session.with(open))
                .shownTo(AddressVisibility.COMING)
                .from(13)
                .draft(); // by night
        foresee("foreseen-bare", team, given.drafted(team, late));
        foresee(
                "foreseen-none",
                team,
                given.drafted(team, session.with(session.rsvps().takesRsvps(false))));
    }

    private void foresee(String file, Given.Team team, EventId event) {
        golden.add(file, "all", "");
        As.staff(team.organizer(), () -> foreseen.foresee(event, reads)).forEach(one -> {
            String to = one.isOfShifts() ? "of a shift" : "to " + one.to();
            String leaves = one.leavesAt() == null ? "" : "Leaves: " + one.leavesAt() + "\n";
            golden.add(
                    file,
                    one.reason() + " " + to,
                    leaves + "Subject: " + one.subject() + "\n\n" + GoldenLetters.lines(one.body()));
        });
    }

    @Test
    @Tag("every-language")
    void every_reason_has_a_letter_in_the_readers_language_and_in_no_other() {
        writeAll();
        written.forEach(one -> isOfOneLanguage(one.letter()));
        if (AnotherLanguage.ON) { // then what goes to neighbors, in the language that only they read
            reads = AnotherLanguage.NEIGHBOR;
            begin();
            write(this::toGuests, this::toThoseWithNeeds, this::toAskers, this::toReadersOfTheDigest);
            assertTrue(written.size() > 25, "theirs are written: " + written.size());
            written.forEach(one -> isOfOneLanguage(one.letter()));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_mail_is_as_its_file_has_it_and_right_to_its_last_octet_whatever_was_typed(Language language)
            throws Exception {
        for (MailSent sent : sent(language)) {
            MailBytes.check(sent.octets(), sent.letter(), campaign.now().roleAddress());
        }
        golden.check();
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
        writeAll();
        var sent = new ArrayList<MailSent>();
        for (var one : written) {
            for (Letter letter : List.of(one.letter(), HostileLetters.of(one.letter()))) {
                server.received.clear();
                try (var line = new SmtpConnection()) {
                    sink().send(line, letter, one.name());
                }
                var mail = server.received.getFirst();
                sent.add(new MailSent(letter, MailBytes.of(mail)));
                if (letter == one.letter() && !one.file().isEmpty()) {
                    golden.add(one.file(), one.variant(), GoldenLetters.whole(mail));
                }
            }
        }
        return sent;
    }

    private void begin() {
        golden = new GoldenLetters(reads.tag());
        written.clear();
        reasons.clear();
    }

    private void writeAll() {
        begin();
        write(
                this::toGuests,
                this::toThoseWithNeeds,
                this::beforeAndAfter,
                this::toThoseInSets,
                this::toOwnersOfCalendars,
                this::toHelpers,
                this::toHelpersElsewhere,
                this::toThoseAsked,
                this::toThoseTaught,
                this::toOrganizers,
                this::toTeams,
                this::toAskers,
                this::toAccounts,
                this::toReadersOfTheDigest,
                this::foreseen);
        assertEquals(EnumSet.allOf(MessageReason.class), reasons);
        together();
    }

    private void write(Runnable... scenes) {
        for (var scene : scenes) {
            othersAreUnlisted();
            scene.run();
        }
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
}
