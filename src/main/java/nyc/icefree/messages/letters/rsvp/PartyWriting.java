package nyc.icefree.messages.letters.rsvp;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nyc.icefree.links.Links;
import nyc.icefree.links.StopLinks;
import nyc.icefree.messages.letters.EventInMail;
import nyc.icefree.messages.letters.LateChange;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.NeedsInWords;
import nyc.icefree.vault.SecretToken;

/** A letter to a party while it is written, with the parts that such letters share. */
final class PartyWriting {
    private final PartyFacts facts;
    private final Letter.Writing letter;

    PartyWriting(PartyFacts facts, String subject) {
        this.facts = facts;
        letter = Letter.to(facts.party().email(), facts.words().language(), subject)
                .about(facts.event().slot().startsAt())
                .say(facts.words().get("mail.hello"))
                .say(facts.words().get("mail.privacy"));
        EventInMail.from(
                letter,
                "mail.who.rsvp",
                facts.words(),
                facts.mail().campaign().now().name(),
                facts.event().host().name(),
                facts.event());
    }

    PartyWriting tell(String key) {
        int spots = Objects.requireNonNullElse(facts.party().tooSmall(), 0);
        return say(facts.words().get(key, "people", facts.party().partySize(), "places", spots));
    }

    PartyWriting say(String words) {
        letter.say(words);
        return this;
    }

    PartyWriting link(String key, String path) {
        letter.link(facts.words().get(key), facts.mail().links().absolute(path));
        return this;
    }

    /** What, when and where; without a day, that the time no longer holds. */
    PartyWriting event() {
        if (facts.event().postponed() && facts.reason() != MessageReason.EVENT_POSTPONED) {
            tell("mail.confirmed-postponed");
        }
        EventInMail.write(letter, facts.event(), facts.words());
        return this;
    }

    /** Of what is over, where the address is of use no more. */
    PartyWriting nearby() {
        EventInMail.nearby(letter, facts.event(), facts.words());
        return this;
    }

    /** Why it is off, where its organizers said so. */
    PartyWriting because() {
        var event = facts.event();
        if (event.cancelReason() != null) {
            letter.quote(facts.words().get("word.reason"), event.cancelReason(), event.originalLanguage());
        }
        return this;
    }

    PartyWriting lateChange() {
        String where = facts.event().listed() ? "mail.late.rsvp" : "mail.late.rsvp-by-link";
        LateChange.verify(
                letter,
                facts.event().slot(),
                facts.now(),
                facts.words(),
                where,
                facts.mail().links().host());
        return this;
    }

    /** A line for each need with its answer. What the party wrote itself is not sent back to it. */
    PartyWriting needs() {
        var party = facts.party();
        if (party.state().isOpen()) {
            party.needs().topics().stream()
                    .filter(topic ->
                            topic.kind() != NeedKind.NOTE || party.answers().to(topic) != NeedAnswer.OPEN)
                    .forEach(this::need);
        }
        return this;
    }

    private void need(NeedTopic topic) {
        var words = facts.words();
        var answer = facts.party().answers().to(topic);
        String what = topic.kind() == NeedKind.NOTE
                ? words.get("mail.needs.note")
                : new NeedsInWords(words).what(topic, facts.party().needs());
        String told = answer == NeedAnswer.OPEN ? words.get("mail.needs.open") : words.of(answer);
        letter.fact(words.get("mail.needs"), words.get("mail.needs.answer", "what", what, "answer", told));
    }

    /** For who comes. */
    PartyWriting instructions() {
        if (facts.isGoing()) {
            EventInMail.instructions(letter, facts.event(), facts.words());
        }
        return this;
    }

    PartyWriting entry() {
        return facts.entry() == null ? this : say(facts.entry().words());
    }

    /** @param otherwise key of what is said of a saved date where no calendar is told */
    PartyWriting entryOr(String otherwise) {
        return facts.entry() == null ? tell(otherwise) : entry();
    }

    /** Asks whether they still come. */
    PartyWriting still() {
        return tell("mail.still").link("mail.still.link", ownPage() + "?still");
    }

    /** The link to their RSVP; cancelled and refused parties can only look. */
    PartyWriting manage() {
        return manage("mail.manage");
    }

    /** @param act key of what an open party does there */
    PartyWriting manage(String act) {
        return facts.party().state().isOpen()
                ? link(act, ownPage()).tell("mail.manage.secret")
                : link("mail.look", ownPage());
    }

    /** Says the code that opens the reservation on any device. Plain spaces would turn its groups round from right to left. */
    PartyWriting code() {
        return say(facts.words()
                .get(
                        "mail.code",
                        "code",
                        facts.reader().text(facts.party().code().inGroups().replace(' ', '\u00a0'))));
    }

    private String ownPage() {
        return Links.manage(
                facts.words().language(), facts.reader().token(facts.party().manage()));
    }

    /** Ends such letters by one press, without signing in. */
    PartyWriting stop(Supplier<SecretToken> link) {
        facts.reader()
                .issued(() -> Optional.of(link.get()))
                .map(stop -> StopLinks.stop(facts.words().language(), stop))
                .ifPresent(path -> letter.stopBy(
                        facts.words().get("mail.stop"), facts.mail().links().absolute(path)));
        return this;
    }

    PartyWriting with(Consumer<Letter.Writing> more) {
        more.accept(letter);
        return this;
    }

    Letter done() {
        return tell("mail.why.rsvp")
                .letter
                .bring(facts.entry() == null ? null : facts.entry().part())
                .done();
    }
}
