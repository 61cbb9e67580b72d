package nyc.icefree.messages;

import java.time.Clock;
import java.util.List;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.requests.AnswerTakenBack;
import nyc.icefree.requests.RequestAsked;
import nyc.icefree.requests.RequestContacts;
import nyc.icefree.requests.RequestDecided;
import nyc.icefree.requests.RequestId;
import nyc.icefree.requests.RequestReceived;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells whoever asked for a session or submitted an event how it stands. Each listener may be called twice. */
@Component
class RequestNotices {
    private final OutboxRows rows;
    private final RequestContacts contacts;
    private final MailBrake brake;
    private final Clock clock;

    RequestNotices(OutboxRows rows, RequestContacts contacts, MailBrake brake, Clock clock) {
        this.rows = rows;
        this.contacts = contacts;
        this.brake = brake;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(RequestReceived announcement) {
        rows.takeTurn(announcement.request().value());
        contacts.mailFor(announcement.request())
                .filter(asked -> brake.lets(MessageReason.REQUEST_RECEIVED, asked.email()))
                .ifPresent(asked -> tell(MessageReason.REQUEST_RECEIVED, announcement.request(), 0));
    }

    @ApplicationModuleListener
    void on(RequestAsked announcement) {
        rows.takeTurn(announcement.request().value());
        tell(MessageReason.REQUEST_ASKED, announcement.request(), announcement.version());
    }

    @ApplicationModuleListener
    void on(RequestDecided announcement) {
        rows.takeTurn(announcement.request().value());
        tell(MessageReason.REQUEST_DECIDED, announcement.request(), announcement.version());
    }

    @ApplicationModuleListener
    void on(AnswerTakenBack announcement) {
        rows.takeTurn(announcement.request().value());
        var waiting = rows.of(MessageReason.REQUEST_DECIDED, Recipient.of(announcement.request())).stream()
                .filter(message -> message.state().waits());
        rows.drop(waiting, MessageNote.OVERTAKEN, clock.instant());
    }

    private void tell(MessageReason reason, RequestId request, int version) {
        rows.add(reason, List.of(Recipient.of(request)), request.value(), version, null, clock.instant());
    }
}
