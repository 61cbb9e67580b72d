package nyc.icefree.sources;

import nyc.icefree.events.Following;
import nyc.icefree.events.PartnerEvents;
import nyc.icefree.events.PartnerName;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes events of what partners' calendars say, and lets them follow. */
@Component
class EntryPublishing {
    private final PartnerEvents events;
    private final DuplicatePairs twins;
    private final SourceEntries items;
    private final PartnerWords words;
    private final Texts texts;

    EntryPublishing(PartnerEvents events, DuplicatePairs twins, SourceEntries items, PartnerWords words, Texts texts) {
        this.events = events;
        this.twins = twins;
        this.items = items;
        this.words = words;
        this.texts = texts;
    }

    void take(Source source, String uid, String recurrence, CalendarEntry said) {
        var event = taken(events, words, source, uid, recurrence, said);
        note(items.add(source, uid, recurrence, EntryState.TAKEN, event.value(), said), event);
    }

    void admit(Source source, SourceEntry item) {
        var event = taken(events, words, source, item);
        items.become(item, EntryState.TAKEN, event.value());
        items.kindIs(item, source.kind);
        note(item, event);
    }

    /** The event follows, but for what would tell a place that is hidden here, or lead nowhere: that waits for a person. */
    void change(Source source, SourceEntry item, CalendarEntry said) {
        if (following(source, item, said) == Following.FORGOTTEN) {
            items.letGo(item);
            items.saw(item, said.inWordsOf(item.said()).at(item.said()));
            return;
        }
        var harmless = harmless(source, item, said);
        boolean nowhere = following(source, item, harmless) == Following.PLACE_UNKNOWN;
        if (!harmless.equals(said)) {
            items.hold(item, ChangeReason.TELLS_HIDDEN_PLACE, said);
        } else if (nowhere) {
            items.hold(item, ChangeReason.MOVED_FAR, said);
        } else {
            items.letGo(item);
        }
        if (nowhere) {
            items.missed(item, 0);
            return;
        }
        items.saw(item, harmless);
        follow(source, item, harmless);
    }

    /** @throws SourceRefused when nothing of it can be followed, whoever agrees */
    void mustBeFollowable(Source source, SourceEntry item, CalendarEntry said) {
        var harmless = harmless(source, item, said);
        var following = following(source, item, harmless);
        if (following == Following.FORGOTTEN || following == Following.PLACE_UNKNOWN) {
            throw new SourceRefused(SourceRefused.Reason.PLACE_FORGOTTEN);
        }
        if (harmless.equals(item.said())) {
            throw new SourceRefused(SourceRefused.Reason.TELLS_HIDDEN_PLACE);
        }
    }

    void follow(Source source, SourceEntry item, CalendarEntry said) {
        if (item.event() == null) {
            return;
        }
        var event = new EventId(item.event());
        items.kindIs(item, source.kind);
        if (said.cancelled()) {
            events.cancel(event, calledOff(source));
            return;
        }
        if (item.said().cancelled()) {
            events.revive(event, calledOff(source));
        }
        events.follow(event, words.of(item.said(), item.kind(), source.language()), words.of(said, source));
    }

    /**
     * As much of it as the event may take over: words that tell a place that is hidden here stay as they were, and so does a
     * place that the words here name.
     */
    CalendarEntry harmless(Source source, SourceEntry item, CalendarEntry said) {
        var oldWords = said.inWordsOf(item.said());
        return !tells(source, item, said) ? said : !tells(source, item, oldWords) ? oldWords : oldWords.at(item.said());
    }

    private boolean tells(Source source, SourceEntry item, CalendarEntry said) {
        return following(source, item, said) == Following.TELLS_HIDDEN_PLACE;
    }

    private Following following(Source source, SourceEntry item, CalendarEntry said) {
        return item.event() == null || said.cancelled()
                ? Following.CAN
                : events.foresee(
                        new EventId(item.event()),
                        words.of(item.said(), item.kind(), source.language()),
                        words.of(said, source));
    }

    private String calledOff(Source source) {
        return texts.in(source.language()).get("sources.cancelled-there");
    }

    /** What had been withdrawn is in its calendar again. */
    void back(SourceEntry item, CalendarEntry said) {
        if (item.event() == null || said.cancelled()) {
            return;
        }
        events.bringBack(new EventId(item.event()));
        items.become(item, EntryState.TAKEN, item.event());
    }

    void gone(SourceEntry item) {
        if (item.event() != null && item.state() == EntryState.TAKEN) {
            events.withdraw(new EventId(item.event()));
        }
        items.letGo(item);
        items.become(item, EntryState.WITHDRAWN, item.event());
    }

    /** Two events become one: the other stays and names both partners. */
    void merge(SourceEntry item, EventId kept) {
        items.letGo(item);
        items.merge(item, kept);
        if (item.event() != null) {
            events.merge(kept, new EventId(item.event()));
        }
        twins.settle(item, kept);
    }

    /** Null for what the reader of the calendar had to name itself. */
    static @Nullable String named(String uid) {
        return uid.startsWith("unnamed-") ? null : uid;
    }

    static EventId taken(PartnerEvents events, PartnerWords words, Source source, SourceEntry item) {
        return taken(events, words, source, item.uid(), item.recurrence(), item.said());
    }

    private static EventId taken(
            PartnerEvents events,
            PartnerWords words,
            Source source,
            String uid,
            String recurrence,
            CalendarEntry said) {
        return events.take(
                new OrganizationId(source.organization),
                new PartnerName(named(uid), !recurrence.isEmpty(), said.url()),
                words.of(said, source));
    }

    private void note(SourceEntry item, EventId event) {
        twins.note(item, event);
    }
}
