package nyc.icefree.messages.letters.rsvp;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.ThanksTime;
import nyc.icefree.feedback.Feedback;
import nyc.icefree.links.FeedbackLinks;
import nyc.icefree.messages.announcements.AnnouncementStops;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.letters.SimilarInMail;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.vault.SecretToken;

/** Thanks a party that came, asks it two questions by a link that is the same for all, and says what its host does next. */
@LetterFor(MessageReason.RSVP_THANKS)
record ThanksLetter(
        PartyMail mail, Feedback feedback, EventProgramme programme, SimilarInMail events, AnnouncementStops stops)
        implements PartyLetter {
    private static final int MOST = 3;
    /** Some of them may be off, or another organization’s that the host helps with. */
    private static final int LOOKED_AT = 20;

    @Override
    public Optional<MessageNote> reasonNotTo(PartyFacts facts) {
        var slot = facts.event().slot();
        int time = Objects.requireNonNull(facts.message()).aboutVersion();
        boolean thanked = facts.party().state().isGoing()
                && facts.event().state() == EventState.PUBLISHED
                && slot.isOver(facts.now())
                && ThanksTime.number(slot) == time
                && facts.terms().filter(terms -> !terms.rsvps().withoutThanks()).isPresent();
        return !thanked
                ? Optional.of(MessageNote.OVERTAKEN)
                : stops.isStopped(to(facts), facts.event().id()) ? Optional.of(MessageNote.STOPPED) : Optional.empty();
    }

    @Override
    public PartyWriting write(PartyFacts facts) {
        var letter = facts.begin("mail.thanks").nearby();
        questions(facts)
                .ifPresent(link -> letter.tell("mail.thanks.questions")
                        .link(
                                "mail.thanks.link",
                                FeedbackLinks.form(facts.words().language(), link.value())));
        var next = next(facts.event());
        if (!next.isEmpty()) {
            letter.tell("mail.thanks.next")
                    .with(list -> next.forEach(other -> events.line(list, other, facts.words())));
        }
        return letter.stop(() -> stops.link(to(facts), facts.event().id()));
    }

    private static Recipient to(PartyFacts facts) {
        return Recipient.of(facts.party().rsvp());
    }

    /** Foreseen with the questions, which are asked once enough have come. */
    private Optional<SecretToken> questions(PartyFacts facts) {
        return facts.isForeseen()
                ? Optional.of(facts.reader().token(facts.party().manage()))
                : feedback.linkOf(facts.event().id()).map(facts.reader()::token);
    }

    private List<EventView> next(EventView event) {
        var theirs = new EventFilter(null, null, null, null, null, event.host().slug(), Set.of(), null);
        return programme.coming(theirs, 0, LOOKED_AT).events().stream()
                .filter(other -> other.takesPlace()
                        && !other.id().equals(event.id())
                        && other.host().id().equals(event.host().id()))
                .limit(MOST)
                .toList();
    }

    @Override
    public boolean isForeseen(PartyFacts facts) {
        return facts.terms().filter(terms -> !terms.rsvps().withoutThanks()).isPresent();
    }

    @Override
    public Instant leavesAt(PartyFacts facts) {
        return ThanksTime.of(facts.event().slot());
    }
}
