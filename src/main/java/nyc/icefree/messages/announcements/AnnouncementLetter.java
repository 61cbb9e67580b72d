package nyc.icefree.messages.announcements;

import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Supplier;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.events.Events;
import nyc.icefree.links.Links;
import nyc.icefree.links.StopLinks;
import nyc.icefree.messages.announcements.AnnouncementTable.Said;
import nyc.icefree.messages.letters.EventInMail;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterKind;
import nyc.icefree.messages.letters.LetterParts;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.letters.LetterText;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.people.PersonCard;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.spots.RsvpContacts;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.text.Language;
import nyc.icefree.text.NoteByLanguage;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.vault.SecretToken;

/** The host's words between ours. Subject and first lines are ours, since locked screens show them. */
@LetterFor(MessageReason.ANNOUNCEMENT)
public record AnnouncementLetter(
        LetterParts parts,
        AnnouncementTable table,
        AnnouncementStops stops,
        RsvpContacts contacts,
        AnnouncedHelpers helpers,
        Events events)
        implements LetterKind {
    @Override
    public LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        Optional<Announcement> found = table.find(message.about());
        if (found.isEmpty() || !isGoingOut(found.get().state())) {
            return LetterResult.dropped(MessageNote.OVERTAKEN);
        }
        if (stops.isStopped(message.recipient(), found.get().event())) {
            return LetterResult.dropped(MessageNote.STOPPED);
        }
        return message.recipient().kind() == Recipient.Kind.RSVP
                ? toParty(found.get(), message.recipient(), reader, now)
                : toHelper(found.get(), message.recipient(), reader, now);
    }

    private static boolean isGoingOut(AnnouncementState state) {
        return state == AnnouncementState.GOING_OUT || state == AnnouncementState.OUT;
    }

    private LetterResult toParty(Announcement announcement, Recipient to, LetterReader reader, Instant now) {
        var found = contacts.mailFor(new RsvpId(to.id()));
        if (found.isEmpty()) {
            return LetterResult.gone();
        }
        var party = found.get();
        var said = table.said(announcement);
        if (!said.to().isMeant(party)) {
            return LetterResult.dropped(MessageNote.OVERTAKEN);
        }
        var words = parts.texts().in(party.language());
        var own = reader.token(party.manage());
        var stop = reader.token(stops.link(to, announcement.event()));
        return events.view(announcement.event(), party.state() == RsvpState.GOING ? Audience.COMING : Audience.INVITED)
                .map(event -> result(
                        announcement,
                        event,
                        event.slot(),
                        now,
                        () -> toParty(party.email(), words, event, masked(said.note(), reader), own, stop)))
                .orElseGet(LetterResult::gone);
    }

    private LetterResult toHelper(Announcement announcement, Recipient to, LetterReader reader, Instant now) {
        var card = parts.people().card(to.person()).filter(PersonCard::active);
        if (card.isEmpty() || card.get().email() == null) {
            return LetterResult.gone();
        }
        String address = card.get().email();
        Said said = table.said(announcement);
        var mail = Optional.ofNullable(said.to().shift())
                .flatMap(shift -> helpers.mailFor(announcement.event(), shift, to.person()));
        if (mail.isEmpty() || mail.get().event() == null) {
            return LetterResult.dropped(MessageNote.OVERTAKEN);
        }
        var event = mail.get().event();
        var shift = mail.get().shift();
        var words = parts.texts().in(card.get().language());
        var stop = reader.token(stops.link(to, announcement.event()));
        var slot = Announcement.earlier(event.slot(), Optional.of(shift));
        return result(
                announcement,
                event,
                slot,
                now,
                () -> toHelper(address, words, shift, event, masked(said.note(), reader), stop));
    }

    private static LetterResult result(
            Announcement announcement, EventView event, TimeSlot slot, Instant now, Supplier<Letter> letter) {
        var quiet = Announcement.quietUntil(announcement.urgent(), event.state(), slot, now);
        return reasonNotTo(event, now)
                .map(LetterResult::dropped)
                .orElseGet(() -> new LetterResult.Ready(letter.get(), quiet.orElse(null)));
    }

    private static NoteByLanguage masked(NoteByLanguage note, LetterReader reader) {
        var texts = new HashMap<>(note.texts());
        texts.replaceAll((tag, text) -> reader.text(text));
        return new NoteByLanguage(texts);
    }

    private static Optional<MessageNote> reasonNotTo(EventView event, Instant now) {
        if (!event.postponed() && event.slot().isOver(now)) {
            return Optional.of(MessageNote.EVENT_OVER);
        }
        if (event.state().willHappen()) {
            return Optional.empty();
        }
        return Optional.of(event.cancelled() ? MessageNote.EVENT_CANCELLED : MessageNote.OVERTAKEN);
    }

    /** Without anybody's link, as one of {@link AnnouncedSet#audiences}. Empty when there is nothing to speak of. */
    public Optional<Letter> preview(EventId id, AnnouncementDraft draft, Audience as, Language reader) {
        var masked = LetterReader.ONLOOKER.token(new SecretToken(""));
        var words = parts.texts().in(reader);
        var shift = draft.to().shift();
        if (shift == null) {
            return events.view(id, as).map(event -> toParty("", words, event, draft.note(), masked, masked));
        }
        return helpers.shift(id, shift)
                .flatMap(card ->
                        events.view(id, as).map(event -> toHelper("", words, card, event, draft.note(), masked)));
    }

    private Letter toParty(
            String address, Words words, EventView event, NoteByLanguage note, SecretToken own, SecretToken stop) {
        String when = when(event, event.slot(), words);
        var letter =
                begin(address, words, event, "mail.who.rsvp").with(all -> EventInMail.write(all, event, when, words));
        return quote(letter, note, event, stop)
                .link("mail.manage", Links.manage(words.language(), own))
                .tell("mail.manage.secret")
                .tell("mail.why.rsvp")
                .done();
    }

    private Letter toHelper(
            String address, Words words, ShiftCard shift, EventView event, NoteByLanguage note, SecretToken stop) {
        var letter = begin(address, words, event, "mail.who.shift")
                .with(all -> all.fact(words.get("mail.shift"), Letter.name(words.of(shift.role())))
                        .fact(words.get("mail.shift.when"), when(event, shift.slot(), words)))
                .with(all -> EventInMail.withoutTime(all, event, words));
        return quote(letter, note, event, stop)
                .link("mail.my-shifts", Links.my(words.language()))
                .tell("mail.why.shift")
                .done();
    }

    /** A time that no longer holds is not given. */
    private static String when(EventView event, TimeSlot slot, Words words) {
        return event.postponed() ? words.get("site.event.postponed-long") : EventInMail.when(slot, words);
    }

    private LetterText begin(String address, Words words, EventView event, String about) {
        String subject = event.postponed()
                ? words.get("mail.postponed.subject", "date", EventInMail.date(event.slot(), words))
                : EventInMail.about(event.slot(), words);
        return parts.greet(address, words, subject, "mail.privacy")
                .with(letter -> EventInMail.from(
                        letter, about, words, parts.campaignName(), event.host().name(), event))
                .tell("mail.announcement");
    }

    private LetterText quote(LetterText letter, NoteByLanguage note, EventView event, SecretToken stop) {
        var words = letter.words();
        var written = note.in(words.language());
        String url = parts.links().absolute(StopLinks.stop(words.language(), stop));
        return letter.with(
                all -> all.quote(Letter.words(written.text(), event.host().trusted(), words), written.language())
                        .stopBy(words.get("mail.stop"), url));
    }
}
