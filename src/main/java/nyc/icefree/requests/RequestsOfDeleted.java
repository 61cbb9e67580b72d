package nyc.icefree.requests;

import nyc.icefree.events.announced.EventDeleting;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a request decided when its draft event is deleted, until its own time is over. */
@Component
class RequestsOfDeleted {
    private final RequestRepository requests;

    RequestsOfDeleted(RequestRepository requests) {
        this.requests = requests;
    }

    @EventListener
    void on(EventDeleting deleting) {
        requests.findByEvent(deleting.event().value()).ifPresent(Request::eventDeleted);
        requests.flush();
    }
}
