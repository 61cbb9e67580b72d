package nyc.icefree.messages;

import nyc.icefree.events.announced.AddressOpened;
import nyc.icefree.events.announced.EventCancelled;
import nyc.icefree.events.announced.EventChanged;
import nyc.icefree.events.announced.EventPostponed;
import nyc.icefree.events.announced.EventPublished;
import nyc.icefree.events.announced.EventUnpublished;
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
    @TransactionalEventListener
    void on(EventChanged announcement) {
        if (announcement.timeOrPlace()) {
            news.tell(new EventUpdate(
                    announcement.event(), EventUpdate.Kind.CHANGED, announcement.version(), announcement.backTo()));
        }
    }

    @Async
    @TransactionalEventListener
    void on(EventCancelled announcement) {
        news.tell(new EventUpdate(announcement.event(), EventUpdate.Kind.CANCELLED, announcement.version(), null));
    }

    @Async
    @TransactionalEventListener
    void on(EventPostponed announcement) {
        news.tell(new EventUpdate(
                announcement.event(), EventUpdate.Kind.POSTPONED, announcement.version(), announcement.backTo()));
    }

    @Async
    @TransactionalEventListener
    void on(EventUnpublished announcement) {
        news.tell(new EventUpdate(announcement.event(), EventUpdate.Kind.UNPUBLISHED, announcement.version(), null));
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
