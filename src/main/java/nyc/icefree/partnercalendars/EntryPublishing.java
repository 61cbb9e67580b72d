package nyc.icefree.partnercalendars;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.DuplicateFinder;
import nyc.icefree.events.Following;
import nyc.icefree.events.PartnerEvents;
import nyc.icefree.events.PartnerName;
import nyc.icefree.events.announced.EventCalledOff;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Texts;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Makes events of partners' calendar entries and updates them. Private entries never come here: {@code calendar.reading.PrivateEntries}. */
@Component
class EntryPublishing {
    private final PartnerEvents events;
    private final DuplicateFinder duplicates;
    private final SourceEntries entries;
    private final PartnerWords words;
    private final Texts texts;

    EntryPublishing(
            PartnerEvents events, DuplicateFinder duplicates, SourceEntries entries, PartnerWords words, Texts texts) {
        this.events = events;
        this.duplicates = duplicates;
        this.entries = entries;
        this.words = words;
        this.texts = texts;
    }

    void take(Source source, String uid, String recurrence, EntryContent said) {
        var event = published(source, uid, recurrence, said);
        compare(entries.add(source, uid, recurrence, EntryState.TAKEN, event.value(), said), event);
    }

    void admit(Source source, SourceEntry item) {
        if (item.event() != null) {
            if (item.state() == EntryState.WAITING) {
                back(item, item.said());
            }
            change(source, item, item.said(), true);
            return;
        }
        var event = published(source, item.uid(), item.recurrence(), item.said());
        entries.become(item, EntryState.TAKEN, event.value());
        compare(item, event);
    }

    private EventId published(Source source, String uid, String recurrence, EntryContent said) {
        String named = uid.startsWith("unnamed-") ? null : uid; // our reader made that name up
        return events.take(
                new OrganizationId(source.organization),
                new PartnerName(named, !recurrence.isEmpty(), said.url()),
                words.of(said, source));
    }

    /** Does not compare with dates of the same calendar: two of its dates are two events. */
    private void compare(SourceEntry item, EventId event) {
        duplicates.of(event, item.said().title(), item.said().slot().startsAt()).stream()
                .filter(other -> entries.of(other).stream()
                        .noneMatch(theirs -> theirs.source().equals(item.source())))
                .findFirst()
                .ifPresent(other -> entries.looksLike(item, other));
    }

    @ApplicationModuleListener
    void on(EventCalledOff announcement) {
        if (announcement.state().isGone()) {
            entries.nothingLooksLike(announcement.event());
        }
    }

    /**
     * Updates the event, except where that would tell a hidden place or lose its known place; each reading tries again.
     *
     * @param agreed when false, only a cancellation takes effect, and all else waits for an administrator
     */
    void change(Source source, SourceEntry now, EntryContent is, boolean agreed) {
        var item = now.asPublished();
        var said = is.cancelled() ? item.said().off() : is;
        if (following(source, item, said) == Following.FORGOTTEN) {
            entries.saw(item, said.inWordsOf(item.said()).at(item.said()));
            return;
        }
        var harmless = harmless(source, item, said);
        if (following(source, item, harmless) == Following.PLACE_UNKNOWN) {
            if (now.state() == EntryState.CHANGED) {
                entries.missed(item, 0);
            } else {
                entries.saw(item, item.said());
            }
            return;
        }
        if (!agreed && !harmless.cancelled() && !harmless.equals(item.said())) {
            if (harmless.equals(now.said())) {
                entries.missed(item, 0);
            } else {
                entries.hold(now, harmless, EntryState.CHANGED);
            }
            return;
        }
        entries.saw(item, harmless);
        if (now.state() == EntryState.CHANGED) {
            entries.become(item, EntryState.TAKEN, item.event());
        }
        follow(source, item, harmless);
    }

    private void follow(Source source, SourceEntry item, EntryContent said) {
        if (item.event() == null) {
            return;
        }
        var event = new EventId(item.event());
        if (said.cancelled()) {
            events.cancel(event, calledOff(source));
            return;
        }
        if (item.said().cancelled()) {
            events.revive(event, calledOff(source));
        }
        events.follow(event, words.of(item.said(), source), words.of(said, source));
    }

    /**
     * Keeps the old words when the new ones tell a hidden place. Keeps the old place, too, when our own words name the
     * new one.
     */
    private EntryContent harmless(Source source, SourceEntry item, EntryContent said) {
        var oldWords = said.inWordsOf(item.said());
        return !tells(source, item, said) ? said : !tells(source, item, oldWords) ? oldWords : oldWords.at(item.said());
    }

    private boolean tells(Source source, SourceEntry item, EntryContent said) {
        return following(source, item, said) == Following.TELLS_HIDDEN_PLACE;
    }

    private Following following(Source source, SourceEntry item, EntryContent said) {
        return item.event() == null || said.cancelled()
                ? Following.CAN
                : events.foresee(new EventId(item.event()), words.of(item.said(), source), words.of(said, source));
    }

    private String calledOff(Source source) {
        return texts.in(source.language()).get("sources.cancelled-there");
    }

    void back(SourceEntry item, EntryContent said) {
        if (item.event() == null || said.cancelled()) {
            return;
        }
        events.bringBack(new EventId(item.event()));
        entries.become(item, EntryState.TAKEN, item.event());
    }

    void gone(SourceEntry item) {
        end(item, EntryState.WITHDRAWN);
    }

    void leaveOut(SourceEntry item) {
        end(item, EntryState.REFUSED);
    }

    private void end(SourceEntry item, EntryState state) {
        if (item.event() != null && item.state().isHere()) {
            events.withdraw(new EventId(item.event()));
        }
        entries.become(item, state, item.event());
    }
}
