/* Applies invitations in the order in which they came, by libical's own rules of iTIP (RFC 5546), for the attendee that is named
 * first: prints what each one is, and at the end what the calendar holds, as read_libical.c does. */
#include <libical/ical.h>
#include <libical/icalss.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MOST 64

static char *whole(const char *name)
{
    FILE *file = fopen(name, "rb");
    if (file == NULL) {
        return NULL;
    }
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *text = calloc(1, (size_t)size + 1);
    if (fread(text, 1, (size_t)size, file) != (size_t)size) {
        free(text);
        text = NULL;
    }
    fclose(file);
    return text;
}

static icalcomponent *event_of(icalcomponent *calendar)
{
    return icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
}

static void instant(struct icaltimetype at)
{
    time_t seconds = icaltime_as_timet_with_zone(at, at.zone);
    char text[32];
    struct tm utc;
    gmtime_r(&seconds, &utc);
    strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    printf("%s\t", text);
}

int main(int count, char **names)
{
    icalcomponent *held[MOST];
    int all = 0;
    if (count < 3 || count - 2 > MOST) {
        return 2;
    }
    for (int i = 2; i < count; i++) {
        char *text = whole(names[i]);
        icalcomponent *mail = text == NULL ? NULL : icalparser_parse_string(text);
        if (mail == NULL || event_of(mail) == NULL) {
            return 1;
        }
        /* the strict reading: nothing may be wrong in it */
        if (icalcomponent_count_errors(mail) != 0 || icalrestriction_check(mail) == 0) {
            fprintf(stderr, "%s: %s\n", names[i], icalcomponent_as_ical_string(mail));
            return 3;
        }
        int place = -1;
        for (int j = 0; j < all; j++) {
            if (strcmp(icalcomponent_get_uid(held[j]), icalcomponent_get_uid(mail)) == 0) {
                place = j;
            }
        }
        icalproperty_xlicclass is = icalclassify(mail, place < 0 ? NULL : held[place], names[1]);
        fprintf(stderr, "%s\n", icalproperty_enum_to_string((int)is));
        switch (is) {
        case ICAL_XLICCLASS_REQUESTNEW:
        case ICAL_XLICCLASS_REQUESTUPDATE:
        case ICAL_XLICCLASS_REQUESTRESCHEDULE:
        case ICAL_XLICCLASS_CANCELEVENT:
        case ICAL_XLICCLASS_CANCELALL:
            held[place < 0 ? all++ : place] = mail;
            break;
        case ICAL_XLICCLASS_OBSOLETE:
            break;
        default:
            return 4;
        }
        free(text);
    }
    for (int j = 0; j < all; j++) {
        icalcomponent *event = event_of(held[j]);
        icalproperty *status = icalcomponent_get_first_property(event, ICAL_STATUS_PROPERTY);
        printf("%s\t", icalcomponent_get_uid(event));
        instant(icalcomponent_get_dtstart(event));
        instant(icalcomponent_get_dtend(event));
        printf("%s\t%d\n", icalproperty_status_to_string(icalproperty_get_status(status)), icalcomponent_get_sequence(event));
    }
    return 0;
}
