package nyc.icefree.messages.letters.rsvp;

import nyc.icefree.messages.letters.Letter;
import nyc.icefree.rsvp.RsvpMail;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedsInWords;
import nyc.icefree.text.Words;

/** What a party asked for and was told, a line for each need. What it wrote itself is not sent back to it, only what was said to that. */
final class NeedsInMail {
    private NeedsInMail() {}

    static void write(Letter.Writing letter, RsvpMail party, Words words) {
        var asked = new NeedsInWords(words);
        party.needs().topics().stream()
                .filter(topic ->
                        topic.kind() != NeedKind.NOTE || party.answers().to(topic) != NeedAnswer.OPEN)
                .forEach(topic -> {
                    NeedAnswer answer = party.answers().to(topic);
                    letter.fact(
                            words.get("mail.needs"),
                            words.get(
                                    "mail.needs.answer",
                                    "what",
                                    topic.kind() == NeedKind.NOTE
                                            ? words.get("mail.needs.note")
                                            : asked.what(topic, party.needs()),
                                    "answer",
                                    answer == NeedAnswer.OPEN ? words.get("mail.needs.open") : words.of(answer)));
                });
    }
}
