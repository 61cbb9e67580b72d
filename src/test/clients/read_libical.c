/* As node/read_ical_js.mjs, with libical, the reader of Evolution, GNOME Calendar and KDE. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static void print_instant(struct icaltimetype at)
{
    time_t seconds = icaltime_as_timet_with_zone(at, at.zone);
    char text[32];
    struct tm utc;
    gmtime_r(&seconds, &utc);
    strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    printf("%s\t", text);
}

int main(void)
{
    size_t size = 0, room = 1 << 16, read;
    char *text = malloc(room + 1);
    while ((read = fread(text + size, 1, room - size, stdin)) > 0) {
        size += read;
        if (size == room) {
            text = realloc(text, (room *= 2) + 1);
        }
    }
    text[size] = 0;
    icalcomponent *calendar = icalparser_parse_string(text);
    if (calendar == NULL || icalcomponent_count_errors(calendar) > 0) {
        fprintf(stderr, "libical finds errors\n");
        return 1;
    }
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event != NULL;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        icalproperty *status = icalcomponent_get_first_property(event, ICAL_STATUS_PROPERTY);
        struct icaltimetype instance = icalcomponent_get_recurrenceid(event);
        printf("%s\t", icalcomponent_get_uid(event));
        if (icaltime_is_null_time(instance)) {
            printf("\t");
        } else {
            print_instant(instance);
        }
        print_instant(icalcomponent_get_dtstart(event));
        print_instant(icalcomponent_get_dtend(event));
        printf("%s\t%s\t%d\n", icalcomponent_get_summary(event),
               status == NULL ? "" : icalproperty_status_to_string(icalproperty_get_status(status)),
               icalcomponent_get_sequence(event));
    }
    return 0;
}
