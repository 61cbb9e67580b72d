package nyc.icefree.partnercalendars;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.calendar.reading.LeftOut;
import nyc.icefree.calendar.reading.ParsedCalendar;
import nyc.icefree.calendar.reading.ParsedEvent;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.PartnerEvents;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.StaffMay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports a calendar file once: a preview first, then drafts of what a person chose. */
@Service
public class FileImport {
    public static final int MOST_OCTETS = Fetcher.MOST_OCTETS;

    public static final int MOST_AT_ONCE = 500;
    private static final int MOST_LEFT_OUT = 200;
    private static final int LONGEST_KEPT = 200;

    private final SourceReading reading;
    private final PartnerEvents events;
    private final OwnEventCheck ownEvents;
    private final PartnerWords words;
    private final Memberships memberships;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FileImport(
            SourceReading reading,
            PartnerEvents events,
            OwnEventCheck ownEvents,
            PartnerWords words,
            Memberships memberships,
            TransactionTemplate transaction,
            Clock clock) {
        this.reading = reading;
        this.events = events;
        this.ownEvents = ownEvents;
        this.words = words;
        this.memberships = memberships;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Keeps nothing of the file; {@code floating} is the zone of times that have none, null until somebody was asked. */
    @StaffMay
    public FilePreview look(OrganizationId organization, byte[] octets, @Nullable ZoneId floating) {
        memberships.require(Right.IMPORT, organization);
        try {
            var read = read(octets, floating);
            return new FilePreview(
                    read.name(),
                    null,
                    coming(read)
                            .map(e -> new FilePreview.Line(
                                    key(e), e.title(), e.slot(), e.location(), e.conference() != null, standing(e)))
                            .toList(),
                    read.leftOut().stream()
                            .filter(l -> l.reason() != LeftOut.Reason.OUTSIDE)
                            .limit(MOST_LEFT_OUT)
                            .toList(),
                    read.leftOut().stream().anyMatch(l -> l.reason() == LeftOut.Reason.NO_ZONE));
        } catch (SourceUnreadable e) {
            return new FilePreview("", e.problem(), List.of(), List.of(), false);
        }
    }

    /**
     * Makes a draft of each chosen date, at most {@value #MOST_AT_ONCE}.
     *
     * @param octets and {@code floating} as they were previewed
     * @throws SourceUnreadable when it is no calendar after all
     */
    @StaffMay
    public List<EventId> draft(OrganizationId organization, byte[] octets, @Nullable ZoneId floating, FileForm form) {
        memberships.require(Right.IMPORT, organization);
        var read = read(octets, floating);
        String nameless = read.name().isEmpty() ? form.kind().slug() : read.name();
        return coming(read)
                .filter(e -> form.chosen().contains(key(e)) && standing(e) == FilePreview.Standing.FRESH)
                .limit(MOST_AT_ONCE)
                .map(e -> Objects.requireNonNull(transaction.execute(t -> events.draft(
                        organization, name(e), words.of(EntryContent.of(e, nameless), form.kind(), form.language())))))
                .toList();
    }

    private ParsedCalendar read(byte[] octets, @Nullable ZoneId floating) {
        if (octets.length > MOST_OCTETS) {
            throw new SourceUnreadable(SourceProblem.TOO_BIG);
        }
        return reading.read(octets, null, floating);
    }

    private Stream<ParsedEvent> coming(ParsedCalendar read) {
        return read.events().stream().filter(e -> e.slot().endsAt().isAfter(clock.instant()));
    }

    private FilePreview.Standing standing(ParsedEvent event) {
        if (ownEvents.has(event.uid())) {
            return FilePreview.Standing.OURS;
        }
        if (event.cancelled()) {
            return FilePreview.Standing.CANCELLED;
        }
        return events.knows(name(event)) ? FilePreview.Standing.KNOWN : FilePreview.Standing.FRESH;
    }

    /** Gives a date the same name at each reading, so that a file read twice makes no doubles. */
    private static String name(ParsedEvent event) {
        return event.date().isEmpty() && event.uid().length() <= LONGEST_KEPT
                ? event.uid()
                : UUID.nameUUIDFromBytes(key(event).getBytes(StandardCharsets.UTF_8)) + "@calendar-file";
    }

    private static String key(ParsedEvent event) {
        return event.uid() + "\n" + event.date();
    }
}
