package nyc.icefree.messages.announcements;

import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.events.Events;
import nyc.icefree.links.Links;
import nyc.icefree.links.StopLinks;
import nyc.icefree.messages.announcements.AnnouncementTable.Said;
import nyc.icefree.messages.letters.EventInMail;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.LetterKind;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpMail;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.spots.RsvpContacts;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.signup.ShiftMail;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;

/** The host's words between ours. Subject and first lines are ours, since locked screens show them. */
@LetterFor(MessageReason.ANNOUNCEMENT)
public record AnnouncementLetter(
        AnnouncementTable table,
        AnnouncementStops stops,
        RsvpContacts contacts,
        AnnouncedHelpers helpers,
        PeopleDirectory people,
        Events events,
        Texts texts,
        Links links)
        implements LetterKind {
    private record Onward(SecretToken own, SecretToken stop) {}

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
        Optional<RsvpMail> party = contacts.mailFor(new RsvpId(to.id()));
        if (party.isEmpty()) {
            return LetterResult.gone();
        }
        var said = table.said(announcement);
        if (!said.to().isMeant(party.get())) {
            return LetterResult.dropped(MessageNote.OVERTAKEN);
        }
        var audience = party.get().state() == RsvpState.GOING ? Audience.COMING : Audience.INVITED;
        var event = events.view(announcement.event(), audience);
        if (event.isEmpty()) {
            return LetterResult.gone();
        }
        var onward = new Onward(reader.token(party.get().manage()), reader.token(stops.link(to, announcement.event())));
        return reasonNotTo(event.get(), now)
                .map(LetterResult::dropped)
                .orElseGet(() -> new LetterResult.Ready(
                        toParty(
                                party.get().email(),
                                texts.in(party.get().language()),
                                event.get(),
                                masked(said.note(), reader),
                                onward),
                        quiet(announcement, event.get(), event.get().slot(), now)));
    }

    private LetterResult toHelper(Announcement announcement, Recipient to, LetterReader reader, Instant now) {
        Optional<PersonCard> card = people.card(to.person()).filter(PersonCard::active);
        if (card.isEmpty() || card.get().email() == null) {
            return LetterResult.gone();
        }
        String address = card.get().email();
        Said said = table.said(announcement);
        Optional<ShiftMail> mail = said.to().shift() == null
                ? Optional.empty()
                : helpers.mailFor(announcement.event(), said.to().shift(), to.person());
        if (mail.isEmpty() || mail.get().event() == null) {
            return LetterResult.dropped(MessageNote.OVERTAKEN);
        }
        EventView event = mail.get().event();
        var stop = reader.token(stops.link(to, announcement.event()));
        return reasonNotTo(event, now)
                .map(LetterResult::dropped)
                .orElseGet(() -> new LetterResult.Ready(
                        toHelper(
                                address,
                                texts.in(card.get().language()),
                                mail.get().shift(),
                                event,
                                masked(said.note(), reader),
                                stop),
                        quiet(
                                announcement,
                                event,
                                Announcement.earlier(event.slot(), mail.map(ShiftMail::shift)),
                                now)));
    }

    private static AnnouncementNote masked(AnnouncementNote note, LetterReader reader) {
        var texts = new HashMap<>(note.texts());
        texts.replaceAll((tag, text) -> reader.text(text));
        return new AnnouncementNote(texts);
    }

    private static @Nullable Instant quiet(Announcement announcement, EventView event, TimeSlot slot, Instant now) {
        return Announcement.quietUntil(announcement.urgent(), event.state(), slot, now)
                .orElse(null);
    }

    private static Optional<MessageNote> reasonNotTo(EventView event, Instant now) {
        if (event.state() != EventState.POSTPONED && event.slot().isOver(now)) {
            return Optional.of(MessageNote.EVENT_OVER);
        }
        return switch (event.state()) {
            case PUBLISHED, POSTPONED -> Optional.empty();
            case CANCELLED -> Optional.of(MessageNote.EVENT_CANCELLED);
            case DRAFT, SUBMITTED, APPROVED, UNPUBLISHED -> Optional.of(MessageNote.OVERTAKEN);
        };
    }

    /**
     * Without anybody's link. Empty when there is nothing to speak of.
     *
     * @param as one of {@link AnnouncedSet#audiences}
     */
    public Optional<Letter> preview(EventId id, AnnouncementDraft draft, Audience as, Language reader) {
        var masked = LetterReader.ONLOOKER.token(new SecretToken(""));
        var words = texts.in(reader);
        var shift = draft.to().shift();
        if (shift == null) {
            return events.view(id, as)
                    .map(event -> toParty("", words, event, draft.note(), new Onward(masked, masked)));
        }
        return helpers.shift(id, shift)
                .flatMap(card ->
                        events.view(id, as).map(event -> toHelper("", words, card, event, draft.note(), masked)));
    }

    private Letter toParty(String address, Words words, EventView event, AnnouncementNote note, Onward onward) {
        var letter = begin(address, words, event);
        EventInMail.write(letter, event, words);
        return end(quote(letter, note, event, words), onward.stop(), words)
                .link(words.get("mail.manage"), links.absolute(Links.manage(words.language(), onward.own())))
                .say(words.get("mail.manage.secret"))
                .say(words.get("mail.why.rsvp"))
                .done();
    }

    private Letter toHelper(
            String address, Words words, ShiftCard shift, EventView event, AnnouncementNote note, SecretToken stop) {
        var letter = begin(address, words, event)
                .fact(words.get("mail.shift"), Letter.name(words.of(shift.role())))
                .fact(words.get("mail.shift.when"), EventInMail.when(shift.slot(), words));
        EventInMail.withoutTime(letter, event, words);
        return end(quote(letter, note, event, words), stop, words)
                .link(words.get("mail.my-shifts"), links.absolute(Links.my(words.language())))
                .say(words.get("mail.why.shift"))
                .done();
    }

    private static Letter.Writing begin(String address, Words words, EventView event) {
        return Letter.to(address, words.language(), EventInMail.about(event.slot(), words))
                .say(words.get("mail.hello"))
                .say(words.get("mail.privacy"))
                .say(words.get("mail.announcement"));
    }

    private static Letter.Writing quote(Letter.Writing letter, AnnouncementNote note, EventView event, Words words) {
        var written = note.in(words.language());
        return letter.quote(Letter.words(written.text(), event.host().trusted(), words), written.language());
    }

    private Letter.Writing end(Letter.Writing letter, SecretToken stop, Words words) {
        return letter.stopBy(words.get("mail.stop"), links.absolute(StopLinks.stop(words.language(), stop)));
    }
}
