package nyc.icefree.messages.outbox;

import java.util.UUID;
import nyc.icefree.digest.DigestId;
import nyc.icefree.people.PersonId;
import nyc.icefree.requests.RequestId;
import nyc.icefree.rsvp.RsvpId;

/** The recipient, whose address is looked up when the message is sent. */
public record Recipient(Kind kind, UUID id) {
    public enum Kind {
        PERSON,
        RSVP,
        REQUEST,
        DIGEST
    }

    public static Recipient of(PersonId person) {
        return new Recipient(Kind.PERSON, person.value());
    }

    public static Recipient of(RsvpId rsvp) {
        return new Recipient(Kind.RSVP, rsvp.value());
    }

    public static Recipient of(RequestId request) {
        return new Recipient(Kind.REQUEST, request.value());
    }

    public static Recipient of(DigestId digest) {
        return new Recipient(Kind.DIGEST, digest.value());
    }

    public PersonId person() {
        if (kind != Kind.PERSON) {
            throw new IllegalStateException("not a person");
        }
        return new PersonId(id);
    }

    public DigestId digest() {
        if (kind != Kind.DIGEST) {
            throw new IllegalStateException("no digest");
        }
        return new DigestId(id);
    }
}
