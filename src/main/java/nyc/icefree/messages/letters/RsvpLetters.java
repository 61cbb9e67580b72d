package nyc.icefree.messages.letters;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.events.Events;
import nyc.icefree.links.Links;
import nyc.icefree.messages.outbox.MailTerms;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpMail;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.spots.RsvpContacts;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters to parties that come or wait. A party that waits is not told the address of those who come. */
@Component
public class RsvpLetters {
    private static final Duration UNTIL_IT_LEFT = Duration.ofMinutes(1);

    private final RsvpContacts contacts;
    private final Events events;
    private final Texts texts;
    private final Links links;
    private final EntryInMail entries;
    private final TransactionTemplate transaction;
    private final SimilarInMail similar;
    private final StillToTell still;
    private final ThanksLetter thanks;

    RsvpLetters(
            RsvpContacts contacts,
            Events events,
            Texts texts,
            Links links,
            EntryInMail entries,
            TransactionTemplate transaction,
            SimilarInMail similar,
            StillToTell still,
            ThanksLetter thanks) {
        this.thanks = thanks;
        this.still = still;
        this.similar = similar;
        this.entries = entries;
        this.transaction = transaction;
        this.contacts = contacts;
        this.events = events;
        this.texts = texts;
        this.links = links;
    }

    public LetterResult compose(MessageReason reason, QueuedMessage message, LetterReader reader, Instant now) {
        return isMadeInBulk(reason) || reader != LetterReader.RECIPIENT
                ? composed(reason, message, reader, now)
                // what a calendar is told counts the mails about it
                : Objects.requireNonNull(transaction.execute(status -> composed(reason, message, reader, now)));
    }

    /** The mail server took the letter: from now on its reader has what it brought. */
    public void left(QueuedMessage message) {
        entries.left(message);
    }

    private LetterResult composed(MessageReason reason, QueuedMessage message, LetterReader reader, Instant now) {
        var id = new RsvpId(message.recipient().id());
        var calendar = isMadeInBulk(reason) ? null : entries.entry(id, reader);
        Optional<RsvpMail> found = contacts.mailFor(id);
        if (found.isEmpty()) {
            return LetterResult.gone();
        }
        RsvpMail party = found.get();
        boolean going = party.state() == RsvpState.GOING;
        Optional<EventView> view = events.view(party.event(), going ? Audience.COMING : Audience.INVITED);
        if (view.isEmpty()) {
            return LetterResult.gone();
        }
        var not = still.reasonNotTo(reason, message, party, view.get(), now);
        if (not.isPresent()) {
            return LetterResult.dropped(not.get());
        }
        var entry = entries.of(reason, message, calendar, party, view.get(), reader, now);
        if (reason == MessageReason.RSVP_CALENDAR && entry.isEmpty()) {
            return LetterResult.dropped(MessageNote.OVERTAKEN);
        }
        return new LetterResult.Ready(
                write(reason, party, view.get(), reader, entry.orElse(null), now, isAnswerAnew(reason, message)),
                notBefore(reason, message, view.get(), now));
    }

    private @Nullable Instant notBefore(MessageReason reason, QueuedMessage message, EventView event, Instant now) {
        if (reason == MessageReason.RSVP_NEED_ANSWERED && still.earlierLeaves(message)) {
            return now.plus(UNTIL_IT_LEFT);
        }
        if (reason == MessageReason.EVENT_ADDRESS) {
            return morningBefore(event, now).orElse(null);
        }
        return isMadeInBulk(reason)
                ? ReminderTimes.morning(now, event.slot().zone()).orElse(null)
                : null;
    }

    /** Where it is night then, and the morning comes before the event. */
    static Optional<Instant> morningBefore(EventView event, Instant at) {
        return ReminderTimes.morning(at, event.slot().zone())
                .filter(event.slot().startsAt()::isAfter);
    }

    /** Then it tells a calendar nothing, and wakes nobody. */
    private static boolean isMadeInBulk(MessageReason reason) {
        return reason.terms().lane() == MailTerms.Lane.REMINDER;
    }

    private boolean isAnswerAnew(MessageReason reason, QueuedMessage message) {
        return reason == MessageReason.RSVP_NEED_ANSWERED && still.saysItAnew(message);
    }

    private static boolean isReminder(MessageReason reason) {
        return reason == MessageReason.RSVP_REMINDER || reason == MessageReason.RSVP_REMINDER_TODAY;
    }

    /** As it would be written if somebody were such a party. */
    Letter write(MessageReason reason, RsvpMail party, EventView event, LetterReader reader, Instant now) {
        boolean entry = reason == MessageReason.RSVP_CALENDAR;
        var told = entry ? entries.foreseen(texts.in(party.language())) : null;
        return write(reason, party, event, reader, told, now, false);
    }

    private Letter write(
            MessageReason reason,
            RsvpMail party,
            EventView event,
            LetterReader reader,
            EntryInMail.@Nullable Told entry,
            Instant now,
            boolean answerAnew) {
        Words words = texts.in(party.language());
        if (reason == MessageReason.RSVP_THANKS) {
            return thanks.write(party, event, words, reader);
        }
        boolean going = party.state() == RsvpState.GOING;
        String kind = reason.isEventNews()
                ? reason.said()
                : switch (reason) {
                    case RSVP_PROMOTION -> "promotion";
                    case EVENT_ADDRESS -> "address";
                    case RSVP_OFFER -> "offer";
                    case RSVP_LAPSED -> party.state().isOpen() ? "lapsed" : "lapsed-off";
                    case RSVP_WAITS -> "waits";
                    case RSVP_OUTGROWN -> "outgrown";
                    case RSVP_REFUSED -> "refused";
                    case RSVP_CALENDAR -> going ? "entry" : party.state().isOpen() ? "entry-open" : "entry-off";
                    case RSVP_NEED_ANSWERED -> answerAnew ? "need-answered-anew" : "need-answered";
                    case RSVP_REMINDER -> "reminder";
                    case RSVP_THANKS -> throw new IllegalArgumentException("written by itself");
                    case RSVP_REMINDER_TODAY -> "reminder-today";
                    case RSVP_CONFIRMATION -> confirmation(party.state());
                    default -> throw new IllegalArgumentException("another letter's: " + reason);
                };
        var letter = Letter.to(
                        party.email(),
                        words.language(),
                        isReminder(reason) || reason == MessageReason.RSVP_CALENDAR
                                ? EventInMail.about(event.slot(), words)
                                : words.get("mail." + kind + ".subject", "date", EventInMail.date(event.slot(), words)))
                .about(event.slot().startsAt())
                .say(words.get("mail.hello"))
                .say(words.get("mail.privacy"))
                .say(words.get(
                        "mail." + kind,
                        "people",
                        party.partySize(),
                        "places",
                        Objects.requireNonNullElse(party.tooSmall(), 0)));
        if (reason == MessageReason.RSVP_CONFIRMATION && event.postponed()) {
            letter.say(words.get("mail.confirmed-postponed"));
        }
        if (reason == MessageReason.RSVP_OFFER && party.offeredUntil() != null) {
            letter.say(until("mail.offer.until", party.offeredUntil(), event, words));
        }
        boolean needsFirst = reason == MessageReason.RSVP_NEED_ANSWERED;
        if (needsFirst) {
            NeedsInMail.write(letter, party, words);
            if (party.answers().said().containsValue(NeedAnswer.NOT_POSSIBLE)) {
                letter.say(words.get("mail.need-answered.not-possible"));
            }
        }
        EventInMail.write(letter, event, words);
        if (reason == MessageReason.EVENT_CHANGED) {
            String where = event.listed() ? "mail.late.rsvp" : "mail.late.rsvp-by-link";
            LateChange.verify(letter, event.slot(), now, words, where, links.host());
        }
        if (reason == MessageReason.EVENT_POSTPONED && event.cancelReason() != null) {
            letter.quote(words.get("word.reason"), event.cancelReason(), event.originalLanguage());
        }
        if (reason == MessageReason.EVENT_CANCELLED || reason == MessageReason.EVENT_UNPUBLISHED) {
            if (event.cancelReason() != null) {
                letter.quote(words.get("word.reason"), event.cancelReason(), event.originalLanguage());
            }
            letter.say(entry == null ? words.get("mail.saved.off") : entry.words());
            if (reason == MessageReason.EVENT_CANCELLED) {
                similar.write(letter, event, party.partySize(), words);
            }
        } else if (!party.state().isOpen()) {
            // there is nothing left to change
            sayOf(entry, letter);
            letter.link(
                    words.get("mail.look"),
                    links.absolute(Links.manage(words.language(), reader.token(party.manage()))));
        } else {
            if (!needsFirst) {
                NeedsInMail.write(letter, party, words);
            }
            if (going) {
                EventInMail.instructions(letter, event, words);
            }
            if (reason == MessageReason.EVENT_CHANGED || reason == MessageReason.EVENT_POSTPONED) {
                letter.say(
                        entry != null
                                ? entry.words()
                                : words.get(
                                        reason == MessageReason.EVENT_CHANGED
                                                ? "mail.saved.changed"
                                                : "mail.saved.off"));
            } else {
                sayOf(entry, letter);
            }
            String manage = Links.manage(words.language(), reader.token(party.manage()));
            if (isReminder(reason)) {
                letter.say(words.get("mail.still"))
                        .link(words.get("mail.still.link"), links.absolute(manage + "?still"));
            }
            letter.link(words.get("mail.manage"), links.absolute(manage));
            letter.say(words.get("mail.manage.secret"));
        }
        return letter.say(words.get("mail.why.rsvp"))
                .bring(entry == null ? null : entry.part())
                .done();
    }

    private static String until(String key, Instant until, EventView event, Words words) {
        return words.at(key, until.atZone(event.slot().zone()));
    }

    private static void sayOf(EntryInMail.@Nullable Told entry, Letter.Writing letter) {
        if (entry != null) {
            letter.say(entry.words());
        }
    }

    private static String confirmation(RsvpState state) {
        return switch (state) {
            case GOING -> "going";
            case MAYBE -> "maybe";
            case ASKED, HELD -> "asked";
            default -> "waitlisted";
        };
    }
}
