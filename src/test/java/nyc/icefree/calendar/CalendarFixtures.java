package nyc.icefree.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.Areas;
import nyc.icefree.campaign.CampaignProfile;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.disclosure.Host;
import nyc.icefree.disclosure.PartnerOrigin;
import nyc.icefree.eventform.Accessibility;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Photographs;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.Place;
import nyc.icefree.venues.Transit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;

public final class CalendarFixtures {
    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final Instant CREATED = Instant.parse("2026-11-01T12:00:00Z");
    static final Instant MODIFIED = Instant.parse("2026-11-20T16:30:05Z");
    static final Texts TEXTS = BeanUtils.instantiateClass(Texts.class);
    static final CalendarOrganizer SENDER = new CalendarOrganizer("ICE-FREE NYC", "calendar@rota.example.org");
    static final OrganizationId HOST = new OrganizationId(UUID.fromString("00000000-0000-4000-8000-000000000099"));

    private CalendarFixtures() {}

    public static final class Draft {
        int number = 1;
        EventState state = EventState.PUBLISHED;
        TimeSlot slot = slot("2026-12-05T18:30", "2026-12-05T20:00");
        String title = "Know your rights";
        String description = "Bring a *neighbour*.\n\nWe speak about **doors**.";
        String instructions = "Ring at the side door.";
        List<EventWords> more = List.of();
        Place place = new Place(
                "Diversity Plaza Hall",
                "37-10 73rd Street, Queens, NY 11372",
                "Jackson Heights",
                Areas.QUEENS,
                Transit.of("7 to 74th Street"),
                40.7466,
                -73.8917,
                false);
        AddressVisibility visibility = AddressVisibility.EVERYONE;
        int sequence = 0;
        Instant modified = MODIFIED;
        Photographs photographs = Photographs.NOT_SAID;

        @Nullable
        String reason = null;

        Audience audience = Audience.PUBLIC;
        boolean listed = true;
        Attendance attendance = Attendance.IN_PERSON;
        String host = "Queens Neighbours";
        List<PartnerOrigin> origins = List.of();

        EventView view() {
            var words = new java.util.ArrayList<EventWords>();
            words.add(new EventWords(Language.ENGLISH, title, description, instructions, true));
            words.addAll(more);
            return new EventView(
                    new EventId(new UUID(7, number)),
                    new UUID(7, number) + "@ice-free-nyc",
                    "know-your-rights-" + number,
                    EventKind.EDUCATION_SESSION,
                    state,
                    slot,
                    words,
                    place,
                    visibility,
                    Accessibility.of(
                                    List.of(Language.SPANISH),
                                    List.of(new Language("zh"), new Language("bn")),
                                    Set.of(AccessFact.STEP_FREE, AccessFact.CHILDCARE))
                            .noQuestions(true)
                            .photographed(photographs),
                    List.of(new Host(HOST, "queens-neighbours", host, true, null)),
                    40,
                    true,
                    Admittance.EVERYONE,
                    slot.startsAt(),
                    reason,
                    sequence,
                    CREATED,
                    modified,
                    audience,
                    listed,
                    attendance,
                    null,
                    null,
                    origins);
        }

        FeedEvent entry() {
            EventView view = view();
            return new FeedEvent(view.id(), view.uid(), slot, sequence, modified, view);
        }

        FeedEvent left() {
            return entry().departed();
        }

        FeedEvent withdrawn() {
            EventView view = view();
            return new FeedEvent(view.id(), view.uid(), slot, sequence, modified, null);
        }
    }

    static TimeSlot slot(String start, String end) {
        return TimeSlot.of(LocalDateTime.parse(start), LocalDateTime.parse(end), NEW_YORK);
    }

    static CampaignProfile campaign() {
        return new CampaignProfile(3, "ICE-FREE NYC", NEW_YORK, SENDER.roleAddress());
    }
}
