package nyc.icefree.messages;

import nyc.icefree.events.announced.AddressOpened;
import nyc.icefree.events.announced.EventCalledOff;
import nyc.icefree.events.announced.EventChanged;
import nyc.icefree.events.announced.EventPublished;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells those who come and those who help what became of an event. Each listener may be called twice. None is one transaction,
 * since thousands may have to be told.
 */
@Component
class EventNotices {
    private final EventNews news;

    EventNotices(EventNews news) {
        this.news = news;
    }

    @Async
    @TransactionalEventListener(condition = EventChanged.MOVED)
    void on(EventChanged announcement) {
        news.tell(new EventUpdate(
                announcement.event(), EventUpdate.Kind.CHANGED, announcement.version(), announcement.backTo()));
    }

    @Async
    @TransactionalEventListener
    void on(EventCalledOff announcement) {
        var kind = EventUpdate.Kind.of(announcement.state());
        news.tell(new EventUpdate(announcement.event(), kind, announcement.version(), announcement.backTo()));
    }

    @Async
    @TransactionalEventListener
    void on(EventPublished announcement) {
        news.finish(announcement.event());
        news.drop(announcement.event(), EventUpdate.AWAY);
    }

    /** Who waits is shown no more than before. */
    @Async
    @TransactionalEventListener
    void on(AddressOpened announcement) {
        news.tell(new EventUpdate(announcement.event(), EventUpdate.Kind.ADDRESS, announcement.version(), null));
    }
}
