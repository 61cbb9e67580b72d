package nyc.icefree.calendar;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.RelType;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.RelatedTo;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.disclosure.FeedRemoval;
import nyc.icefree.disclosure.PartnerOrigin;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.series.FormerEntry;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.MapPoint;

/**
 * Writes one VEVENT, one line for each property, unfolded. The same event always gives the same lines: DTSTAMP is its
 * last change, never now (RFC 5545, 3.8.7.2, allows that without METHOD).
 */
final class EventComponent {
    private static final ParameterList DAYS = new ParameterList(java.util.List.of(Value.DATE));

    private EventComponent() {}

    /**
     * A postponed event is CANCELLED, not TENTATIVE: nobody should keep its old hour free or set out for it, and the
     * title says "Postponed". Its new date keeps the UID, gets a higher SEQUENCE and is CONFIRMED again.
     */
    static String unfolded(EventView event, EventText text, String page, CalendarOrganizer sender) {
        var component = started(event.uid(), event.slot(), event.sequence(), event.modifiedAt());
        component.add(new LastModified(event.modifiedAt()));
        component.add(new Created(event.createdAt()));
        component.add(new Summary(in(text.titleLanguage(event)), text.summary(event)));
        component.add(new Description(in(text.language()), text.description(event, page)));
        addLocation(component, text.location(event));
        WhenAndWhere.point(event).ifPresent(at -> component.add(geo(at)));
        component.add(new Url(URI.create(page)));
        component.add(new Categories(text.categories(event)));
        addOrganizer(component, sender);
        addOrigins(component, event);
        component.add(!event.takesPlace() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        // on a day with a whole-day event people still have time for other things
        component.add(
                !event.takesPlace() || event.slot().isWholeDays()
                        ? ImmutableTransp.TRANSPARENT
                        : ImmutableTransp.OPAQUE);
        return component.toString();
    }

    /** An event that is no longer public: the entry says that it is off, and nothing else. */
    static String withdrawn(FeedEvent event, EventText text) {
        var component = started(event.uid(), event.slot(), event.sequence(), event.modifiedAt());
        component.add(new Summary(in(text.language()), text.withdrawn()));
        component.add(ImmutableStatus.VEVENT_CANCELLED);
        component.add(ImmutableTransp.TRANSPARENT); // for Google, where the status may be left out
        return component.toString();
    }

    /** A public event that no longer fits this feed. The entry has its current time; its page says the rest. */
    static String left(FeedEvent event, FeedRemoval left, EventText text, String page) {
        var component = started(event.uid(), event.slot(), event.sequence(), event.modifiedAt());
        component.add(new Summary(in(text.language()), text.left(left)));
        component.add(new Url(URI.create(page)));
        component.add(ImmutableStatus.VEVENT_CANCELLED);
        component.add(ImmutableTransp.TRANSPARENT);
        return component.toString();
    }

    /** The former own entry of an event that now is a date of a series: off, with a title that says so. */
    static String joined(FeedEvent event, FormerEntry former, EventText text) {
        var component = started(event.uid(), event.slot(), former.sequence(), former.at());
        component.add(new Summary(in(text.language()), event.withdrawn() ? text.withdrawn() : text.joined()));
        component.add(ImmutableStatus.VEVENT_CANCELLED);
        component.add(ImmutableTransp.TRANSPARENT);
        return component.toString();
    }

    /** @param withdrawn true when no date of the series is public any more */
    static String parted(FeedEvent entry, boolean withdrawn, EventText text) {
        var component = started(entry.uid(), entry.slot(), entry.sequence(), entry.modifiedAt());
        component.add(new Summary(in(text.language()), withdrawn ? text.withdrawn() : text.parted()));
        component.add(ImmutableStatus.VEVENT_CANCELLED);
        component.add(ImmutableTransp.TRANSPARENT);
        return component.toString();
    }

    static VEvent started(String uid, TimeSlot slot, int sequence, Instant modifiedAt) {
        var component = new VEvent(false); // with true, DTSTAMP would be now
        component.add(new Uid(uid));
        component.add(new DtStamp(modifiedAt));
        if (slot.isWholeDays()) {
            component.add(new DtStart<>(DAYS, slot.startLocal().toLocalDate()));
            component.add(new DtEnd<>(DAYS, slot.endLocal().toLocalDate())); // the day after the last
        } else {
            component.add(new DtStart<>(when(slot.startLocal(), slot.startsAt(), slot)));
            component.add(new DtEnd<>(when(slot.endLocal(), slot.endsAt(), slot)));
        }
        component.add(new Sequence(sequence));
        return component;
    }

    /** The language of a text (RFC 5545, 3.2.10); none for English, which programs take for granted. */
    static ParameterList in(nyc.icefree.text.Language language) {
        return language.equals(nyc.icefree.text.Language.ENGLISH)
                ? new ParameterList()
                : new ParameterList(java.util.List.of(new Language(language.tag())));
    }

    static void addOrganizer(VEvent component, CalendarOrganizer sender) {
        if (!sender.roleAddress().isBlank()) {
            component.add(new Organizer(
                    new ParameterList(java.util.List.of(new Cn(sender.name()))),
                    URI.create("mailto:" + sender.roleAddress())));
        }
    }

    /** Adds nothing for an empty location: programs would show a place without a name. */
    static void addLocation(VEvent component, String location) {
        if (!location.isEmpty()) {
            component.add(new Location(location));
        }
    }

    private static Geo geo(MapPoint point) {
        return new Geo(BigDecimal.valueOf(point.latitude()), BigDecimal.valueOf(point.longitude()));
    }

    /** Lets people who also subscribe to the partner's calendar see that both entries are one event. */
    private static void addOrigins(VEvent component, EventView event) {
        for (PartnerOrigin origin : event.origins()) {
            if (origin.uid() != null && !origin.uid().equals(event.uid())) {
                var kind = origin.repeats() ? RelType.PARENT : RelType.SIBLING;
                component.add(new RelatedTo(new ParameterList(java.util.List.of(kind)), origin.uid()));
            }
        }
    }

    static byte[] octets(VEvent component) {
        return OctetFolding.fold(component.toString());
    }

    /** Local time with its zone; UTC when the zone has no block or the local time is ambiguous: programs disagree. */
    private static Temporal when(LocalDateTime local, Instant meant, TimeSlot slot) {
        boolean once = slot.zone().getRules().getValidOffsets(local).size() == 1;
        return once && ZoneBlock.of(slot.zone()).isPresent() ? local.atZone(slot.zone()) : meant;
    }
}
