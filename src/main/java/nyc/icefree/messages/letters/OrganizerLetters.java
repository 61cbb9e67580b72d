package nyc.icefree.messages.letters;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.approvals.ReviewDecision;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.events.Events;
import nyc.icefree.links.Links;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.springframework.stereotype.Component;

/**
 * Letters between those who organize: what and when, never where, and a link into the workspace. A subject, which a locked
 * phone shows, tells the day alone.
 */
@Component
public class OrganizerLetters {
    private final PeopleDirectory people;
    private final Events events;
    private final OrganizerAudience audience;
    private final ReviewDesk reviews;
    private final WordsInReview announcements;
    private final Texts texts;
    private final Links links;

    OrganizerLetters(
            PeopleDirectory people,
            Events events,
            OrganizerAudience audience,
            ReviewDesk reviews,
            WordsInReview announcements,
            Texts texts,
            Links links) {
        this.people = people;
        this.events = events;
        this.audience = audience;
        this.reviews = reviews;
        this.announcements = announcements;
        this.texts = texts;
        this.links = links;
    }

    public LetterResult compose(MessageReason reason, QueuedMessage message, Instant now) {
        Optional<PersonCard> to = people.card(message.recipient().person());
        Optional<EventView> event = Optional.ofNullable(message.event()).flatMap(id -> events.view(id, Audience.TEAM));
        if (to.isEmpty() || to.get().email() == null || event.isEmpty()) {
            return LetterResult.gone();
        }
        if (reason != MessageReason.LIST_EXPORTED) {
            if (events.termsOf(event.get().id())
                    .filter(terms -> terms.isOver(now))
                    .isPresent()) {
                return LetterResult.dropped(MessageNote.EVENT_OVER);
            }
            if (event.get().state() == EventState.CANCELLED) {
                return LetterResult.dropped(MessageNote.EVENT_CANCELLED);
            }
        }
        if (!audience.isFor(reason, message, event.get()) || isTakenBack(reason, message)) {
            return LetterResult.dropped(MessageNote.OVERTAKEN);
        }
        return new LetterResult.Ready(
                write(reason, message.about(), to.get(), to.get().email(), event.get()));
    }

    private boolean isTakenBack(MessageReason reason, QueuedMessage message) {
        return reason == MessageReason.EVENT_DECIDED
                && decision(message.about()).isEmpty();
    }

    /** About an event, or about an announcement. */
    private Optional<ReviewDecision> decision(UUID about) {
        return reviews.decision(about).or(() -> announcements.declined(about));
    }

    private Letter write(MessageReason reason, UUID about, PersonCard to, String address, EventView event) {
        Words words = texts.in(to.language());
        String kind = "mail." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var letter = Letter.to(
                        address,
                        words.language(),
                        words.get(kind + ".subject", "date", EventInMail.date(event.slot(), words)))
                .about(event.slot().startsAt())
                .say(words.get("mail.hello"))
                .say(words.get("mail.privacy"))
                .say(words.get(kind, "host", Letter.name(event.host().name())));
        EventInMail.title(letter, event, words).fact(words.get("mail.when"), EventInMail.when(event.slot(), words));
        if (reason == MessageReason.EVENT_DECIDED) {
            decision(about).ifPresent(decision -> say(letter, decision, words));
        }
        String path = switch (reason) {
            case CO_HOST_INVITED -> Links.workspace();
            case EVENT_SUBMITTED, CHANGE_PROPOSED -> Links.workspaceReview(about.toString());
            case EVENT_DECIDED, EVENT_MOVED, CO_HOST_ANSWERED, LIST_EXPORTED, FLOOD_ALARM ->
                Links.workspaceEvent(event.id().toString());
            default -> throw new IllegalArgumentException("another letter's: " + reason);
        };
        return letter.link(words.get("mail.workspace"), links.absolute(path))
                .say(words.get("mail.why.organizer"))
                .done();
    }

    private static void say(Letter.Writing letter, ReviewDecision decision, Words words) {
        letter.fact(words.get("mail.event-decided.verdict"), words.of(decision.verdict()));
        if (!decision.words().isBlank()) {
            letter.quote(words.get("mail.event-decided.words"), decision.words(), null);
        }
    }
}
