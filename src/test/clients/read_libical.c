/* As node/read_ical_js.mjs, with libical, the reader of Evolution, GNOME Calendar and KDE; given a moment in seconds, as
 * node/expand_ical_js.mjs. With "complaints" it prints what it does not know, and with "leniently" it reads in spite of
 * that, as those programs do; "leniently" may follow a moment too. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void print_instant(struct icaltimetype at)
{
    if (at.is_date) {
        printf("%04d-%02d-%02d\t", at.year, at.month, at.day);
        return;
    }
    time_t seconds = icaltime_as_timet_with_zone(at, at.zone);
    char text[32];
    struct tm utc;
    gmtime_r(&seconds, &utc);
    strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    printf("%s\t", text);
}

static time_t seconds_of(struct icaltimetype at)
{
    return icaltime_as_timet_with_zone(at, at.zone);
}

static const char *status_of(icalcomponent *event)
{
    icalproperty *status = icalcomponent_get_first_property(event, ICAL_STATUS_PROPERTY);
    return status == NULL ? "" : icalproperty_status_to_string(icalproperty_get_status(status));
}

/* icalcomponent_get_recurrenceid leaves the zone out. */
static struct icaltimetype recurrence_of(icalcomponent *event)
{
    icalproperty *instance = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
    return instance == NULL ? icaltime_null_time() : icalproperty_get_datetime_with_component(instance, event);
}

static void print_seconds(time_t seconds)
{
    char text[32];
    struct tm utc;
    gmtime_r(&seconds, &utc);
    strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    printf("%s\t", text);
}

static void show(icalcomponent *event, time_t start, time_t end)
{
    printf("%s\t", icalcomponent_get_uid(event));
    print_seconds(start);
    print_seconds(end);
    printf("%s\t%s\n", icalcomponent_get_summary(event), status_of(event));
}

struct search {
    icalcomponent *calendar;
    icalcomponent *event;
};

static void one_date(icalcomponent *event, struct icaltime_span *span, void *data)
{
    struct search *in = data;
    icalcompiter others = icalcomponent_begin_component(in->calendar, ICAL_VEVENT_COMPONENT);
    for (icalcomponent *other = icalcompiter_deref(&others); other != NULL; other = icalcompiter_next(&others)) {
        struct icaltimetype instance = recurrence_of(other);
        if (!icaltime_is_null_time(instance) && seconds_of(instance) == span->start &&
            strcmp(icalcomponent_get_uid(other), icalcomponent_get_uid(event)) == 0) {
            return;
        }
    }
    show(event, span->start, span->end);
}

static void expand(icalcomponent *calendar, time_t until)
{
    icalcompiter events = icalcomponent_begin_component(calendar, ICAL_VEVENT_COMPONENT);
    for (icalcomponent *event = icalcompiter_deref(&events); event != NULL; event = icalcompiter_next(&events)) {
        struct icaltimetype start = icalcomponent_get_dtstart(event);
        if (!icaltime_is_null_time(recurrence_of(event))) {
            show(event, seconds_of(start), seconds_of(icalcomponent_get_dtend(event)));
            continue;
        }
        struct search in = {calendar, event};
        struct icaltimetype last =
            icaltime_from_timet_with_zone(until + 1, 0, icaltimezone_get_utc_timezone());
        icalcomponent_foreach_recurrence(event, start, last, one_date, &in);
    }
}

static int compare(const void *one, const void *other)
{
    return strcmp(*(char *const *)one, *(char *const *)other);
}

/* RELTYPE:value of each RELATED-TO, in order. */
static void print_related(icalcomponent *event)
{
    char *all[16];
    int n = 0;
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_RELATEDTO_PROPERTY);
         property != NULL && n < 16;
         property = icalcomponent_get_next_property(event, ICAL_RELATEDTO_PROPERTY)) {
        icalparameter *type = icalproperty_get_first_parameter(property, ICAL_RELTYPE_PARAMETER);
        const char *kind = type == NULL ? "PARENT" : icalparameter_enum_to_string(icalparameter_get_reltype(type));
        const char *value = icalproperty_get_relatedto(property);
        all[n] = malloc(strlen(kind) + strlen(value) + 2);
        sprintf(all[n++], "%s:%s", kind, value);
    }
    qsort(all, n, sizeof all[0], compare);
    for (int i = 0; i < n; i++) {
        printf("%s%s", i == 0 ? "" : " ", all[i]);
        free(all[i]);
    }
    printf("\n");
}

static void complain(icalcomponent *in)
{
    for (icalproperty *error = icalcomponent_get_first_property(in, ICAL_XLICERROR_PROPERTY); error != NULL;
         error = icalcomponent_get_next_property(in, ICAL_XLICERROR_PROPERTY)) {
        printf("%s\n", icalproperty_get_xlicerror(error));
    }
    for (icalcomponent *part = icalcomponent_get_first_component(in, ICAL_ANY_COMPONENT); part != NULL;
         part = icalcomponent_get_next_component(in, ICAL_ANY_COMPONENT)) {
        complain(part);
    }
}

int main(int count, char **arguments)
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
    int lenient = count > 1 && strcmp(arguments[count - 1], "leniently") == 0;
    if (calendar != NULL && count > 1 && strcmp(arguments[1], "complaints") == 0) {
        complain(calendar);
        return 0;
    }
    if (calendar == NULL || (!lenient && icalcomponent_count_errors(calendar) > 0)) {
        fprintf(stderr, "libical finds errors\n");
        return 1;
    }
    if (count > 2 || (count > 1 && !lenient)) {
        expand(calendar, (time_t)atoll(arguments[1]));
        return 0;
    }
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event != NULL;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        struct icaltimetype instance = recurrence_of(event);
        printf("%s\t", icalcomponent_get_uid(event));
        if (icaltime_is_null_time(instance)) {
            printf("\t");
        } else {
            print_instant(instance);
        }
        print_instant(icalcomponent_get_dtstart(event));
        print_instant(icalcomponent_get_dtend(event));
        printf("%s\t%s\t%d\t", icalcomponent_get_summary(event),
               status_of(event), icalcomponent_get_sequence(event));
        print_related(event);
    }
    return 0;
}
